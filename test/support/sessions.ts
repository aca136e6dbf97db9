import { inTransaction } from '../../cloudfunctions/_store/door';
import { personIdOf, seatId } from '../../cloudfunctions/_store/keys';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { aKey, aTopic, dataOf, type Cloud } from './cloud';
import { forgetRates } from './rates';
import { heard, POLICY, VISIT } from './research';
import { APPROVING, ROOMS_OF_EACH_KIND } from './topics';

export type RoomName = keyof typeof ROOMS_OF_EACH_KIND;
export type Known = { sessionId: string; revision: number };
/** `topic`: a filed and researched one to use instead of a new one. */
type Over = { topic?: { topicId: string; revision: number }; room?: RoomName; limit?: number; way?: 'first-come' | 'lottery'; holds?: { group: string; seats: number }[]; days?: number; waiting?: number; releasesInHours?: number; mode?: 'faceToFace' | 'hybrid' | 'inAndOut'; form?: 'invite-in' | 'go-out' | 'link-up'; /** Of the first question. */ sides?: boolean; /** How many of the guests somebody of the room has rung; all of them where nothing is said. */ rung?: number };

export const GROUPS = ['住户', '店家'];
const DAY = 24 * 3_600_000;
let hours = 0;

/** A moment some days ahead; no two builders' sessions fall together. */
export const daysAhead = (days: number): string => new Date(Date.now() + days * DAY + (hours += 3) * 3_600_000).toISOString();

/** Reasons for what a test's many sessions in one room bring along; they are kept only where they bind. */
export const CROWDED = [{ rule: 'session.schedule.too-often', reason: '集中商量几件急事' }, { rule: 'session.clash.room-busy', reason: '分在两个会议室' }];

/** A filed topic of a room of any kind, its research done. */
export async function aResearchedTopic(cloud: Cloud, room: RoomName = 'village'): Promise<{ topicId: string; revision: number }> {
  const { roomId, approvers } = ROOMS_OF_EACH_KIND[room];
  const convener = cloud.convener(roomId);
  await forgetRates();
  const topic = await aTopic(cloud, { roomId, openid: 'resident-li' });
  dataOf(await convener.topic.screen({ ...topic, concern: 'practical', note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }));
  dataOf(await convener.topic.mapStakeholders({ ...topic, revision: 2, extent: '观巷北段', groups: GROUPS }));
  dataOf(await convener.topic.sendForApproval({ ...topic, revision: 2 }));
  for (const [index, [openid, organisationId]] of approvers.entries()) dataOf(await cloud.as(openid).topic.approve({ ...topic, revision: 3 + index, ...APPROVING, organisationId }));
  dataOf(await convener.topic.file({ ...topic, revision: 3 + approvers.length }));
  await research(cloud, topic.topicId, roomId);
  return { ...topic, revision: (await cloud.store.get('topic', topic.topicId))!.revision };
}

/** Everything found out and signed by the convener, in the round the topic is in. */
export async function research(cloud: Cloud, topicId: string, roomId: string): Promise<void> {
  const convener = cloud.convener(roomId).research;
  const pieces = [POLICY, VISIT, ...GROUPS.map(heard)];
  for (const [revision, words] of pieces.entries()) dataOf(await convener.addEvidence({ topicId, revision, ...words }));
  dataOf(await convener.sign({ topicId, revision: pieces.length }));
}

export const aPlan = ({ limit = 12, way = 'first-come', holds = [], days = 10, releasesInHours, mode = 'faceToFace', form = 'invite-in', sides }: Over = {}) => {
  const startsAt = daysAhead(days);
  return {
    form, mode, startsAt, minutes: 90, place: '社区协商议事室', agenda: [{ text: '路灯先修哪几盏', minutes: 40, ...(sides ? { sides } : {}) }, { text: '以后坏了找谁报修', minutes: 30 }],
    signUp: { limit, way, closesAt: new Date(Date.parse(startsAt) - 5 * DAY).toISOString(), holds, ...(releasesInHours ? { releasesAt: new Date(Date.now() + releasesInHours * 3_600_000).toISOString() } : {}) },
  };
};

