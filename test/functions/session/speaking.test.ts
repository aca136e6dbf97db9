import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { aCloud, aKey, dataOf, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { aSessionCheckingIn, aSessionOpened, NOTES } from '../../support/sessions';

let cloud: Cloud;
let opened: Awaited<ReturnType<typeof aSessionOpened>>;
beforeAll(async () => {
  cloud = await aCloud();
  opened = await aSessionOpened(cloud);
});
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());
afterEach(() => cloud.setClock(new Date().toISOString()));

const convener = () => cloud.convener().session;
const told = (reply: unknown) => ((reply as { reasons?: { rule: string }[] }).reasons ?? []).map(({ rule }) => rule);
const queueFor = async (openid?: string) => dataOf(await (openid ? cloud.as(openid).session : convener()).speaking({ sessionId: opened.sessionId }));
const raise = (openid: string, key?: string) => cloud.as(openid).session.askToSpeak({ sessionId: opened.sessionId }, key);
const later = (seconds: number) => cloud.setClock(new Date(Date.now() + seconds * 1000).toISOString());
const seatOf = (openid: string) => seatId(opened.sessionId, personIdOf(openid));
/** A question opened anew: nobody waits, nobody has the word. */
const question = async (questionId = 'q1') => dataOf(await convener().openQuestion({ sessionId: opened.sessionId, questionId, turn: (await queueFor()).turn }));

