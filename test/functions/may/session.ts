import { inTransaction } from '../../../cloudfunctions/_store/door';
import type { Seat } from '../../../cloudfunctions/_store/documents';
import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { aKey, dataOf, NEXT_DOOR, type Cloud } from '../../support/cloud';
import {
  aPlan, aResearchedTopic, aSession, aSessionCheckingIn, aSessionClosed, aSessionFilled, aSessionFrozen, aSessionMended, aSessionNoticed, aSessionOpened, aSessionSigningUp, aSessionWithMinutes, CROWDED, everybodyThere, GROUPS, NOTES, signUpAs, theDayComes,
} from '../../support/sessions';
import { ANYONE, DESK, PERSON, type Place, type Rows } from './row';

const CONVENER = ['convener'] as const;

/** A session of another room, its door open, in which this one takes part. */
const aLinkedDoor = (cloud: Cloud, linkedRoomId: string) => once(cloud, `linked door ${linkedRoomId}`, async () => {
  const { sessionId, revision, roomId, slips } = await aSessionCheckingIn(cloud, { form: 'link-up', room: 'park' });
  dataOf(await cloud.convener(roomId).session.linkRoom({ sessionId, revision, linkedRoomId }));
  dataOf(await cloud.convener(linkedRoomId).session.answerLink({ roomId: linkedRoomId, sessionId, agree: true, note: '' }));
  return { sessionId, claimCode: slips[0]! };
});

/** A session of several places, in the park, that asks a room to take part. */
const anAsking = (cloud: Cloud, linkedRoomId: string) => once(cloud, `asking ${linkedRoomId}`, async () => {
  const { sessionId, revision, roomId } = await aSession(cloud, { room: 'park', form: 'link-up' });
  dataOf(await cloud.convener(roomId).session.linkRoom({ sessionId, revision, linkedRoomId }));
  return sessionId;
});

/** Sessions that asking does not use up are made once a cloud. */
const made = new WeakMap<Cloud, Map<string, Promise<never>>>();
function once<T>(cloud: Cloud, name: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(cloud) ?? new Map<string, Promise<never>>();
  made.set(cloud, known);
  if (!known.has(name)) known.set(name, make() as Promise<never>);
  return known.get(name)!;
}
const aPlanned = (cloud: Cloud) => once(cloud, 'planned', () => aSession(cloud));
const aLargeOne = (cloud: Cloud, name = 'signing up') => once(cloud, name, () => aSessionSigningUp(cloud, { limit: 120 }));
const toldOf = (cloud: Cloud) => once(cloud, 'told', () => aSessionNoticed(cloud));
const aDoor = (cloud: Cloud) => once(cloud, 'door', () => aSessionCheckingIn(cloud));
/** With an objection that nobody answers: however many confirm, its minutes are not settled. */
const withMinutes = (cloud: Cloud) => once(cloud, 'minutes', async () => {
  const session = await aSessionWithMinutes(cloud);
  dataOf(await cloud.convener(session.roomId).session.noteMinutesAnswer({ sessionId: session.sessionId, hash: session.hash, seatId: session.guests[2]!, objection: '还有一条没有记' }));
  return session;
});
/** In the park, where nobody of the table holds anything. */
export const aSessionFarOff = (cloud: Cloud) => once(cloud, 'far off', () => aSession(cloud, { room: 'park' }));

const known = ({ sessionId, revision }: { sessionId: string; revision: number }) => ({ sessionId, revision });
const signing = async ({ cloud }: Place) => known(await aSessionSigningUp(cloud));

/** Somebody new has taken a seat. */
async function withSeat({ cloud }: Place) {
  const { sessionId } = await aLargeOne(cloud);
  return { sessionId, seatId: dataOf(await signUpAs(cloud, aKey(), sessionId)).id };
}

/** One in which who asks has no seat. */
async function aSessionWithout({ cloud, openid }: Place, name?: string): Promise<string> {
  const { sessionId } = await aLargeOne(cloud, name);
  if (openid) await cloud.as(openid).session.leave({ sessionId });
  return sessionId;
}

async function withGuest({ cloud, roomId }: Place) {
  const { sessionId } = await aLargeOne(cloud);
  return { sessionId, seatId: dataOf(await cloud.convener(roomId).session.invite({ sessionId, kind: 'stakeholder', group: GROUPS[0]!, name: '专家某', contact: aKey(), note: '' })).seatId };
}

