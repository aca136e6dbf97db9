import type { SessionContract } from '../../src/contract/session';
import { isActive } from '../_session/counts';
import { personOf } from '../_kernel/identity';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { seatsOfPerson, sessionsIn, sessionsInMonths } from '../_store/session-store';
import { cardsOf, PAGE } from './card';
import { ownSeatOf } from './own-seat';

/** What is ahead, was held or was called off, for everybody. */
export const list: ReadHandler<SessionContract['list']> = async ({ area, roomId, topicId, stage, cursor }) => {
  const sessions = await sessionsIn({ area, roomId, topicId }, stage, cursor, PAGE);
  return { items: await cardsOf(sessions), ...(sessions.length === PAGE ? { next: sessions[PAGE - 1]!.listKey } : {}) };
};

/** A room's month. */
export const calendar: ReadHandler<SessionContract['calendar']> = async ({ roomId, month }) => ({ items: await cardsOf(await sessionsInMonths(roomId, [month])) });

/** The caller's own sessions; given-up seats are left out. */
export const mine: ReadHandler<SessionContract['mine']> = async ({ cursor }, { caller, now }) => {
  const seats = await seatsOfPerson(personOf(caller), cursor, PAGE);
  const kept = seats.filter(isActive);
  const sessions = new Map((await cardsOf(await reader.getMany('session', kept.map(({ sessionId }) => sessionId)))).map((card) => [card.id, card]));
  return {
    items: kept.flatMap((seat) => (sessions.has(seat.sessionId) ? [{ session: sessions.get(seat.sessionId)!, seat: ownSeatOf(seat, { now }) }] : [])),
    ...(seats.length === PAGE ? { next: seats[PAGE - 1]!.order } : {}),
  };
};
