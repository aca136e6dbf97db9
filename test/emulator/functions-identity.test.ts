import { withFunctions, type Running } from './support/with-functions';

type Who = Record<'before' | 'after', string> & Record<'context' | 'appId' | 'uid' | 'vouched' | 'stored', string | null>;
type Echo = { event: Record<string, unknown>; context: Record<string, string>; environment: Record<string, string> };

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['identity', { name: 'echo', maxInstances: 1 }]);
});
afterAll(() => running.stop());

const echo = async (event: unknown, caller?: { openid?: string }) =>
  (await running.emulator.invoke('echo', event, caller)) as Echo;

test('400 concurrent invocations with distinct openids never mix', async () => {
  const people = Array.from({ length: 400 }, (_, index) => `o-person-${index}`);
  const answers = (await Promise.all(
    people.map((openid, index) => running.emulator.invoke('identity', { person: openid, pause: index % 7 }, { openid })),
  )) as Who[];
  const mixed = answers.filter((who, index) =>
    [who.before, who.after, who.context, who.vouched, who.stored].some((name) => name !== people[index]),
  );
  expect(mixed).toEqual([]);
}, 60_000);

test('the same holds over HTTP', async () => {
  const people = Array.from({ length: 60 }, (_, index) => `u${index}`);
  const answers = await Promise.all(
    people.map(async (name) => {
      const answer = await running.post('/v1/functions/identity', { person: name }, { authorization: `Bearer local-${name}` });
      return (await answer.json()) as Who;
    }),
  );
  expect(answers.map(({ before, after, context, vouched, stored, uid }) => [before, after, context, vouched, stored, uid])).toEqual(
    people.map((name) => [name, name, name, name, name, name]),
  );
}, 60_000);

test('userInfo written by a caller is overwritten with its own openid', async () => {
  const { event } = await echo({ x: 1, userInfo: { openId: 'someone' } }, { openid: 'o-me' });
  expect(event).toEqual({ x: 1, userInfo: { openId: 'o-me', appId: expect.any(String) } });
});

test('userInfo written by a caller without an openid is removed', async () => {
  expect((await echo({ x: 1, userInfo: { openId: 'someone' } })).event).toEqual({ x: 1 });
});

test('nothing of the last caller is left for one without an openid', async () => {
  await echo({}, { openid: 'o-before' });
  const { context, environment } = await echo({});
  expect(JSON.stringify([context, environment])).not.toContain('o-before');
  expect(environment['WX_OPENID']).toBeUndefined();
  expect(environment['WX_CONTEXT_KEYS']).toBe('');
});

test('a function called by the SDK from another process carries nobody', async () => {
  const who = (await running.app.callFunction({ name: 'identity', data: { person: 'x' } })).result as Who;
  expect([who.before, who.context, who.vouched, who.uid]).toEqual(['', null, null, null]);
});

test('an anonymous caller is said to be anonymous', async () => {
  const who = (await running.emulator.invoke('identity', {}, { anonymous: true })) as { info: { isAnonymous: boolean } };
  expect(who.info.isAnonymous).toBe(true);
});

test('a custom user id arrives as such', async () => {
  const who = (await running.emulator.invoke('identity', {}, { customUserId: 'staff-1' })) as { info: { customUserId: string } };
  expect(who.info.customUserId).toBe('staff-1');
});