describe('有序协商 （八）: one queue for everybody who is there', () => {
  test('no hand before a question is open; nobody off the roster, nobody who is not there', async () => {
    const [someone] = opened.stakeholders;
    expect(told(await raise(someone!))).toEqual(['session.speaking-queue.no-question-open']);
    expect(told(await convener().giveWord({ sessionId: opened.sessionId, turn: 0 }))).toEqual(['session.speaking-queue.no-question-open']);
    await question();
    expect(told(await raise('resident-li'))).toEqual(['session.eligibility.not-on-roster']);
    expect(await cloud.as('resident-li').session.speaking({ sessionId: opened.sessionId })).toMatchObject({ kind: 'forbidden' });
    const door = await aSessionCheckingIn(cloud);
    expect(told(await cloud.as(door.stakeholders[0]!).session.askToSpeak({ sessionId: door.sessionId }))).toContain('session.transitions.not-in-this-state');
    expect(await convener().openQuestion({ sessionId: opened.sessionId, questionId: 'q9', turn: (await queueFor()).turn })).toMatchObject({ kind: 'forbidden' });
  });

  test('two ask at once and twice each: one hand each, and the reply of a lost answer is the same', async () => {
    await question();
    const [a, b] = opened.stakeholders as [string, string];
    const [keyA, keyB] = [aKey(), aKey()];
    const replies = await Promise.all([raise(a, keyA), raise(b, keyB), raise(a, keyA), raise(b, keyB)]);
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect((await cloud.store.get('speaking', opened.sessionId))!.hands.map(({ seatId: id }) => id).sort()).toEqual([seatOf(a), seatOf(b)].sort());
    expect(told(await raise(a))).toEqual(['session.speaking-queue.already-waiting']);
  });

  test('six ask at once: six hands, each once, each told how many are before', async () => {
    await question();
    expect((await Promise.all(opened.stakeholders.map((openid) => raise(openid)))).map(({ ok }) => ok)).toEqual(Array(6).fill(true));
    expect((await queueFor()).waiting).toBe(6);
    const ahead = await Promise.all(opened.stakeholders.map(async (openid) => (await queueFor(openid)).you.ahead));
    expect([...ahead].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('whoever has not spoken goes first, then kinds in turn, whatever the rank; the desk raises a hand for who has no phone', async () => {
    await question();
    const [a, b] = opened.stakeholders as [string, string];
    const [leader] = opened.guests;
    for (const openid of [a, b]) dataOf(await raise(openid));
    dataOf(await cloud.as('staff-xu').session.noteHand({ sessionId: opened.sessionId, seatId: leader!, up: true }));
    const before = await queueFor();
    expect(before.next.map(({ seatId: id }) => id)).toEqual([seatOf(a), leader, seatOf(b)]);
    expect(before.next.every(({ name }) => name)).toBe(true);
    const first = dataOf(await convener().giveWord({ sessionId: opened.sessionId, turn: before.turn }));
    expect(first).toMatchObject({ seatId: seatOf(a), seconds: 180, turn: before.turn + 1 });
    expect(told(await raise(a))).toEqual(['session.speaking-queue.already-waiting']);
    dataOf(await cloud.as(a).session.endTurn({ sessionId: opened.sessionId, turn: first.turn }));
    dataOf(await raise(a));
    expect((await queueFor()).next.map(({ seatId: id }) => id)).toEqual([leader, seatOf(b), seatOf(a)]);
    expect((await queueFor(a)).you).toEqual({ present: true, turns: 1, ahead: 2 });
  });

  test('others are shown by the part they take, never by name; the desk skips somebody who is not there', async () => {
    await question();
    const [a, b] = opened.stakeholders as [string, string];
    dataOf(await raise(a));
    const seen = await queueFor(b);
    expect(seen.next).toEqual([{ part: '利益相关方代表（住户）', you: false }]);
    dataOf(await cloud.as('staff-xu').session.noteHand({ sessionId: opened.sessionId, seatId: seatOf(a), up: false }));
    dataOf(await cloud.as(b).session.takeBackHand({ sessionId: opened.sessionId }));
    expect((await queueFor(b)).waiting).toBe(0);
    expect(told(await convener().giveWord({ sessionId: opened.sessionId, turn: seen.turn }))).toEqual(['session.speaking-queue.nobody-waiting']);
  });
});

describe('平等协商 （八）: everybody’s turn is as long', () => {
  test('the rest of it is the server’s; it goes on once, where nobody waits', async () => {
    await question();
    const [a, b] = opened.stakeholders as [string, string];
    dataOf(await raise(a));
    const { turn } = dataOf(await convener().giveWord({ sessionId: opened.sessionId, turn: (await queueFor()).turn }));
    dataOf(await raise(b));
    expect(told(await convener().extendTurn({ sessionId: opened.sessionId, turn }))).toEqual(['session.speaking-queue.time-used']);
    later(60);
    const left = (await queueFor(b)).word!.secondsLeft;
    expect(left).toBeGreaterThan(110);
    expect(left).toBeLessThanOrEqual(121);
    dataOf(await cloud.as(b).session.takeBackHand({ sessionId: opened.sessionId }));
    const longer = dataOf(await convener().extendTurn({ sessionId: opened.sessionId, turn }));
    expect(longer).toEqual({ turn: turn + 1, seconds: 360 });
    expect(told(await convener().extendTurn({ sessionId: opened.sessionId, turn: longer.turn }))).toEqual(['session.speaking-queue.extended-once']);
    later(400);
    expect((await queueFor(b)).word!.secondsLeft).toBeLessThan(0);
    expect(await cloud.as(b).session.endTurn({ sessionId: opened.sessionId, turn: longer.turn })).toMatchObject({ kind: 'forbidden' });
  });

  test('the word is given twice on one sight: one gets it, the other is told to look again; sent again under its key it is done once', async () => {
    await question();
    for (const openid of opened.stakeholders.slice(0, 3)) dataOf(await raise(openid));
    const { turn } = await queueFor();
    const key = aKey();
    const replies = await Promise.all([convener().giveWord({ sessionId: opened.sessionId, turn }, key), convener().giveWord({ sessionId: opened.sessionId, turn }), convener().giveWord({ sessionId: opened.sessionId, turn }, key)]);
    expect(replies.filter(({ ok }) => ok).length + replies.filter((reply) => !reply.ok && reply.kind === 'conflict').length).toBe(3);
    const after = await queueFor();
    expect([after.turn, after.waiting, after.word !== undefined]).toEqual([turn + 1, 2, true]);
    expect(new Set(replies.flatMap((reply) => (reply.ok ? [reply.data.seatId] : []))).size).toBe(1);
  });

  test('each step leaves its line in the ledger, refusals too', async () => {
    const lines = await cloud.store.list('audit', { sessionId: opened.sessionId }, { limit: 200 });
    expect(lines.map(({ action }) => action)).toEqual(expect.arrayContaining(['askToSpeak', 'giveWord', 'extendTurn', 'endTurn', 'noteHand', 'takeBackHand', 'openQuestion']));
    expect(lines.find(({ action, outcome }) => action === 'extendTurn' && outcome === 'refused')).toMatchObject({ rules: [expect.stringMatching(/^session\.speaking-queue\./)] });
  });
});

test('from opening to closing: each question’s turns are told in the record per kind, nobody’s by name, and the queue is empty', async () => {
  const session = await aSessionOpened(cloud);
  const { sessionId, stakeholders } = session;
  const ask = (openid: string) => cloud.as(openid).session.askToSpeak({ sessionId });
  let { turn } = dataOf(await convener().openQuestion({ sessionId, questionId: 'q1', turn: 0 }));
  for (const openid of stakeholders.slice(0, 2)) dataOf(await ask(openid));
  dataOf(await cloud.as('staff-xu').session.noteHand({ sessionId, seatId: session.guests[0]!, up: true }));
  let clock = 0;
  for (let i = 0; i < 3; i += 1) {
    turn = dataOf(await convener().giveWord({ sessionId, turn })).turn;
    later(clock += 90);
  }
  turn = dataOf(await convener().openQuestion({ sessionId, questionId: 'q2', turn })).turn;
  dataOf(await ask(stakeholders[2]!));
  dataOf(await convener().giveWord({ sessionId, turn }));
  later(clock += 30);
  dataOf(await ask(stakeholders[3]!));
  dataOf(await convener().close({ sessionId, revision: session.revision, notes: NOTES }));
  const { closed } = (await cloud.store.get('session', sessionId))!;
  expect(closed!.spoken!.map(({ questionId, kind, turns }) => [questionId, kind, turns])).toEqual([['q1', 'stakeholder', 2], ['q1', 'partyDelegate', 1], ['q2', 'stakeholder', 1]]);
  expect(closed!.spoken!.reduce((sum, { seconds }) => sum + seconds, 0)).toBeGreaterThanOrEqual(295);
  expect(await cloud.store.get('speaking', sessionId)).toMatchObject({ hands: [] });
  const facts = dataOf(await convener().minutes({ sessionId })).facts.filter(([label]) => label.startsWith('发言'));
  expect(facts).toEqual([['发言（问题1）', expect.stringMatching(/^利益相关方代表2人次\d+分钟(\d+秒)?、党代表1人次1分钟\d+秒$/)], ['发言（问题2）', expect.stringMatching(/^利益相关方代表1人次\d+秒$/)]]);
  expect(told(await ask(stakeholders[4]!))).toContain('session.transitions.not-in-this-state');
});
