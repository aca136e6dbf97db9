import type { Circular, Draw, Seat, SeatState, Session, SessionLink, SessionStage } from './documents';
import { reader } from './door';

/** Lists are read by start and id; `held` and `off` latest first. */
export function sessionsIn({ area, roomId, topicId }: { area?: string | undefined; roomId?: string | undefined; topicId?: string | undefined }, stage: SessionStage, after: string | undefined, limit: number): Promise<Session[]> {
  const ahead = stage === 'ahead';
  return reader.list('session', {
    ...(topicId ? { topicId } : roomId ? { roomId } : area ? { areas: area } : {}), stage, ...(after ? { listKey: ahead ? { after } : { before: after } } : {}),
  }, { limit, order: [['listKey', ahead ? 'asc' : 'desc']] });
}

/** A room's sessions in some months of Yangzhou's calendar, by start. */
export const sessionsInMonths = (roomId: string, months: readonly string[]): Promise<Session[]> =>
  reader.list('session', { roomId, month: months.length === 1 ? months[0]! : { oneOf: months } }, { limit: 200, order: [['startsAt', 'asc']] });

/** What a room has held since a moment. */
export const heldSince = (roomId: string, since: string): Promise<Session[]> =>
  reader.list('session', { roomId, stage: 'held', listKey: { after: since } }, { limit: 400, order: [['listKey', 'asc']] });

/** What a page of rooms has held since a day, in one query: a thousand sessions are fifty a room. */
export const heldInRooms = async (roomIds: readonly string[], since: string): Promise<Session[]> => (roomIds.length === 0 ? [] :
  reader.list('session', { roomId: roomIds.length === 1 ? roomIds[0]! : { oneOf: roomIds }, stage: 'held', listKey: { after: since } }, { limit: 1000, order: [['listKey', 'desc']] }));

/** What some rooms hold in one calendar year, or have held: a few a room. */
export const sessionsOfYear = async (roomIds: readonly string[], year: number): Promise<Session[]> => (roomIds.length === 0 ? [] :
  reader.list('session', { roomId: { oneOf: roomIds }, stage: { oneOf: ['held', 'ahead'] }, listKey: { between: [`${year - 1}-12-31T15`, `${year}-12-31T16`] } }, { limit: 1000 }));

/** Sessions whose sign-up has ended by the clock and not yet by anybody's hand. */
export const signUpsOver = (now: string, limit: number): Promise<Session[]> =>
  reader.list('session', { closesAt: { notAfter: now } }, { limit, order: [['closesAt', 'asc']] });

/** Sessions whose kept seats are to be given free by now. */
export const holdsOver = (now: string, limit: number): Promise<Session[]> =>
  reader.list('session', { releasesAt: { notAfter: now } }, { limit, order: [['releasesAt', 'asc']] });

/** All seats of a session in these states, in order: at most as many as a session may have. */
export const seatsOf = (sessionId: string, states: readonly SeatState[], limit: number, after?: string): Promise<Seat[]> =>
  reader.list('seat', { sessionId, state: states.length === 1 ? states[0]! : { oneOf: states }, ...(after ? { order: { after } } : {}) }, { limit, order: [['order', 'asc']] });

/** The first of one line. */
export const firstInLine = (sessionId: string, classKey: string, limit: number): Promise<Seat[]> =>
  reader.list('seat', { sessionId, state: 'waiting', classKey }, { limit, order: [['order', 'asc']] });

export const countInLine = (sessionId: string, classKey: string, before?: string): Promise<number> =>
  reader.count('seat', { sessionId, state: 'waiting', classKey, ...(before ? { order: { before } } : {}) });

export const countSeats = (sessionId: string, state: SeatState): Promise<number> => reader.count('seat', { sessionId, state });

/** A page of seats by id, whatever their state: for handing out notices. */
export const seatsById = (sessionId: string, after: string | undefined, limit: number): Promise<Seat[]> =>
  reader.list('seat', { sessionId, ...(after ? { _id: { after } } : {}) }, { limit, order: [['_id', 'asc']] });

export const seatsOfPerson = (personId: string, after: string | undefined, limit: number): Promise<Seat[]> =>
  reader.list('seat', { personId, ...(after ? { order: { before: after } } : {}) }, { limit, order: [['order', 'desc']] });

/** The seat kept for an organisation that was invited. */
export const seatOfOrganisation = async (sessionId: string, organisationId: string): Promise<Seat | undefined> =>
  (await reader.list('seat', { sessionId, state: 'invited', organisationId }, { limit: 1 }))[0];

export const openCirculars = (limit: number): Promise<Circular[]> => reader.list('circular', { state: 'open' }, { limit, order: [['_id', 'asc']] });

/** Draws whose number is known while some have not had their answer. */
export const drawsToSeat = (limit: number): Promise<Draw[]> => reader.list('draw', { state: 'drawn' }, { limit, order: [['_id', 'asc']] });

/** What is still to be handed out of one session's notices. */
export const circularsOf = (sessionId: string): Promise<Circular[]> => reader.list('circular', { sessionId, state: 'open' }, { limit: 20, order: [['_id', 'asc']] });

/** How often a person was invited since a moment. */
export const countInvitations = (personId: string, since: string): Promise<number> => reader.count('seat', { personId, way: 'invited', at: { after: since } });

/** More than a session may have. */
const LINKS = 20;

/** Rooms a session is linked with, in the order of asking. */
export const linksOf = (sessionId: string): Promise<SessionLink[]> => reader.list('sessionLink', { sessionId }, { limit: LINKS, order: [['order', 'asc']] });

/** What a room was asked to take part in, newest first; only in one state where that is named. */
export const linksOfRoom = (roomId: string, state: SessionLink['state'] | undefined, after: string | undefined, limit: number): Promise<SessionLink[]> =>
  reader.list('sessionLink', { roomId, ...(state ? { state } : {}), ...(after ? { order: { before: after } } : {}) }, { limit, order: [['order', 'desc']] });
