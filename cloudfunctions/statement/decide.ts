import type { StatementContract } from '../../src/contract/statement';
import { canAdd } from '../../src/domain/consultation/statement';
import { mayDecide } from '../../src/domain/text/check';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { show } from './add';
import { conversationOf, statementNow } from './part';

/** The room's word on a statement that waits, by somebody who has not written it. The author is told either way, with the reason of a no. */
export const decide: WriteHandler<StatementContract['decide']> = async ({ statementId, pass, reason }, context) => {
  const { transaction, personId, tell } = context;
  const session = await sessionNow(context);
  const statement = await statementNow(context, statementId, { waiting: true });
  const conversation = await conversationOf(transaction, session);
  insist(together<string>(mayDecide({ own: statement.authorId === personId, waiting: statement.state === 'waiting', pass, reason }), mayTell([reason]), canAdd(conversation.columns, pass ? 1 : 0)));
  const decided = { ...statement, decidedBy: personId, ...(reason ? { reason } : {}) };
  if (pass) await show(transaction, conversation, decided);
  else await transaction.put('statement', { ...decided, state: 'declined' });
  await tell({
    to: statement.authorId, event: pass ? 'statement-shown' : 'statement-declined', topicId: session.topicId, sessionId: session._id, title: pass ? '您提的观点已公开' : '您提的观点没有公开',
    text: pass ? `“${statement.text}”：大家可以表态了` : `“${statement.text}”：${reason}`, why: '您提了这条观点',
  });
  return { done: true };
};