export async function aSession(cloud: Cloud, over: Over = {}): Promise<Known & { topicId: string; roomId: string }> {
  const [topic, { roomId }] = [over.topic ?? (await aResearchedTopic(cloud, over.room)), ROOMS_OF_EACH_KIND[over.room ?? 'village']];
  const { id } = dataOf(await cloud.convener(roomId).session.schedule({ ...topic, ...aPlan(over), because: CROWDED }));
  return { sessionId: id, revision: 1, topicId: topic.topicId, roomId };
}

export async function aSessionSigningUp(cloud: Cloud, over: Over = {}) {
  const session = await aSession(cloud, over);
  dataOf(await cloud.convener(session.roomId).session.openSignUp({ sessionId: session.sessionId, revision: 1, because: [{ rule: 'session.sign-up-plan.limit-too-low', reason: '小范围' }, { rule: 'session.sign-up-plan.limit-too-high', reason: '关心的人多' }] }));
  return { ...session, revision: 2 };
}

/** Somebody signs up as a stakeholder of a group, under a name of his or her own. */
export const signUpAs = (cloud: Cloud, openid: string, sessionId: string, group = GROUPS[0]!, more: { orWait?: boolean } = {}, key?: string) =>
  cloud.as(openid).session.signUp({ sessionId, kind: 'stakeholder', group, why: '住在这条巷子里', name: `测试${openid.slice(-6)}`, ...more }, key);

/** The kinds that are invited by name; in a sector's room the convener is a member, so a leader is asked. */
const guestsOf = (room: RoomName) => ['partyDelegate', 'congressDeputy', 'departmentHead', 'resident', room === 'sector' ? 'leader' : 'member'] as const;

/** Twelve people of all seven kinds, half of them stakeholders, everybody attested, some stakeholders waiting; sign-up is closed. */
export async function aSessionFilled(cloud: Cloud, over: Over = {}) {
  const session = await aSessionSigningUp(cloud, over);
  const convener = cloud.convener(session.roomId).session;
  const [sessionId, stakeholders] = [session.sessionId, Array.from({ length: 6 }, (_, i) => `${aKey()}-${i}`)];
  for (const [i, openid] of stakeholders.entries()) {
    const { id } = dataOf(await signUpAs(cloud, openid, sessionId, GROUPS[i % 2]!));
    dataOf(await convener.attest({ sessionId, seatId: id, confirmed: true, note: '' }));
  }
  const [guests, slips]: [string[], string[]] = [[], []];
  for (const kind of guestsOf(over.room ?? 'village')) {
    const { seatId, claimCode } = dataOf(await convener.invite({ sessionId, kind, name: `客人${kind.slice(0, 6)}`, contact: '10012345678', note: '熟悉这件事' }));
    dataOf(await convener.noteAnswer({ sessionId, seatId, accept: true }));
    guests.push(seatId);
    slips.push(claimCode!);
  }
  for (let i = 0; i < (over.waiting ?? 0); i += 1) {
    const { id } = dataOf(await signUpAs(cloud, `${aKey()}-w${i}`, sessionId, GROUPS[i % 2]!));
    dataOf(await convener.attest({ sessionId, seatId: id, confirmed: true, note: '' }));
  }
  const { revision } = dataOf(await convener.closeSignUp({ sessionId, revision: session.revision }));
  return { ...session, revision, stakeholders, guests, slips };
}

export async function aSessionFrozen(cloud: Cloud, over: Over = {}) {
  const session = await aSessionFilled(cloud, over);
  const { revision } = dataOf(await cloud.convener(session.roomId).session.freeze({ sessionId: session.sessionId, revision: session.revision }));
  return { ...session, revision };
}

/** A frozen roster that lost its half, and got somebody of the waiting list in the place of the one who left. */
export async function aSessionMended(cloud: Cloud, over: Over = {}) {
  const session = await aSessionFrozen(cloud, { ...over, waiting: 1 });
  const convener = cloud.convener(session.roomId).session;
  const sessionId = session.sessionId;
  dataOf(await cloud.as(session.stakeholders[0]!).session.leave({ sessionId }));
  const [waiting] = dataOf(await convener.roster({ sessionId, state: 'waiting' })).items;
  const { revision: broken } = (await cloud.store.get('session', sessionId))!;
  const { revision } = dataOf(await convener.substitute({ sessionId, revision: broken, out: seatId(sessionId, personIdOf(session.stakeholders[0]!)), in: waiting!.seatId }));
  return { ...session, revision };
}

