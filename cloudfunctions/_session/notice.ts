import { sessionNotice } from '../../src/copy/session-notices';
import { momentOf } from '../../src/copy/time';
import { firstTry, tell } from '../_kernel/outbox';
import type { Circular, Seat, Session } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { key } from '../_store/keys';
import { smsAvailable } from '../_store/sms';
import { mobileOf } from './contact';
import type { Step } from './step';

/** `id` begins the ids of a session's notices, `since` is when they went out first with this time and place; `sms`: short messages go with them. */
export type NoticeRun = NonNullable<Circular['notice']>;
type Words = Pick<Circular, 'sessionId' | 'topicId' | 'event' | 'title' | 'text' | 'why' | 'at'>;

/** One notice of a session has one id for one person: told again, it is the same. */
export const noticeIdFor = (prefix: string, { _id, personId }: Pick<Seat, '_id' | 'personId'>): string => `${prefix}-${key(personId ?? _id).slice(0, 12)}`;

/** What the notice of a session says （八：提前通报）. */
export const noticeWords = ({ topicTitle, startsAt, place, agenda }: Session) =>
  sessionNotice('noticed', { topic: topicTitle, reason: `${momentOf(startsAt)}，${place}；要商量：${agenda.map(({ text }) => text).join('；')}` });

/**
 * The notice of a session to one on its roster: into the inbox, by WeChat where accepted, by short message where there is a
 * number; noted on the seat. Whom none of it reaches is rung by the room's people.
 */
export async function noticeTo(transaction: Transaction, seat: Seat, words: Words, { id, since, sms }: NoticeRun): Promise<void> {
  const { sessionId, topicId, event, at } = words;
  const noticeId = noticeIdFor(id, seat);
  if (seat.personId !== undefined) {
    await tell(transaction, { ...messageOf(words), to: seat.personId, required: true, seatId: seat._id }, at, noticeId);
    if ((seat.reached?.inApp?.at ?? '') < since) await transaction.put('seat', { ...seat, reached: { ...seat.reached, inApp: { at } } });
  }
  if (!sms || mobileOf(seat) === undefined) return;
  const delivery = { ...firstTry('sms', noticeId, at), event, template: 'session' as const, topicId, sessionId, seatId: seat._id, required: true as const };
  if (!(await transaction.get('delivery', delivery._id))) await transaction.create('delivery', { ...delivery, ...(seat.personId === undefined ? {} : { to: seat.personId }) });
}

const messageOf = ({ sessionId, topicId, event, title, text, why }: Words) => ({ sessionId, topicId, event, title, text, why });

/** Who comes onto a roster that has been told already is told the same （八）. `sms: false`: the number behind the seat has had it. */
export async function noticeToNewcomer({ transaction, now }: Pick<Step, 'transaction' | 'now'>, session: Session, seat: Seat, { sms = true } = {}): Promise<void> {
  if (session.notice) await noticeTo(transaction, seat, { sessionId: session._id, topicId: session.topicId, ...noticeWords(session), at: now }, { ...runOf(session.notice), ...(sms ? {} : { sms }) });
}

export const runOf = ({ id, since, channels }: NonNullable<Session['notice']>): NoticeRun => ({ id, since, sms: channels.includes('sms') && smsAvailable() });