/** A seat of one's own in a state, as it would be after the steps that lead there. */
async function aSeatOf({ cloud, openid = 'somebody-else' }: Place, sessionId: string, state: Seat['state'], there = false): Promise<void> {
  const [personId, at] = [personIdOf(openid), new Date().toISOString()];
  const { roomId, startsAt } = (await cloud.store.get('session', sessionId))!;
  await inTransaction((transaction) => transaction.put('seat', {
    _id: seatId(sessionId, personId), sessionId, roomId, personId, kind: 'stakeholder', group: GROUPS[0]!, classKey: `stakeholder|${GROUPS[0]}`, also: [], state, way: 'own', order: aKey(), name: '某某某', attested: true,
    withoutWechat: false, sessionStartsAt: startsAt, at, demo: false, ...(there ? { presence: { how: 'onSite', at, by: 'list' } } : {}),
  }));
}

/**
 * One that is open, of its own: the record of one that was opened, under another id, with the first question open, a guest's hand
 * up, and who asks there; `speaking` has the word.
 */
async function anOpenOne(at: Place, { speaking = false }: { speaking?: boolean } = {}): Promise<{ sessionId: string; guest: string; turn: number }> {
  const { cloud, openid = 'somebody-else' } = at;
  const { sessionId: from, guests } = await once(cloud, 'opened', () => aSessionOpened(cloud));
  const [session, guard, seat] = [(await cloud.store.get('session', from))!, (await cloud.store.get('seatGuard', from))!, (await cloud.store.get('seat', guests[0]!))!];
  const [sessionId, guest] = [`copy-${aKey()}`, `guest-${aKey()}`];
  const hand = { seat: seat.order, kind: seat.kind, seatId: guest, part: '党代表', at: seat.at };
  await inTransaction(async (transaction) => {
    await transaction.put('session', { ...session, _id: sessionId });
    await transaction.put('seatGuard', { ...guard, _id: sessionId });
    await transaction.put('seat', { ...seat, _id: guest, sessionId });
  });
  await aSeatOf(at, sessionId, 'seated', true);
  const own = (await cloud.store.get('seat', seatId(sessionId, personIdOf(openid))))!;
  const word = { seat: own.order, kind: own.kind, seatId: own._id, part: '利益相关方代表', at: own.at, since: own.at, seconds: 180, extended: false };
  await inTransaction((transaction) => transaction.put('speaking', { _id: sessionId, turn: 3, questionId: 'q1', hands: speaking ? [] : [hand], ...(speaking ? { word } : {}), heard: [], spoken: [] }));
  return { sessionId, guest, turn: 3 };
}
const speakingIn = async (at: Place) => { const { sessionId, turn } = await anOpenOne(at, { speaking: true }); return { sessionId, turn }; };
const handsIn = async (at: Place) => { const { sessionId, turn } = await anOpenOne(at); return { sessionId, turn }; };
const openIn = async (at: Place) => ({ sessionId: (await anOpenOne(at)).sessionId });

/** Who asks was there, and is asked to confirm. */
async function answering(at: Place) {
  const { sessionId, hash } = await withMinutes(at.cloud);
  await aSeatOf(at, sessionId, 'seated', true);
  return { sessionId, hash };
}

