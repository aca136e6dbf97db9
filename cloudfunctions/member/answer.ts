import type { MemberContract } from '../../src/contract/member';
import { mayAnswer } from '../../src/domain/room/question';
import { Forbidden, insist } from '../_kernel/answers';
import { end } from '../_kernel/deadlines';
import type { WriteHandler } from '../_kernel/serve';

/** The member's answer goes to the one who wrote; the clock stops. */
export const answer: WriteHandler<MemberContract['answer']> = async ({ questionId, text }, { transaction, personId, now, tell }) => {
  const question = await transaction.get('question', questionId);
  const listed = question && (await transaction.get('rosterPerson', question.rosterId));
  if (!question || listed?.personId !== personId) throw new Forbidden();
  insist(mayAnswer({ state: question.state, text }));
  await transaction.put('question', { ...question, state: 'answered', answer: text, answeredAt: now });
  await end(transaction, 'member-answer', { questionId }, now);
  await tell({ to: question.askerId, event: 'letter', title: '委员答复了您的来信', text, why: '您给委员写了信' });
  return { done: true };
};
