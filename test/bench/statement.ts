import { setTimeout as wait } from 'node:timers/promises';
import { cpus, loadavg } from 'node:os';
import { buildFunctions } from '../../config/functions';
import { createMany } from '../../cloudfunctions/_store/bulk';
import { reader } from '../../cloudfunctions/_store/door';
import { mapId, opinionsIn, sumsId } from '../../cloudfunctions/_store/statement-store';
import { matrixFromRows } from '../../src/domain/consultation/consensus/matrix';
import type { PublicMap } from '../../src/domain/consultation/consensus/public-map';
import { packStatistics, unpackStatistics } from '../../src/domain/consultation/consensus/packed-statistics';
import { statisticsOf } from '../../src/domain/consultation/consensus/statistics';
import { aCloud, type Cloud } from '../support/cloud';
import { anotherConversation, aStatementShown, theConversation } from '../support/statements';
import { openCounting } from './support/counting';
import { aSessionWithVoters } from './support/voters';

/**
 * Statements in the cloud: 5,000 answers a minute at one session through the gateway, counted again afterwards; and the counting function, in a process
 * of its own, on sessions of up to 10⁵ people: a map drawn, and one answer taken in. `STATEMENT_BURST=0.2` does a fifth of the burst, `0` leaves it out;
 * `STATEMENT_PEOPLE=1000,10000` names the sizes.
 */
const SHARE = Number(process.env.STATEMENT_BURST ?? 1);
const [ANSWERS, STATEMENTS, A_SECOND] = [Math.round(5000 * SHARE), 20, 5000 / 60];
const SIZES = (process.env.STATEMENT_PEOPLE ?? '1000,10000,100000').split(',').map(Number);
const BUDGET: Record<number, { seconds: number; share: number }> = { 10_000: { seconds: 6, share: 0.1 }, 100_000: { seconds: 20, share: 0.05 } };