/** Everybody may look and ask for a seat; the convener conducts, staff help at the counter and at the door （一）. */
export const sessionMay: Rows = {
  'session.view': { may: ANYONE, input: async ({ cloud }) => ({ sessionId: (await aPlanned(cloud)).sessionId }) },
  'session.list': { may: ANYONE, input: () => ({}) },
  'session.calendar': { may: ANYONE, input: ({ roomId }) => ({ roomId, month: '2026-12' }) },
  'session.frequency': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'session.mine': { may: PERSON, input: () => ({}) },
  'session.schedule': { may: CONVENER, input: async ({ cloud }) => ({ ...(await aResearchedTopic(cloud)), ...aPlan(), because: CROWDED }) },
  'session.editPlan': { may: CONVENER, input: async ({ cloud }) => ({ ...known(await aSession(cloud)), ...aPlan(), because: CROWDED }) },
  'session.openSignUp': { may: CONVENER, input: async ({ cloud }) => known(await aSession(cloud)) },
  'session.changeLimit': { may: CONVENER, input: async (at) => ({ ...(await signing(at)), limit: 14 }) },
  'session.releaseHolds': { may: CONVENER, input: signing },
  'session.closeSignUp': { may: CONVENER, input: signing },
  'session.postpone': { may: CONVENER, input: async (at) => ({ ...(await signing(at)), reason: '场地检修', startsAt: aPlan({ days: 20 }).startsAt, because: CROWDED }) },
  'session.cancel': { may: CONVENER, input: async (at) => ({ ...(await signing(at)), reason: '场地检修' }) },
  'session.linkRoom': { may: CONVENER, input: async ({ cloud }) => ({ ...known(await aSession(cloud, { form: 'link-up' })), linkedRoomId: NEXT_DOOR }) },
  'session.unlinkRoom': { may: CONVENER, input: async ({ cloud, roomId }) => {
    const session = known(await aSession(cloud, { form: 'link-up' }));
    const { revision } = dataOf(await cloud.convener(roomId).session.linkRoom({ ...session, linkedRoomId: NEXT_DOOR }));
    return { sessionId: session.sessionId, revision, linkedRoomId: NEXT_DOOR };
  } },
  /** The room that is asked answers, not the one that asks. */
  'session.answerLink': { may: DESK, input: async ({ cloud, roomId }) => ({ roomId, sessionId: await anAsking(cloud, roomId), agree: true, note: '' }) },
  'session.linkRequests': { may: DESK, input: ({ roomId }) => ({ roomId }) },
  'session.linkedCheckInCode': { may: DESK, input: async ({ cloud, roomId }) => ({ roomId, sessionId: (await aLinkedDoor(cloud, roomId)).sessionId }) },
  'session.tickLinked': { may: DESK, input: async ({ cloud, roomId }) => ({ roomId, ...(await aLinkedDoor(cloud, roomId)) }) },
  'session.linkedTo': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'session.secondRound': { may: CONVENER, input: async ({ cloud }) => {
    const { topicId } = await aSessionClosed(cloud);
    return { topicId, revision: (await cloud.store.get('topic', topicId))!.revision, changed: '再问报修电话' };
  } },
  /** The convener sits by office. */
  'session.signUp': { may: PERSON, judged: CONVENER, own: true, input: async (at) => ({ sessionId: await aSessionWithout(at), kind: 'stakeholder', group: GROUPS[0], why: '住在巷子里', name: '某某某' }) },
  'session.leave': { may: PERSON, own: true, input: async (at) => {
    const { sessionId } = await aLargeOne(at.cloud, 'leaving');
    await aSeatOf(at, sessionId, 'waiting');
    return { sessionId };
  } },
  'session.attest': { may: DESK, input: async (at) => ({ ...(await withSeat(at)), confirmed: true, note: '' }) },
  'session.invite': { may: CONVENER, input: async ({ cloud }) => ({ sessionId: (await aLargeOne(cloud)).sessionId, kind: 'expert', name: '专家某', contact: aKey(), note: '' }) },
  'session.invitable': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await aPlanned(cloud)).sessionId }) },
  'session.answerInvitation': { may: PERSON, own: true, input: async (at) => {
    const { sessionId } = await aLargeOne(at.cloud, 'inviting');
    await aSeatOf(at, sessionId, 'invited');
    return { sessionId, accept: true };
  } },
  'session.noteAnswer': { may: DESK, input: async (at) => ({ ...(await withGuest(at)), accept: true }) },
  'session.register': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await aLargeOne(cloud)).sessionId, name: '王桂兰', contact: { way: 'phone', value: aKey() }, kind: 'stakeholder', group: GROUPS[0], why: '住在巷子里' }) },
  'session.claim': { may: PERSON, own: true, input: async (at) => {
    const [sessionId, { cloud, roomId }] = [await aSessionWithout(at, 'claiming'), at];
    return { code: dataOf(await cloud.convener(roomId).session.register({ sessionId, name: '王桂兰', contact: { way: 'paper', value: aKey() }, kind: 'stakeholder', group: GROUPS[0]!, why: '住在巷子里' })).claimCode };
  } },
  'session.release': { may: CONVENER, input: async (at) => ({ ...(await withSeat(at)), reason: '名额调整' }) },
  'session.roster': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await aPlanned(cloud)).sessionId, state: 'seated' }) },
  'session.freeze': { may: CONVENER, input: async ({ cloud }) => known(await aSessionFilled(cloud)) },
  'session.substitute': { may: CONVENER, input: async ({ cloud, roomId }) => {
    const { sessionId, revision, stakeholders } = await aSessionFrozen(cloud, { waiting: 1 });
    const [waiting] = dataOf(await cloud.convener(roomId).session.roster({ sessionId, state: 'waiting' })).items;
    return { sessionId, revision, out: seatId(sessionId, personIdOf(stakeholders[0]!)), in: waiting!.seatId };
  } },
  'session.repair': { may: CONVENER, input: async ({ cloud }) => known(await aSessionMended(cloud)) },
  'session.sendNotice': { may: CONVENER, input: async ({ cloud }) => ({ ...known(await aSessionFrozen(cloud)), channels: ['inApp', 'phone'] }) },
  'session.deliveries': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await aPlanned(cloud)).sessionId }) },
  'session.noteTold': { may: DESK, input: async ({ cloud }) => { const { sessionId, guests } = await toldOf(cloud); return { sessionId, seatId: guests[0]!, channel: 'phone' }; } },
  'session.beginCheckIn': { may: CONVENER, input: async ({ cloud }) => { const session = await aSessionNoticed(cloud); await theDayComes(session.sessionId); return known(session); } },
  'session.checkInCode': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await aDoor(cloud)).sessionId }) },
  'session.checkIn': { may: PERSON, own: true, input: async (at) => {
    const { sessionId } = await aDoor(at.cloud);
    await aSeatOf(at, sessionId, 'seated');
    return { sessionId, code: dataOf(await at.cloud.convener(at.roomId).session.checkInCode({ sessionId })).code };
  } },
  'session.keepLine': { may: PERSON, own: true, input: async (at) => {
    const { sessionId } = await aDoor(at.cloud);
    await aSeatOf(at, sessionId, 'seated', true);
    return { sessionId, here: true };
  } },
  'session.tick': { may: DESK, input: async ({ cloud }) => { const { sessionId, guests } = await aDoor(cloud); return { sessionId, seatId: guests[0], how: 'onSite' }; } },
  'session.open': { may: CONVENER, input: async ({ cloud }) => { const session = await aSessionCheckingIn(cloud); await everybodyThere(cloud, session); return known(session); } },
  'session.speaking': { may: PERSON, own: true, input: openIn },
  'session.openQuestion': { may: CONVENER, input: async (at) => ({ ...(await handsIn(at)), questionId: 'q2' }) },
  'session.askToSpeak': { may: PERSON, own: true, input: openIn },
  'session.takeBackHand': { may: PERSON, own: true, input: openIn },
  'session.noteHand': { may: DESK, input: async (at) => { const { sessionId, guest } = await anOpenOne(at); return { sessionId, seatId: guest, up: false }; } },
  'session.giveWord': { may: CONVENER, input: handsIn },
  'session.extendTurn': { may: CONVENER, input: speakingIn },
  'session.endTurn': { may: PERSON, own: true, input: speakingIn },
  'session.minutes': { may: PERSON, own: true, input: async (at) => {
    const { sessionId } = await withMinutes(at.cloud);
    await aSeatOf(at, sessionId, 'seated');
    return { sessionId };
  } },
  'session.minutesVersions': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await withMinutes(cloud)).sessionId }) },
  'session.minutesAnswers': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await withMinutes(cloud)).sessionId }) },
  'session.editMinutes': { may: CONVENER, input: async ({ cloud }) => ({ sessionId: (await aSessionClosed(cloud)).sessionId, version: 0, questions: [{ questionId: 'q1', said: '先修巷口三盏' }], notes: '' }) },
  'session.sendMinutes': { may: CONVENER, input: async ({ cloud }) => ({ sessionId: (await aSessionClosed(cloud)).sessionId, version: 0 }) },
  'session.confirmMinutes': { may: PERSON, own: true, input: answering },
  'session.objectToMinutes': { may: PERSON, own: true, input: async (at) => ({ ...(await answering(at)), objection: '不是这样说的' }) },
  'session.noteMinutesAnswer': { may: DESK, input: async ({ cloud }) => { const { sessionId, hash, guests } = await withMinutes(cloud); return { sessionId, hash, seatId: guests[0] }; } },
  'session.answerObjection': { may: CONVENER, input: async ({ cloud, roomId }) => {
    const { sessionId, hash, guests } = await withMinutes(cloud);
    dataOf(await cloud.convener(roomId).session.noteMinutesAnswer({ sessionId, hash, seatId: guests[1]!, objection: '少记了一条' }));
    return { sessionId, seatId: guests[1], reply: '已核对' };
  } },
  'session.close': { may: CONVENER, input: async ({ cloud }) => ({ ...known(await aSessionOpened(cloud)), notes: NOTES }) },
};
