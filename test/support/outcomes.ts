import { personIdOf, seatId } from '../../cloudfunctions/_store/keys';
import { dataOf, type Cloud } from './cloud';
import { forgetRates } from './rates';
import { aSessionOpened, type aSessionClosed, everybodyConfirms, type RoomName } from './sessions';
import { ROOMS_OF_EACH_KIND } from './topics';

type Consensus = 'reached' | 'not-yet' | 'unreachable';
type Closed = Awaited<ReturnType<typeof aSessionClosed>>;
export type Over = { room?: RoomName; topic?: { topicId: string; revision: number }; consensus?: readonly [Consensus, Consensus]; items?: number; /** One that is open already, to be closed. */ /** Nobody but the convener answers on minutes and list: the days go by. */ silent?: boolean; opened?: Awaited<ReturnType<typeof aSessionOpened>> };

/** Who receives the list of one room of each kind: officer and organisation; of a sector, after its committee's review. */
export const LIST_RECEIVERS = {
  township: ['officer-xu', 'partyWorkCommittee-321002001'], park: ['officer-park', 'partyWorkCommittee-321002400'], village: ['officer-xu', 'partyWorkCommittee-321002001'],
  enterprise: ['officer-park', 'partyWorkCommittee-321002400'], sector: ['officer-department', 'department-3210-1'],
} as const satisfies Record<RoomName, readonly [string, string]>;
export const REVIEWER = ['officer-committee', 'specialCommittee-3210-1'] as const;

/** Two suggestions, each with all that belongs to it. */
export const WORDS = [
  { what: '先修巷口三盏路灯，年底前全部更换', who: '街道办事处', why: '老人晚上看不清路', support: '到会12人都赞成', dissent: '', questionId: 'q1' },
  { what: '坏了由社区统一报修，公布一个电话', who: '社区居委会', why: '现在不知道找谁', support: '住户都赞成', dissent: '有店家担心没人接', questionId: 'q1' },
] as const;
export const wordsOf = (n: number) => Array.from({ length: n }, (_, i) => ({ ...WORDS[i % 2]!, what: `${WORDS[i % 2]!.what}（${i + 1}）` }));

const EMPTY = [{ rule: 'outcome.suggestion-list.empty-without-reason', reason: '两个问题都没有谈拢，先再调研' }];

/** The clock stands so many days ahead, and the calendar has run. */
async function daysGoBy(cloud: Cloud, days: number): Promise<void> {
  cloud.setClock(new Date(Date.now() + days * 86_400_000).toISOString());
  await cloud.tick();
}

/** Held and closed, each question as told. */
export async function aSessionEnded(cloud: Cloud, { consensus = ['reached', 'reached'], ...over }: Over = {}): Promise<Closed> {
  const session = over.opened ?? (await aSessionOpened(cloud, over));
  const because = consensus.includes('unreachable') ? [{ rule: 'outcome.branch.too-soon', reason: '双方都说不用再谈' }] : [];
  const { revision } = dataOf(await cloud.convener(session.roomId).session.close({ sessionId: session.sessionId, revision: session.revision, because, notes: consensus.map((one, i) => ({ questionId: `q${i + 1}`, consensus: one, note: ['先修巷口三盏', '由社区统一报修'][i]! })) }));
  return { ...session, revision };
}

/** Its minutes are settled: everybody confirmed them. */
export async function aSessionConfirmed(cloud: Cloud, over: Over = {}) {
  const session = await aSessionEnded(cloud, over);
  await forgetRates();
  const { hash } = dataOf(await cloud.convener(session.roomId).session.sendMinutes({ sessionId: session.sessionId, version: 0 }));
  if (over.silent) await daysGoBy(cloud, 5);
  else await everybodyConfirms(cloud, { ...session, hash });
  return session;
}

/** A list of so many suggestions, as the convener wrote it. */
export async function aListWritten(cloud: Cloud, over: Over = {}) {
  const session = await aSessionConfirmed(cloud, over);
  const { version } = dataOf(await cloud.convener(session.roomId).outcome.editList({ sessionId: session.sessionId, version: 0, items: wordsOf(over.items ?? 2), reason: '补上由谁来做' }));
  return { ...session, version };
}

/** Put before those who attended; nobody but the convener has answered. */
export async function aListCirculated(cloud: Cloud, over: Over = {}) {
  const session = await aListWritten(cloud, over);
  const { hash, dueDay } = dataOf(await cloud.convener(session.roomId).outcome.circulateList({ sessionId: session.sessionId, version: session.version, because: over.items === 0 ? EMPTY : [] }));
  return { ...session, hash, dueDay };
}

export async function everybodyConfirmsList(cloud: Cloud, { sessionId, roomId, hash, stakeholders, guests }: Pick<Closed, 'sessionId' | 'roomId' | 'stakeholders' | 'guests'> & { hash: string }): Promise<void> {
  await forgetRates();
  for (const openid of stakeholders) dataOf(await cloud.as(openid).outcome.answerList({ sessionId, hash }));
  for (const seat of guests) dataOf(await cloud.convener(roomId).outcome.noteListAnswer({ sessionId, seatId: seat, hash }));
}

