import { startApp, type App } from './harness/app';
import { MODES } from './harness/person';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('two Chinese characters are drawn as two different pictures, so screenshots can be believed', async () => {
  const { page } = await app.person();
  const drawn = async (sign: string) => {
    await page.setContent(`<p style="font-size:64px;margin:0">${sign}</p>`);
    return (await page.locator('p').screenshot()).toString('base64');
  };
  expect(await drawn('商')).not.toBe(await drawn('量'));
});

test.each(MODES)('the home page shows the wordmark ($name)', async ({ name, mode }) => {
  const person = await app.person(mode);
  await person.goto('/');
  await person.page.getByRole('img', { name: '有事好商量' }).first().waitFor();
  await person.page.waitForLoadState('networkidle');
  await person.screenshot(`home-${name}`);
  expect(person.errors).toEqual([]);
  expect(person.strayRequests).toEqual([]);
});

test('an address that leads nowhere leads home', async () => {
  const person = await app.person();
  await person.goto('packages/nowhere/index');
  await person.says('按地区找');
});
