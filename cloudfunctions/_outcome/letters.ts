import { isDelivered } from '../../src/domain/outcome/letter';
import { begin, end } from '../_kernel/deadlines';
import { seatsPresent } from '../_session/attendance';
import type { Branch, PaperLetter, Session } from '../_store/documents';
import { closeBranch, subjectOf } from './branches';
import { dueIn, type Acting } from './numbers';

/** To whom the letter goes on paper: who was there and cannot be told on the phone. The rest of its readers have it with the circular. */
export const onPaperOf = async (session: Session): Promise<PaperLetter[]> =>
  (await seatsPresent(session)).filter(({ withoutWechat, personId }) => withoutWechat || personId === undefined).map(({ _id }) => ({ seatId: _id }));

export const openLetters = ({ onPaper = [] }: Pick<Branch, 'onPaper'>): number => onPaper.filter(({ noted }) => noted === undefined).length;

/**
 * The letter is out, or one more of it was handed over. （十）'s explanation is owed to every participant, so that the branch is closed, and the
 * session settled, with the last of them: handed over, or given up with a reason. Until then it is owed under its own name, not as a branch.
 */
export async function keepLetters(at: Acting, session: Session, branch: Branch): Promise<number> {
  const open = openLetters(branch);
  if (isDelivered({ open }).outcome === 'allowed') {
    await end(at.transaction, 'letter', subjectOf(branch), at.now);
    await closeBranch(at, branch);
    return open;
  }
  const before = await at.transaction.get('branch', branch._id);
  await at.transaction.put('branch', branch);
  if (before?.letter) return open;
  await end(at.transaction, 'branch', subjectOf(branch), at.now);
  await begin(at.transaction, { kind: 'letter', subject: subjectOf(branch), title: `${session.topicTitle}·${branch.question}`, room: at.room, dueAt: dueIn(at, 'convention.letter-days'), demo: session.demo }, at.now);
  return open;
}
