import { marksOf, NOBODY } from '../../src/domain/outcome/visible';
import type { Caller } from '../_kernel/identity';
import { reader } from '../_store/door';
import { seatsOfPerson } from '../_store/session-store';
import { appointmentsOf } from '../_store/room-store';
import { raisedBy } from '../_store/topic-store';

/** Sessions and topics looked back on; who has had to do with more reads older ones at their own address only if the scope is wider. */
const SESSIONS = 100;
const TOPICS = 50;

/**
 * The marks a caller may read by: everybody's; the areas and rooms where he or she lives, as attested, or holds a part or an
 * office; the sessions he or she had a seat in and the topics he or she raised. What somebody only says of the own residence opens nothing.
 */
export async function marksOfCaller({ personId }: Caller, now: string): Promise<string[]> {
  if (personId === undefined) return marksOf(NOBODY);
  const [person, held, seats, topics] = await Promise.all([reader.get('person', personId), appointmentsOf(personId, now), seatsOfPerson(personId, undefined, SESSIONS), raisedBy(personId, TOPICS)]);
  const home = person?.residence?.state === 'attested' ? [person.residence.roomId] : [];
  const roomIds = [...new Set([...home, ...held.flatMap(({ roomId }) => (roomId ? [roomId] : []))])];
  const [rooms, bodies] = await Promise.all([reader.getMany('room', roomIds), reader.getMany('organisation', held.flatMap(({ organisationId }) => (organisationId ? [organisationId] : [])))]);
  return marksOf({
    areas: [...new Set([...rooms, ...bodies].flatMap(({ within }) => within))], rooms: roomIds,
    sessions: seats.filter(({ state, sessionStartsAt }) => state === 'seated' && sessionStartsAt <= now).map(({ sessionId }) => sessionId), topics: topics.map(({ topicId }) => topicId),
  });
}
