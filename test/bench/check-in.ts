import { setTimeout as wait } from 'node:timers/promises';
import { buildFunctions } from '../../config/functions';
import { inTransaction, reader } from '../../cloudfunctions/_store/door';
import { personIdOf, seatId } from '../../cloudfunctions/_store/keys';
import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { aSessionCheckingIn, GROUPS } from '../support/sessions';

/** At three doors at once, through the gateway: some 400 people scan the code on the screen within 60 seconds. */
const [DOORS, EACH, SECONDS] = [['village', 'township', 'park'] as const, 146, 60];

type Answer = { done: boolean; milliseconds: number };

async function main(): Promise<void> {
  await buildFunctions();
  const cloud = await aCloud();
  const doors = [];
  for (const room of DOORS) {
    const { sessionId, roomId } = await aSessionCheckingIn(cloud, { room });
    doors.push({ sessionId, roomId, people: await seated(sessionId, EACH - (await reader.count('seat', { sessionId, state: 'seated' }))) });
  }
  const people = doors.flatMap(({ people: some, ...door }) => some.map((openid) => ({ openid, ...door }))).sort((a, b) => a.openid.slice(-6).localeCompare(b.openid.slice(-6)));

  const began = performance.now();
  const answers = await Promise.all(people.map(async ({ openid, sessionId, roomId }, n): Promise<Answer> => {
    await wait(Math.max(0, (n / people.length) * SECONDS * 1000 - (performance.now() - began)));
    const { code } = dataOf(await cloud.convener(roomId).session.checkInCode({ sessionId }));
    const asked = performance.now();
    for (let tries = 1; ; tries += 1) {
      const reply = await checkIn(cloud, openid, { sessionId, code });
      if (reply.kind !== 'conflict' || tries === 20) return { done: reply.ok, milliseconds: performance.now() - asked };
    }
  }));
  const seconds = (performance.now() - began) / 1000;
  const marked = (await Promise.all(doors.map(({ sessionId }) => reader.list('seat', { sessionId, state: 'seated' }, { limit: EACH })))).flat().filter(({ presence }) => presence?.by === 'code').length;
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]!);
  console.log(`${people.length} check-ins at ${DOORS.length} doors in ${seconds.toFixed(0)} s: ${answers.filter(({ done }) => done).length} answered, ${marked} on record; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; Node ${process.version}`);
  await cloud.emulator.close();
  if (marked !== people.length) throw new Error('somebody who scanned the code is not on record');
}

/** So many more on a roster, with a seat of their own, by their openids. */
async function seated(sessionId: string, count: number): Promise<string[]> {
  const { roomId, startsAt } = (await reader.get('session', sessionId))!;
  const openids = Array.from({ length: count }, (_, i) => `door-${sessionId.slice(-4)}-${String(i).padStart(6, '0')}`);
  for (const [i, openid] of openids.entries()) {
    const [personId, _id] = [personIdOf(openid), seatId(sessionId, personIdOf(openid))];
    await inTransaction((transaction) => transaction.put('seat', {
      _id, sessionId, roomId, personId, kind: 'stakeholder', group: GROUPS[i % 2]!, classKey: 'stakeholder', also: [], state: 'seated', way: 'registered', order: `door-${sessionId}-${String(i).padStart(4, '0')}`, name: `村民${i}`, attested: true, withoutWechat: false,
      sessionStartsAt: startsAt, at: startsAt, demo: false, reached: { phone: { at: startsAt }, paper: { at: startsAt } },
    }));
  }
  return openids;
}

async function checkIn({ emulator }: Cloud, openid: string, input: object): Promise<{ ok: boolean; kind?: string }> {
  const response = await fetch(`${emulator.url}/v1/functions/session`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer local-${openid}` }, body: JSON.stringify({ action: 'checkIn', input, key: `door-key-${openid}` }),
  });
  return (await response.json()) as { ok: boolean; kind?: string };
}

void main().then(() => process.exit(0), (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
