import { sealed } from '../../../cloudfunctions/_kernel/sealed';
import { oweNotice } from '../../../cloudfunctions/_session/circulars';
import { classKeyOf } from '../../../cloudfunctions/_session/counts';
import { cloud as sdk } from '../../../cloudfunctions/_store/cloudbase';
import type { CollectionName, Documents, Seat, SeatState, Session } from '../../../cloudfunctions/_store/documents';
import { inTransaction, reader } from '../../../cloudfunctions/_store/door';
import { key, personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { TEMPLATE_NAMES } from '../../../src/domain/notice/templates';
import { conveningIdentity } from '../../../src/demo/identities';
import { seeded } from '../../../emulator/random';
import { HOME, LAMP, dataOf, type Cloud } from '../cloud';
import { forgetRates } from '../rates';
import { aSessionSigningUp, GROUPS } from '../sessions';

/** What a seed's world is made of, as the model knows it: people with what they accepted and chose, sessions with who sits in them. */
export type Somebody = { openid: string; id: string; left: number; off: readonly string[]; quiet: { quietFrom: number; quietUntil: number } };
export type Booked = {
  sessionId: string; topicId: string; kind: 'lottery' | 'holds' | 'noticed'; closesAt?: string; releasesAt?: string; owedAt?: string; seated: string[]; applied: string[]; waiting: string[];
};
export type Proposed = { topicId: string; title: string; dueAt: string; proposer: Somebody };
export type World = { random: () => number; pick<T>(list: readonly T[]): T; start: number; people: Somebody[]; sessions: Booked[]; topics: Proposed[] };

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const iso = (ms: number): string => new Date(ms).toISOString();
/** The bodies that the ladder goes up to, and the people of it who accept messages here. */
export const BODIES = { memberGroup: 'memberGroup-321002001', workingGroup: 'workingGroup-321002', promotionGroup: 'promotionGroup-3210-1' } as const;
export const CONVENER = conveningIdentity(HOME);
const HEARING = [CONVENER, 'officer-ma', 'county-officer', 'promoter'];

const put = async <C extends CollectionName>(collection: C, ...documents: Documents[C][]): Promise<void> => { if (documents.length > 0) await sdk().database().collection(collection).add(documents as never); };

/** A session that people sign up for, made by the functions once: what is copied has the true shape. */
export async function aPattern(cloud: Cloud): Promise<{ session: Session; topic: Documents['topic']; guard: Documents['seatGuard'] }> {
  const office = (openid: string, organisationId: string): Documents['appointment'] => ({ _id: key('office', openid), personId: personIdOf(openid), organisationId, county: '321002', role: 'officer', title: '', office: 'other', convenesGroup: false, isMember: false, acting: false, from: '2024-01-01T00:00:00.000Z', reason: '', demo: true });
  await put('appointment', office('county-officer', 'workingGroup-321002'), office('promoter', 'promotionGroup-3210-1'));
  const { sessionId, topicId } = await aSessionSigningUp(cloud, { limit: 12 });
  return { session: (await reader.get('session', sessionId))!, topic: (await reader.get('topic', topicId))!, guard: (await reader.get('seatGuard', sessionId))! };
}
export type Pattern = Awaited<ReturnType<typeof aPattern>>;

const OF_A_SEED = ['deadline', 'session', 'seat', 'seatGuard', 'seatLane', 'circular', 'delivery', 'outbox', 'subscription', 'sweep', 'topic', 'topicProposer', 'request', 'audit'] as const;

async function emptied(): Promise<void> {
  const { command } = sdk().database();
  for (const collection of OF_A_SEED) await sdk().database().collection(collection).where({ _id: command.gte('') }).remove();
}

/** A new world: all that the calendar looks at is of this seed alone. */
export async function aWorld(cloud: Cloud, pattern: Pattern, seed: number): Promise<World> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const start = Date.parse('2026-01-05T02:00:00.000Z') + Math.floor(random() * 300) * DAY;
  await emptied();
  await forgetRates();
  cloud.setClock(iso(start));
  const people = Array.from({ length: 8 }, (_, i): Somebody => {
    const openid = `proof-${seed}-${i}`;
    return { openid, id: personIdOf(openid), left: Math.floor(random() * 4), off: random() < 0.25 ? ['progress'] : [], quiet: pick([{ quietFrom: 22, quietUntil: 7 }, { quietFrom: 0, quietUntil: 0 }, { quietFrom: 9, quietUntil: 17 }]) };
  });
  for (const openid of HEARING) people.push({ openid, id: personIdOf(openid), left: 3, off: [], quiet: { quietFrom: 22, quietUntil: 7 } });
  await put('subscription', ...people.flatMap(({ openid, id, left }) => TEMPLATE_NAMES.map((template) => ({ _id: key(id, template), personId: id, template, left, address: sealed(openid), at: iso(start) }))));
  await put('person', ...people.filter(({ openid }) => openid.startsWith('proof-')).map(({ id, off, quiet }) => ({ _id: id, demo: true, preferences: { off, ...quiet } as never, at: iso(start) })));
  const world: World = { random, pick, start, people, sessions: [], topics: [] };
  for (const n of [0, 1]) world.topics.push(await aProposal(cloud, world, `路灯坏了之${seed}之${n}`));
  for (const kind of ['lottery', 'holds', 'noticed'] as const) world.sessions.push(await aBooking(world, pattern, kind, `${seed}`));
  return world;
}

