import { outcomeDuty, outcomeNotice, type OutcomeDuty, type OutcomeEvent } from '../../src/copy/outcome-notices';
import { newId } from '../_kernel/ids';
import { isPresent } from '../_session/presence';
import type { Step } from '../_session/step';
import type { Session } from '../_store/documents';
import { reader } from '../_store/door';
import { seatId } from '../_store/keys';
import { convenerOf, officersOf } from '../_store/room-store';
import { proposersOf } from '../_store/topic-store';

type Words = { n?: number; words?: string };

/** 件件有回音: who was there, by a circular that is handed out page by page, and every proposer who was not; one notice a person and event. */
export async function tellHeard({ transaction, now, tell }: Step, session: Session, event: OutcomeEvent, words: Words = {}): Promise<void> {
  const { _id: sessionId, topicId } = session;
  const message = outcomeNotice(event, { topic: session.topicTitle, ...words });
  await transaction.create('circular', { _id: newId(), sessionId, topicId, ...message, audience: ['seated'], among: 'present', at: now, state: 'open' });
  for (const to of await proposersAway(session)) await tell({ to, topicId, sessionId, ...message });
}

/** Proposers who hold no seat at which they were there: these are told by the circular. */
async function proposersAway(session: Session): Promise<string[]> {
  const people = (await proposersOf(session.topicId)).map(({ personId }) => personId);
  const there = new Set((await reader.getMany('seat', people.map((id) => seatId(session._id, id)))).filter((seat) => isPresent(session, seat)).map(({ personId }) => personId));
  return people.filter((id) => !there.has(id));
}

/** The topic's proposers alone. */
export async function tellProposers({ tell }: Step, { _id: sessionId, topicId, topicTitle }: Session, event: OutcomeEvent, words: Words = {}): Promise<void> {
  for (const { personId } of await proposersOf(topicId)) await tell({ to: personId, topicId, sessionId, ...outcomeNotice(event, { topic: topicTitle, ...words }) });
}

/** Everybody who acts for one of these organisations today, each once. */
export async function tellOffices({ tell, now }: Step, session: Session, organisationIds: readonly string[], duty: OutcomeDuty, words: Words = {}): Promise<void> {
  const people = new Set<string>();
  for (const id of new Set(organisationIds)) for (const { personId } of await officersOf(id, now)) people.add(personId);
  for (const to of people) await tell({ to, topicId: session.topicId, sessionId: session._id, ...outcomeDuty(duty, { topic: session.topicTitle, room: session.roomName, ...words }) });
}

export async function tellConvener({ tell, now }: Step, session: Session, duty: OutcomeDuty, words: Words = {}): Promise<void> {
  const convener = await convenerOf(session.roomId, now);
  if (convener) await tell({ to: convener.personId, topicId: session.topicId, sessionId: session._id, ...outcomeDuty(duty, { topic: session.topicTitle, ...words }) });
}