export async function aSessionNoticed(cloud: Cloud, over: Over = {}) {
  const session = await aSessionFrozen(cloud, over);
  const convener = cloud.convener(session.roomId).session;
  const { revision } = dataOf(await convener.sendNotice({ sessionId: session.sessionId, revision: session.revision, channels: ['inApp', 'phone'] }));
  for (const seatId of session.guests.slice(0, over.rung)) dataOf(await convener.noteTold({ sessionId: session.sessionId, seatId, channel: 'phone' }));
  return { ...session, revision };
}

/** The day has come: what was planned for later begins in some minutes. */
export const theDayComes = (sessionId: string, now = Date.now()): Promise<void> => inTransaction(async (transaction) => {
  const [session, guard] = [(await transaction.get('session', sessionId))!, (await transaction.get('seatGuard', sessionId))!];
  const [startsAt, lasts] = [new Date(now + 5 * 60_000).toISOString(), Date.parse(session.endsAt) - Date.parse(session.startsAt)];
  await transaction.put('session', { ...session, startsAt, endsAt: new Date(Date.parse(startsAt) + lasts).toISOString(), month: shanghaiDay(startsAt).slice(0, 7), listKey: `${startsAt}~${sessionId}` });
  await transaction.put('seatGuard', { ...guard, day: shanghaiDay(startsAt) });
});

export async function aSessionCheckingIn(cloud: Cloud, over: Over = {}) {
  const session = await aSessionNoticed(cloud, over);
  await theDayComes(session.sessionId);
  const { revision } = dataOf(await cloud.convener(session.roomId).session.beginCheckIn({ sessionId: session.sessionId, revision: session.revision }));
  return { ...session, revision };
}

/** Everybody on the roster is there: stakeholders by the code, guests by staff's tick, and the convener. */
export async function aSessionOpened(cloud: Cloud, over: Over = {}) {
  const session = await aSessionCheckingIn(cloud, over);
  await everybodyThere(cloud, session);
  const { revision } = dataOf(await cloud.convener(session.roomId).session.open({ sessionId: session.sessionId, revision: session.revision }));
  return { ...session, revision };
}

export async function everybodyThere(cloud: Cloud, { sessionId, roomId, stakeholders, guests }: { sessionId: string; roomId: string; stakeholders: readonly string[]; guests: readonly string[] }) {
  const convener = cloud.convener(roomId).session;
  const { code } = dataOf(await convener.checkInCode({ sessionId }));
  for (const openid of stakeholders) dataOf(await cloud.as(openid).session.checkIn({ sessionId, code }));
  for (const seatId of guests) dataOf(await convener.tick({ sessionId, seatId, how: 'onSite' }));
  dataOf(await convener.checkIn({ sessionId, code }));
}

export const NOTES = [{ questionId: 'q1', consensus: 'reached' as const, note: '先修巷口三盏' }, { questionId: 'q2', consensus: 'not-yet' as const, note: '报修电话由谁接还没有谈拢' }];

export async function aSessionClosed(cloud: Cloud, over: Over = {}) {
  const session = await aSessionOpened(cloud, over);
  const { revision } = dataOf(await cloud.convener(session.roomId).session.close({ sessionId: session.sessionId, revision: session.revision, notes: NOTES }));
  return { ...session, revision };
}

/** Held, and its minutes, as drafted from the record, sent to the twelve who were there. */
export async function aSessionWithMinutes(cloud: Cloud, over: Over = {}) {
  const session = await aSessionClosed(cloud, over);
  const { hash, dueDay } = dataOf(await cloud.convener(session.roomId).session.sendMinutes({ sessionId: session.sessionId, version: 0 }));
  return { ...session, hash, dueDay };
}

/** Everybody who was there confirms the minutes: stakeholders on their phones, guests by the room's hand; the convener did by sending. */
export async function everybodyConfirms(cloud: Cloud, { sessionId, roomId, hash, stakeholders, guests }: { sessionId: string; roomId: string; hash: string; stakeholders: readonly string[]; guests: readonly string[] }) {
  for (const openid of stakeholders) dataOf(await cloud.as(openid).session.confirmMinutes({ sessionId, hash }));
  for (const seatId of guests) dataOf(await cloud.convener(roomId).session.noteMinutesAnswer({ sessionId, seatId, hash }));
}
