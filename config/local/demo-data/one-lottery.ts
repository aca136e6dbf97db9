import type { Emulator } from '../../../emulator/emulator';
import { dataOf } from '../acting';
import * as words from './one-lottery-words';
import { aLife, DAY, HOUR, sessionNow, theRoad, topicNow } from './the-road';

/** So many days ago it began: sign-up ends this morning. */
const AGO = 24;

/** More people than seats: sign-up is over, and the convener may draw （三：根据议题，合理确定参加人员）. 演示数据, lived through the real functions. */
export const liveToALottery = (emulator: Emulator): Promise<void> => aLife(emulator, { ago: AGO, proposer: 'resident-li' }, async (life) => {
  await theRoad(life, words);
  const { as, convener, day } = life;
  day(14);
  const startsAt = new Date(Date.parse(day(14)) + 17 * DAY + 5.5 * HOUR).toISOString();
  const closesAt = new Date(Date.parse(day(14)) + 9 * DAY).toISOString();
  const { id: sessionId } = dataOf(await convener.session.schedule({ ...(await topicNow(life)), ...words.PLAN, startsAt, signUp: { limit: 12, way: 'lottery', closesAt, holds: [] } }));
  life.sessionId = sessionId;
  dataOf(await convener.session.openSignUp(await sessionNow(life)));
  for (const { kind, name, note } of words.GUESTS) {
    const { seatId } = dataOf(await convener.session.invite({ sessionId, kind, name, contact: words.CONTACT, note }));
    dataOf(await convener.session.noteAnswer({ sessionId, seatId, accept: true }));
  }
  for (const [i, { name, group, why }] of words.APPLICANTS.entries()) {
    day(15 + Math.floor(i / 5), 9 + (i % 5));
    const { id: seatId } = dataOf(await as(`lottery-${i}`).session.signUp({ sessionId, kind: 'stakeholder', group, why, name }));
    dataOf(await convener.session.attest({ sessionId, seatId, confirmed: true, note: '' }));
  }
  day(23, 8.5);
  dataOf(await convener.session.closeSignUp(await sessionNow(life)));
});
