import { withFunctions } from './support/with-functions';

test.each(['inside', 'beside'] as const)('a function works with the SDK %s its bundle', async (sdk) => {
  const { emulator, stop } = await withFunctions(['identity'], { sdk });
  expect(await emulator.invoke('identity', { person: 'p' }, { openid: 'o1' })).toMatchObject({
    before: 'o1',
    after: 'o1',
    context: 'o1',
    vouched: 'o1',
    stored: 'p',
  });
  await stop();
});