const line = (title: string, text: string, kept?: boolean): void => {
  if (kept === false) process.exitCode = 1;
  console.log(`  ${title.padEnd(46)} ${text}${kept === undefined ? '' : kept ? '  kept' : '  OVER'}`);
};
const load = () => `load ${loadavg()[0]!.toFixed(1)}`;

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${load()}`);
  await buildFunctions();
  const cloud = await aCloud();
  if (ANSWERS > 0) await burst(cloud);
  await counting();
  await cloud.emulator.close();
}

/** Four answers a person, one of them a change of mind, at an even pace, while the counting runs. */
async function burst(cloud: Cloud): Promise<void> {
  const asked = await anotherConversation(cloud);
  const statements: string[] = [];
  for (let i = 0; i < STATEMENTS; i += 1) statements.push(await aStatementShown(cloud, asked));
  await warm(cloud);
  const times: number[] = [];
  let [again, done] = [0, false];
  const counted = (async () => { while (!done) { await wait(5000); await cloud.draw(); } })();
  const began = performance.now();
  await Promise.all(Array.from({ length: ANSWERS }, async (_, n) => {
    await wait(Math.max(0, (n / A_SECOND) * 1000 - (performance.now() - began)));
    const [person, turn] = [n % Math.ceil(ANSWERS / 4), Math.floor(n / Math.ceil(ANSWERS / 4))];
    const input = { sessionId: asked.sessionId, statementId: statements[(person + (turn === 3 ? 0 : turn)) % STATEMENTS]!, answer: turn === 3 ? 'pass' : (person + turn) % 3 === 0 ? 'disagree' : 'agree' };
    const asking = performance.now();
    for (let tries = 1; ; tries += 1) {
      const reply = await ask(cloud, `burst-${person}`, 'answer', input, `burst-key-${n}`);
      if (reply.ok) break;
      if (reply.kind !== 'conflict' || tries === 20) throw new Error(JSON.stringify(reply));
      again += 1;
    }
    times.push(performance.now() - asking);
  }));
  const seconds = (performance.now() - began) / 1000;
  done = true;
  await counted;
  for (let runs = 0; (await reader.count('opinionChange', { sessionId: asked.sessionId })) > 0 && runs < 20; runs += 1) await cloud.draw();
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]!);
  line(`${ANSWERS} answers in ${seconds.toFixed(0)} s`, `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms, asked again ${again} times, ${load()}  ≤ 300 ms`, at(0.99) <= 300);
  await recount(asked.sessionId, statements.length);
}

/** Instances are started and their code has run before anything is measured: the same call, at another session. */
async function warm(cloud: Cloud): Promise<void> {
  const { sessionId, roomId } = await theConversation(cloud);
  const statementId = await aStatementShown(cloud, { sessionId, roomId });
  await Promise.all(Array.from({ length: 10 }, async (_, lane) => {
    for (let n = 0; n < 40; n += 1) await ask(cloud, `warm-${lane}-${n}`, 'answer', { sessionId, statementId, answer: 'agree' }, `warm-key-${n}`);
  }));
  await cloud.draw();
}

/** What is stored of everybody against what was sent, and the sums against a count made anew. */
async function recount(sessionId: string, columns: number): Promise<void> {
  const people = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page = await opinionsIn(sessionId, 'outside', after, 1000);
    people.push(...page);
    after = page.length === 1000 ? page[999]!.joined : undefined;
  }
  const answers = people.reduce((sum, { answered }) => sum + answered, 0);
  const expected = 3 * Math.ceil(ANSWERS / 4);
  const { pieces } = (await reader.get('opinionTally', sessionId))!;
  const sums = unpackStatistics(await Promise.all(Array.from({ length: pieces.outside }, async (_, i) => (await reader.get('opinionSums', sumsId(sessionId, 'outside', i)))!)));
  const anew = statisticsOf(matrixFromRows(Array.from({ length: columns }, (_, i) => i), people.map(({ _id, votes }) => ({ participantId: _id, votes }))));
  const same = JSON.stringify(packStatistics(sums)) === JSON.stringify(packStatistics(anew));
  line('counted again', `${people.length} people, ${answers} answers stored of ${expected} different ones sent; the sums ${same ? 'are those of a count anew' : 'DIFFER'}`, same && answers === expected);
}

/** A cloud of its own, with nothing but these sessions. */
async function counting(): Promise<void> {
  const cloud = await aCloud();
  const oneAnswer: number[] = [];
  for (const people of SIZES) {
    const [sessionId, { seconds: budget, share }] = [`bench-${people}`, BUDGET[people] ?? { seconds: Infinity, share: 0.05 }];
    await aSessionWithVoters({ sessionId, people, statements: 500, share });
    const counter = openCounting({ ...process.env, ...cloud.emulator.env });
    const drawn = await counter.run();
    const { people: counted, map } = (await reader.get('opinionMap', mapId(sessionId, 'outside')))!;
    line(`${people} people × 500, ${share * 100} %: a map`, `${drawn.cpu.toFixed(1)} s processor, ${drawn.seconds.toFixed(1)} s elapsed, ${Math.round(drawn.megabytes)} MB, ${counted} people in ${(JSON.parse(map) as PublicMap).groups.length} groups, ${map.length} characters, ${load()}  ≤ ${budget} s, ≤ 256 MB`,
      counted === people && drawn.cpu <= budget && drawn.megabytes <= 256);
    const takes: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      const { _id: opinionId, votes } = (await opinionsIn(sessionId, 'outside', undefined, 1))[0]!;
      await createMany('opinionChange', [{ _id: `${sessionId}-change-${i}`, sessionId, opinionId, lane: 'outside', before: votes, after: `${i % 2 === 0 ? '+' : '-'}${votes.slice(1)}` }]);
      takes.push((await counter.run()).cpu);
    }
    counter.close();
    oneAnswer.push(takes.slice(1).sort((a, b) => a - b)[2]!);
    line(`${people} people: one answer taken in`, `${(oneAnswer[oneAnswer.length - 1]! * 1000).toFixed(0)} ms processor, median of 5`);
  }
  const growth = oneAnswer[oneAnswer.length - 1]! / oneAnswer[0]!;
  if (SIZES.length > 1) line(`${SIZES[SIZES.length - 1]} people against ${SIZES[0]}`, `${growth.toFixed(2)} ×  ≤ 2`, growth <= 2);
  await cloud.emulator.close();
}

async function ask(cloud: Cloud, openid: string, action: string, input: object, key: string): Promise<{ ok: boolean; kind?: string }> {
  const response = await fetch(`${cloud.emulator.url}/v1/functions/statement`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer local-${openid}` }, body: JSON.stringify({ action, input, key }),
  });
  return (await response.json()) as { ok: boolean; kind?: string };
}

void main().then(() => process.exit(), (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
