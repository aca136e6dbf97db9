import { reader } from '../../cloudfunctions/_store/door';
import { takenOf } from '../../cloudfunctions/_session/counts';
import { seeded } from '../../emulator/random';
import { check, type Finding, type Operation } from '../proof/linearizable';
import type { Cloud } from './cloud';
import { rush, type Somebody } from './rush';
import { aSessionSigningUp, GROUPS } from './sessions';
import { signUpModel, type SignUpInput, type SignUpOutput } from './sign-up-model';

export type Course = { people: number; limit: number; atOnce: number; seed: number; leaving?: number; givingUp?: number; lost?: number; holds?: { group: string; seats: number }[] };
export type Judged = Finding<SignUpInput, SignUpOutput> & { history: readonly Operation<SignUpInput, SignUpOutput>[]; seated: number; stakeholders: number; waiting: number; counted: boolean };

/** One session, one rush, judged: were all answers those of one after another, and do the counts say what is stored? */
export async function judgedRush(cloud: Cloud, { people, limit, atOnce, seed, leaving = 0, givingUp = 0.2, lost = 0.05, holds = [] }: Course): Promise<Judged> {
  const random = seeded(seed);
  const { sessionId } = await aSessionSigningUp(cloud, { limit, holds });
  const crowd: Somebody[] = Array.from({ length: people }, (_, i) => ({ openid: `rush-${sessionId}-${i}`, group: random() < 0.55 ? GROUPS[Math.floor(random() * 2)] : undefined }));
  await residents(cloud, crowd);
  await delivery(cloud, lost, seed);
  const history = await rush(cloud, { sessionId, people: crowd, atOnce, random, leaving, givingUp }).finally(() => delivery(cloud, 0, seed));

  const [guard, sitting] = [(await reader.get('seatGuard', sessionId))!, await reader.list('seat', { sessionId, state: 'seated' }, { limit: 1000 })];
  const stakeholders = sitting.filter(({ kind }) => kind === 'stakeholder').length;
  return {
    ...check(history, signUpModel({ limit, others: 1, holds: Object.fromEntries(holds.map(({ group, seats }) => [group, seats])) })),
    history, seated: sitting.length, stakeholders, waiting: await reader.count('seat', { sessionId, state: 'waiting' }),
    counted: takenOf(guard) === sitting.length && guard.kinds.stakeholder === stakeholders,
  };
}

/** Who is to sit as a resident has said that he or she lives here. */
async function residents(cloud: Cloud, crowd: readonly Somebody[]): Promise<void> {
  const { cloud: sdk } = await import('../../cloudfunctions/_store/cloudbase');
  const { personIdOf } = await import('../../cloudfunctions/_store/keys');
  const people = crowd.filter(({ group }) => group === undefined).map(({ openid }) => ({ _id: personIdOf(openid), name: '某某某', demo: true, residence: { roomId: '321002001001', state: 'declared' }, at: new Date().toISOString() }));
  for (let from = 0; from < people.length; from += 200) await sdk().database().collection('person').add(people.slice(from, from + 200) as never);
}

/** Of so many calls the answer is lost after it was done, and so many are delivered twice; commits take their time unevenly. */
async function delivery({ emulator }: Cloud, share: number, seed: number): Promise<void> {
  emulator.faults.clear();
  emulator.faults.seed(seed);
  if (share > 0) emulator.faults.plan({ action: 'invoke.session', kind: 'reset-after', probability: share }, { action: 'database.commitTransaction', kind: 'latency', delayMs: 15, probability: 0.3 });
  await fetch(`${emulator.url}/_emulator/functions/duplicates`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ rate: share, seed, function: 'session' }) });
}
