import { inTransaction } from '../../../cloudfunctions/_store/door';
import { key, personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { opinionsIn, sumsId } from '../../../cloudfunctions/_store/statement-store';
import { matrixFromRows } from '../../../src/domain/consultation/consensus/matrix';
import { unpackStatistics } from '../../../src/domain/consultation/consensus/packed-statistics';
import { statisticsOf } from '../../../src/domain/consultation/consensus/statistics';
import type { Lane } from '../../../src/domain/session/eligibility';
import { aCloud, dataOf, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { answersOf, aStatementShown, copied, type Asked } from '../../support/statements';

let cloud: Cloud;
let asked: Asked;
let statements: string[];
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(async () => {
  await forgetRates();
  asked = await copied(cloud);
  statements = [];
  for (let i = 0; i < 8; i += 1) statements.push(await aStatementShown(cloud, asked));
});

const by = (openid: string) => cloud.as(openid).statement;
const mapOf = async (openid: string, lane: Lane = 'outside') => by(openid).map({ sessionId: asked.sessionId, lane });

/** Two opinions, eight and six people; both agree on the last two. */
const people = (from = 0) => Array.from({ length: 14 }, (_, i) => ({ openid: `${asked.sessionId}-${from + i}`, says: i < 8 ? '+++-0-++' : '---+++++' }));

/** The sums against a count of everybody's answers, made anew. */
async function recounted(lane: Lane): Promise<void> {
  const everybody = await opinionsIn(asked.sessionId, lane, undefined, 1000);
  const { pieces } = (await cloud.store.get('opinionTally', asked.sessionId))!;
  const stored = unpackStatistics(await Promise.all(Array.from({ length: pieces[lane] }, async (_, i) => (await cloud.store.get('opinionSums', sumsId(asked.sessionId, lane, i)))!)));
  const anew = statisticsOf(matrixFromRows(statements.map((_, i) => i), everybody.map(({ _id, votes }) => ({ participantId: _id, votes }))));
  expect(stored).toEqual(anew);
}

test('hidden until one has answered five; then groups, what is typical of each and what both agree on; nobody’s number or place', async () => {
  await answersOf(cloud, asked, statements, people());
  expect(await mapOf('resident-li')).toMatchObject({ kind: 'refused', reasons: [{ rule: 'consultation.conversation.answer-first', measured: 0, required: 5 }] });
  expect(dataOf(await by('resident-li').view({ sessionId: asked.sessionId }))).toMatchObject({ statements: 8, people: { inside: 0, outside: 14 }, you: { lane: 'outside', mayAnswer: true, mayLook: false } });
  expect(dataOf(await mapOf(people()[0]!.openid))).toEqual({});
  await cloud.draw();
  const { map } = dataOf(await mapOf(people()[0]!.openid));
  expect(map!.groups.map(({ size }) => size).sort()).toEqual([6, 8]);
  expect(map!.agreed.map(({ id }) => id).sort()).toEqual([statements[6], statements[7]].sort());
  expect(map!.agreed[0]).toMatchObject({ all: { votes: 14, agree: 14 }, dissent: { disagree: 0 } });
  expect(map!.groups.every(({ typical }) => typical.length > 0)).toBe(true);
  const told = JSON.stringify(map);
  for (const { openid } of people()) expect(told.includes(personIdOf(openid)) || told.includes(key('opinion', asked.sessionId, personIdOf(openid)))).toBe(false);
  await recounted('outside');
  expect(dataOf(await cloud.convener(asked.roomId).statement.map({ sessionId: asked.sessionId, lane: 'inside' }))).toEqual({});
});

test('a group of four is not shown; nothing is drawn anew until five people have said something new', async () => {
  await answersOf(cloud, asked, statements, people().slice(4, 12));
  await cloud.draw();
  const first = dataOf(await mapOf(people()[5]!.openid)).map!;
  expect(first.groups).toEqual([]);
  await answersOf(cloud, asked, statements, people().slice(0, 1));
  await cloud.draw();
  expect(dataOf(await mapOf(people()[5]!.openid)).map).toEqual(first);
  dataOf(await cloud.convener(asked.roomId).statement.arrange({ sessionId: asked.sessionId, revision: 1, open: false, outside: true }));
  await cloud.draw();
  expect(dataOf(await mapOf('resident-li')).map).toMatchObject({ people: 5 });
  const whole = dataOf(await cloud.convener(asked.roomId).statement.map({ sessionId: asked.sessionId, lane: 'outside' })).map!;
  expect(whole).toMatchObject({ people: 5, groups: [{ size: 5 }] });
  // Opened and closed again around one person's answer.
  dataOf(await cloud.convener(asked.roomId).statement.arrange({ sessionId: asked.sessionId, revision: 2, open: true, outside: true }));
  await answersOf(cloud, asked, statements, [{ openid: people()[4]!.openid, says: '-' }]);
  dataOf(await cloud.convener(asked.roomId).statement.arrange({ sessionId: asked.sessionId, revision: 3, open: false, outside: true }));
  await cloud.draw();
  expect(dataOf(await mapOf('resident-li')).map).toEqual(whole);
});

test('who gets a seat comes in from outside with all that he or she said, and is counted once', async () => {
  await answersOf(cloud, asked, statements, people());
  await cloud.draw();
  const { openid } = people()[0]!;
  const [personId, at] = [personIdOf(openid), new Date().toISOString()];
  await inTransaction((transaction) => transaction.put('seat', {
    _id: seatId(asked.sessionId, personId), sessionId: asked.sessionId, roomId: asked.roomId, personId, kind: 'stakeholder', classKey: 'stakeholder|', also: [], state: 'seated', way: 'own', order: at, name: '某某某', attested: true,
    withoutWechat: false, sessionStartsAt: at, at, demo: false,
  }));
  dataOf(await by(openid).answer({ sessionId: asked.sessionId, statementId: statements[0]!, answer: 'disagree' }));
  await cloud.draw();
  expect(dataOf(await by(openid).view({ sessionId: asked.sessionId }))).toMatchObject({ people: { inside: 1, outside: 13 }, you: { lane: 'inside', answered: 8 } });
  await recounted('outside');
  await recounted('inside');
  // One person changed something in either lane: neither map tells of it yet.
  const mapIn = async (lane: Lane) => dataOf(await cloud.convener(asked.roomId).statement.map({ sessionId: asked.sessionId, lane })).map;
  expect([(await mapIn('outside'))!.people, await mapIn('inside')]).toEqual([14, undefined]);
});

test('many at once, changing their minds, while the counting runs, twice at once, and is interrupted: everything counts once', async () => {
  const everybody = people();
  const original = cloud.emulator.faults.draw;
  let calls = 0;
  const answering = answersOf(cloud, asked, statements, everybody).then(() => answersOf(cloud, asked, statements, everybody.slice(0, 5).map(({ openid }) => ({ openid, says: '-+0' }))));
  cloud.emulator.faults.draw = (action) => (/^database\.(remove|delete)/.test(action) && [5, 40].includes(calls += 1) ? { action, kind: 'reset' } : original(action));
  await Promise.all([cloud.draw(), cloud.draw()]);
  cloud.emulator.faults.draw = original;
  expect(calls).toBeGreaterThanOrEqual(5);
  await answering;
  await Promise.all([cloud.draw(), cloud.draw()]);
  await cloud.draw();
  expect(await cloud.store.count('opinionChange', { sessionId: asked.sessionId })).toBe(0);
  await recounted('outside');
});
