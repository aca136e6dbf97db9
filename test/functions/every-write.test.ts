import { aCloud, aKey, DRY_RUN, type Cloud } from '../support/cloud';
import { writeNames } from '../support/contracts';
import { stored as storedIn } from '../support/stored';
import { until } from '../support/until';
import { everyWrite } from './writes/every-write';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

/** WeChat's word on a picture comes later and is a write of its own. */
const stored = async () => {
  await until(async () => (await cloud.store.count('photo', { state: 'waiting' })) === 0);
  return storedIn(cloud);
};
const judged = (reply: unknown) => { const { ok, kind, reasons } = reply as { ok: boolean; kind?: string; reasons?: unknown }; return { ok, kind, reasons }; };

type Send = (how: string | typeof DRY_RUN) => Promise<unknown>;

/** Asked beforehand, then done: nothing is written by asking, and the answer is what the write then comes to. */
async function askedThenDone(send: Send, write: string): Promise<unknown> {
  const before = await stored();
  const beforehand = await send(DRY_RUN);
  expect(await stored()).toEqual(before);
  const reply = await send(write);
  expect(judged(beforehand)).toEqual(judged(reply));
  if ((beforehand as { ok: boolean }).ok) expect(beforehand).toEqual({ ok: true, data: { warnings: expect.any(Array) } });
  else expect(beforehand).toEqual(reply);
  return reply;
}

/** The same request once more and three times at once: the answer of the first time, and nothing written. */
async function sentAgain(send: Send, write: string, reply: unknown): Promise<void> {
  const before = await stored();
  expect(await send(write)).toEqual(reply);
  for (const again of await Promise.all([send(write), send(write), send(write)])) expect(again).toEqual(reply);
  expect(await stored()).toEqual(before);
}

test.each(writeNames())('%s: asking beforehand writes nothing and tells the truth; sent again under its key it is done once; done already, it says why not again', async (name) => {
  const send: Send = await everyWrite(cloud)[name]!();
  const key = aKey();
  const reply = await askedThenDone(send, key);
  expect(reply).toMatchObject({ ok: true });
  await sentAgain(send, key, reply);
  await askedThenDone(send, aKey());
});

test('every write of the contracts is in this table', () => expect(Object.keys(everyWrite(cloud)).sort()).toEqual([...writeNames()].sort()));