/** Sent where the room's route names; of a sector with its committee. */
export async function aListOnItsWay(cloud: Cloud, over: Over = {}) {
  const session = await aListCirculated(cloud, over);
  if (over.silent) await daysGoBy(cloud, 10);
  else await everybodyConfirmsList(cloud, session);
  dataOf(await cloud.convener(session.roomId).outcome.sendList({ sessionId: session.sessionId, version: session.version, because: over.items === 0 ? EMPTY : [] }));
  return session;
}

/** With its receiver: sent, and of a sector passed by its committee. */
export async function aListSent(cloud: Cloud, over: Over = {}) {
  const session = await aListOnItsWay(cloud, over);
  const [receiver, organisationId] = LIST_RECEIVERS[over.room ?? 'village'];
  if (over.room === 'sector') dataOf(await cloud.as(REVIEWER[0]).outcome.reviewList({ sessionId: session.sessionId, organisationId: REVIEWER[1], pass: true, reason: '', receivers: [organisationId] }));
  return { ...session, receiver, organisationId };
}

export async function aListReceived(cloud: Cloud, over: Over = {}) {
  const session = await aListSent(cloud, over);
  dataOf(await cloud.as(session.receiver).outcome.acknowledgeList({ sessionId: session.sessionId, organisationId: session.organisationId }));
  return session;
}
export type Received = Omit<Awaited<ReturnType<typeof aListReceived>>, 'receiver' | 'organisationId'> & { receiver: string; organisationId: string };

export const revisionOf = async (cloud: Cloud, sessionId: string, number = 1): Promise<number> => (await cloud.store.get('suggestionItem', `${sessionId}-0${number}`))!.revision;

/** A day some days ahead, as a date field gives it. */
export const dayAhead = (days: number, from = Date.now()): string => new Date(from + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

/** One suggestion adopted: by default by the receiver, which carries it out itself. */
export async function adopt(cloud: Cloud, session: Received, number = 1, over: { departments?: string[]; dueDay?: string } = {}): Promise<void> {
  const { sessionId, receiver, organisationId } = session;
  dataOf(await cloud.as(receiver).outcome.decide({ sessionId, number, revision: await revisionOf(cloud, sessionId, number), organisationId, decision: 'adopted', reason: '', nextStep: '', departments: [organisationId], dueDay: dayAhead(60), ...over }));
}

export async function assign(cloud: Cloud, session: Received, number = 1): Promise<void> {
  await adopt(cloud, session, number);
  const { sessionId, receiver, organisationId } = session;
  dataOf(await cloud.as(receiver).outcome.assign({ sessionId, number, revision: await revisionOf(cloud, sessionId, number), organisationId }));
}

export async function decline(cloud: Cloud, session: Received, number = 1): Promise<void> {
  const { sessionId, receiver, organisationId } = session;
  dataOf(await cloud.as(receiver).outcome.decide({ sessionId, number, revision: await revisionOf(cloud, sessionId, number), organisationId, decision: 'declined', reason: '今年没有这笔预算', nextStep: '明年三月重新申报', departments: [] }));
}

export async function report(cloud: Cloud, { sessionId, receiver, organisationId }: Received, number = 1): Promise<void> {
  dataOf(await cloud.as(receiver).outcome.reportProgress({ sessionId, number, revision: await revisionOf(cloud, sessionId, number), organisationId, words: '灯具已经下单' }));
}

/** Done, as the department says, with evidence. */
export async function claim(cloud: Cloud, session: Received, number = 1): Promise<void> {
  await report(cloud, session, number);
  const { sessionId, receiver, organisationId } = session;
  dataOf(await cloud.as(receiver).outcome.claimDone({ sessionId, number, revision: await revisionOf(cloud, sessionId, number), organisationId, words: '三盏灯都换好了', evidence: '验收单2026-12号' }));
}

export async function stakeholdersAgree(cloud: Cloud, { sessionId, stakeholders }: Received, number = 1): Promise<void> {
  for (const openid of stakeholders) dataOf(await cloud.as(openid).outcome.answerClaim({ sessionId, number, agrees: true, words: '' }));
}

export async function answer(cloud: Cloud, { sessionId, roomId }: Received, number = 1): Promise<void> {
  dataOf(await cloud.convener(roomId).outcome.answerItem({ sessionId, number, revision: await revisionOf(cloud, sessionId, number), words: '已经办好，谢谢大家' }));
}

/** The whole life of one that is adopted. */
export async function settle(cloud: Cloud, session: Received, number = 1): Promise<void> {
  await assign(cloud, session, number);
  await claim(cloud, session, number);
  await stakeholdersAgree(cloud, session, number);
  await answer(cloud, session, number);
}

export const roomOf = (room: RoomName = 'village'): string => ROOMS_OF_EACH_KIND[room].roomId;
export const seatOf = (sessionId: string, openid: string): string => seatId(sessionId, personIdOf(openid));