async function aProposal(cloud: Cloud, { people, pick }: World, title: string): Promise<Proposed> {
  const proposer = pick(people.slice(0, 8));
  const { id, dueAt } = dataOf(await cloud.as(proposer.openid).topic.propose({ roomId: HOME, ...LAMP, title }));
  return { topicId: id, title, dueAt, proposer };
}

/** A copy of the pattern with people in it: the lot is not needed for all who asked; two kept seats and three who wait; or noticed and not handed out. */
async function aBooking({ random, people, start }: World, { session, topic, guard }: Pattern, kind: Booked['kind'], seed: string): Promise<Booked> {
  const [sessionId, topicId, at] = [`proof-${seed}-${kind}`, `proof-topic-${seed}-${kind}`, iso(start)];
  const guests = people.slice(0, 7);
  const states: SeatState[] = kind === 'lottery' ? guests.map(() => 'applied') : kind === 'holds' ? guests.map((_, i) => (i < 4 ? 'seated' : 'waiting')) : guests.map((_, i) => (i < 5 ? 'seated' : 'waiting'));
  const seats = guests.map(({ id }, i): Seat => ({
    _id: seatId(sessionId, id), sessionId, roomId: HOME, personId: id, kind: 'stakeholder', group: GROUPS[1]!, classKey: classKeyOf({ kind: 'stakeholder', group: GROUPS[1] }), also: [], state: states[i]!, way: 'own', order: `0000-${i}`,
    name: `某${i}`, attested: true, withoutWechat: false, sessionStartsAt: session.startsAt, at, demo: true,
  }));
  const [closesAt, releasesAt, startsAt] = [iso(start + (5 + random() * 20) * DAY), iso(start + (1 + random() * 4) * DAY), iso(start + 50 * DAY)];
  const signing = kind !== 'noticed';
  const { closesAt: _closes, releasesAt: _releases, notice: _notice, ...plain } = session;
  const copy: Session = {
    ...plain, _id: sessionId, topicId, topicTitle: `协商之${seed}之${kind}`, startsAt, endsAt: iso(start + 50 * DAY + 2 * HOUR), listKey: `${startsAt}~${sessionId}`, state: signing ? 'sign-up-open' : 'noticed', revision: 2, ...(signing ? { closesAt } : {}), ...(kind === 'holds' ? { releasesAt } : {}),
    ...(signing ? {} : { notice: { id: `notice-${sessionId}`, at, since: at, channels: ['inApp', 'wechat'] } }),
  };
  const seated = seats.filter(({ state }) => state === 'seated').length;
  await put('topic', { ...topic, _id: topicId, title: copy.topicTitle, sessionId });
  await put('seat', ...seats);
  await put('seatGuard', { ...guard, _id: sessionId, open: signing, way: kind === 'lottery' ? 'lottery' : 'first-come', closesAt, limit: kind === 'holds' ? 6 : 12, kinds: { stakeholder: seated }, groups: [{ group: GROUPS[0]!, held: kind === 'holds' ? 2 : 0, taken: 0 }, { group: GROUPS[1]!, held: 0, taken: seated }], holdsReleased: false, changes: 0 });
  await put('session', copy);
  if (!signing) await inTransaction((transaction) => oweNotice({ transaction, now: at, tell: () => Promise.resolve() }, copy as Required<Session>));
  const those = (state: SeatState) => seats.filter((seat) => seat.state === state).map(({ personId }) => personId!);
  return { sessionId, topicId, kind, ...(signing ? { closesAt } : { owedAt: at }), ...(kind === 'holds' ? { releasesAt } : {}), seated: those('seated'), applied: those('applied'), waiting: those('waiting') };
}
