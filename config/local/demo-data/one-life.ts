import { dayAfter, shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { Emulator } from '../../../emulator/emulator';
import { dataOf } from '../acting';
import * as words from './one-life-words';
import { aLife, DAY, guestSeats, HOUR, PARTY, sessionNow, theRoad, topicNow, type Life } from './the-road';

/** So many days ago it began. */
const AGO = 80;
const STREET = { openid: 'officer-xu', organisationId: 'partyWorkCommittee-321002001' };

/**
 * One topic's whole life, lived through the real functions on days behind us, so that nothing in it can be that the rules do
 * not allow; the guided tour walks through it.
 */
export const liveOneLife = (emulator: Emulator): Promise<void> => aLife(emulator, { ago: AGO, proposer: 'resident-zhao' }, async (life) => {
  await theRoad(life, words);
  await seated(life);
  await held(life);
  await listed(life);
  await carriedOut(life);
  await published(life);
});

async function seated(life: Life): Promise<void> {
  const { as, convener, day } = life;
  day(14);
  const startsAt = new Date(Date.parse(day(14)) + 14 * DAY + 5.5 * HOUR).toISOString();
  const { id } = dataOf(await convener.session.schedule({ ...(await topicNow(life)), ...words.PLAN, startsAt, signUp: { limit: 12, way: 'first-come', closesAt: new Date(Date.parse(startsAt) - 6 * DAY).toISOString(), holds: [] } }));
  life.sessionId = id;
  const sessionId = id;
  dataOf(await convener.session.openSignUp(await sessionNow(life)));
  for (const [i, { openid, name, group, why }] of words.STAKEHOLDERS.entries()) {
    day(15, 9 + i);
    const { id: seatId } = dataOf(await as(openid).session.signUp({ sessionId, kind: 'stakeholder', group, why, name }));
    dataOf(await convener.session.attest({ sessionId, seatId, confirmed: true, note: '' }));
  }
  day(17);
  for (const { kind, name, note } of words.GUESTS) {
    const { seatId } = dataOf(await convener.session.invite({ sessionId, kind, name, contact: words.CONTACT, note }));
    dataOf(await convener.session.noteAnswer({ sessionId, seatId, accept: true }));
  }
  day(20);
  dataOf(await convener.session.closeSignUp(await sessionNow(life)));
  dataOf(await convener.session.freeze(await sessionNow(life)));
  dataOf(await convener.session.sendNotice({ ...(await sessionNow(life)), channels: ['inApp', 'phone'] }));
  for (const seatId of await guestSeats(life)) dataOf(await convener.session.noteTold({ sessionId, seatId, channel: 'phone' }));
}

async function held(life: Life): Promise<void> {
  const { as, convener, day, sessionId } = life;
  day(28, 14);
  dataOf(await convener.session.beginCheckIn(await sessionNow(life)));
  const { code } = dataOf(await convener.session.checkInCode({ sessionId }));
  for (const { openid } of words.STAKEHOLDERS) dataOf(await as(openid).session.checkIn({ sessionId, code }));
  for (const seatId of await guestSeats(life)) dataOf(await convener.session.tick({ sessionId, seatId, how: 'onSite' }));
  dataOf(await convener.session.checkIn({ sessionId, code }));
  day(28, 14.5);
  dataOf(await convener.session.open(await sessionNow(life)));
  day(28, 16);
  dataOf(await convener.session.close({ ...(await sessionNow(life)), notes: words.NOTES.map((note, i) => ({ questionId: `q${i + 1}`, consensus: 'reached', note })) }));
  day(29);
  const { hash } = dataOf(await convener.session.sendMinutes({ sessionId, version: 0 }));
  for (const { openid } of words.STAKEHOLDERS) dataOf(await as(openid).session.confirmMinutes({ sessionId, hash }));
  for (const seatId of await guestSeats(life)) dataOf(await convener.session.noteMinutesAnswer({ sessionId, seatId, hash }));
}

async function listed(life: Life): Promise<void> {
  const { as, convener, day, sessionId } = life;
  day(30);
  const { version } = dataOf(await convener.outcome.editList({ sessionId, version: 0, items: words.SUGGESTIONS.map((item) => ({ ...item })), reason: '补上由谁来做、为什么' }));
  const { hash } = dataOf(await convener.outcome.circulateList({ sessionId, version }));
  for (const { openid } of words.STAKEHOLDERS) dataOf(await as(openid).outcome.answerList({ sessionId, hash }));
  for (const seatId of await guestSeats(life)) dataOf(await convener.outcome.noteListAnswer({ sessionId, seatId, hash }));
  day(32);
  dataOf(await convener.outcome.sendList({ sessionId, version }));
  day(33);
  dataOf(await as(STREET.openid).outcome.acknowledgeList({ sessionId, organisationId: STREET.organisationId }));
}

async function carriedOut({ as, convener, day, sessionId }: Life): Promise<void> {
  const street = as(STREET.openid).outcome;
  const { organisationId } = STREET;
  const seen = async (number: number) => ({ sessionId, number, revision: dataOf(await convener.outcome.item({ sessionId, number })).revision });
  for (const i of words.WORK.keys()) {
    const number = i + 1;
    const today = day(38, 9 + i);
    dataOf(await street.decide({ ...(await seen(number)), organisationId, decision: 'adopted', reason: '', nextStep: '', departments: [organisationId], dueDay: dayAfter(shanghaiDay(today), 40) }));
    dataOf(await street.assign({ ...(await seen(number)), organisationId }));
  }
  for (const [i, { progress, done, evidence, answer }] of words.WORK.entries()) {
    const number = i + 1;
    day(46, 9 + i);
    dataOf(await street.reportProgress({ ...(await seen(number)), organisationId, words: progress, photos: [] }));
    day(58, 9 + i);
    dataOf(await street.claimDone({ ...(await seen(number)), organisationId, words: done, evidence, photos: [] }));
    day(60, 9 + i);
    for (const { openid } of words.STAKEHOLDERS) dataOf(await as(openid).outcome.answerClaim({ sessionId, number, agrees: true, words: '' }));
    day(62, 9 + i);
    dataOf(await convener.outcome.answerItem({ ...(await seen(number)), words: answer }));
    dataOf(await as('resident-zhao').outcome.rate({ sessionId, number, grade: 'satisfied', words: '' }));
  }
}

async function published({ as, convener, day, sessionId }: Life): Promise<void> {
  day(66);
  const { revision } = dataOf(await convener.publication.save({ sessionId, revision: 0, ...words.PUBLISHED }));
  const sent = dataOf(await convener.publication.send({ sessionId, revision }));
  day(68);
  const party = as(PARTY.openid).publication;
  const { hash } = dataOf(await party.draft({ sessionId }));
  dataOf(await party.approve({ sessionId, revision: sent.revision, hash, organisationId: PARTY.organisationId, read: true }));
}
