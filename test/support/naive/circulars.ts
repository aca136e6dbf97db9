import { newId } from '../../../cloudfunctions/_kernel/ids';
import { tell } from '../../../cloudfunctions/_kernel/outbox';
import { transact } from '../../../cloudfunctions/_kernel/transact';
import type { Circular } from '../../../cloudfunctions/_store/documents';
import { seatsById } from '../../../cloudfunctions/_store/session-store';

/** How it must not be done: a notice has a new id each time it is told, and the circular is closed afterwards. Begun twice, it is told twice. */
export async function handOut(circular: Circular): Promise<void> {
  const { sessionId, topicId, event, title, text, why, at } = circular;
  for (const seat of await seatsById(sessionId, undefined, 50)) {
    if (seat.personId !== undefined && circular.audience.includes(seat.state)) await transact((transaction) => tell(transaction, { to: seat.personId!, event, topicId, sessionId, title, text, why, required: true }, at, newId()));
  }
  await transact((transaction) => transaction.put('circular', { ...circular, state: 'done' }));
}
