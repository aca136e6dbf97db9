import type { StatementContract } from '../../src/contract/statement';
import { canAnswer, VALUE } from '../../src/domain/consultation/answer';
import { withVote } from '../../src/domain/consultation/consensus/packed-votes';
import { together } from '../../src/domain/verdict';
import { answered, note } from '../_statement/change';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { conversationOf, laneOf, opinionOf, partIn, statementNow } from './part';

/**
 * One person's word on one statement. Nobody else's document is written: what changed is put down beside it, to be added to the
 * sums, so thousands answer at once and nothing is lost or counted twice. Said again, nothing changes.
 */
export const answer: WriteHandler<StatementContract['answer']> = async ({ statementId, answer: said }, context) => {
  const { transaction, personId, standing } = context;
  const [session, lane] = [standing.session!, laneOf(standing)];
  const statement = await statementNow(context, statementId);
  const [conversation, before] = [await conversationOf(transaction, session), await opinionOf(transaction, session, personId, lane)];
  insist(together<string>(partIn(session, conversation, lane), canAnswer(statement)));
  const votes = withVote(before.votes, { column: statement.number!, value: VALUE[said] });
  if (votes === before.votes && lane === before.lane) return { answered: before.answered };
  const after = answered(before, votes, conversation.columns);
  await transaction.put('opinion', { ...after, lane });
  await note(transaction, before, { ...after, lane });
  return { answered: after.answered };
};
