import { momentOf } from '../../src/copy/time';
import type { Attempt } from '../../src/domain/notice/delivery';
import { thing } from '../../src/domain/notice/templates';
import { mobileOf } from '../_session/contact';
import type { Delivery } from '../_store/documents';
import { reader } from '../_store/door';
import { sendSms } from '../_store/sms';

const refused = (error: string): Attempt => ({ came: 'refused', permanent: true, error });

/** One try to tell somebody of a session by short message: what, when and where, as they stand now. The number leaves its seal here alone. */
export async function sendBySms({ seatId = '', sessionId = '', noticeId }: Delivery): Promise<Attempt> {
  const [seat, session] = [await reader.get('seat', seatId), await reader.get('session', sessionId)];
  const mobile = seat && mobileOf(seat);
  if (!session || seat?.state !== 'seated' || mobile === undefined) return refused('no such seat, or no number');
  return sendSms({ mobile, parameters: [thing(session.topicTitle), momentOf(session.startsAt), thing(session.place)], context: noticeId });
}
