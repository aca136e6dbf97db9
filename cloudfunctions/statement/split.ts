import type { StatementContract } from '../../src/contract/statement';
import { canAdd } from '../../src/domain/consultation/statement';
import { canChangeWords } from '../../src/domain/consultation/wording';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { sessionNow } from '../_session/move';
import { Conflict, insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { showInstead } from './add';
import { conversationOf, statementNow } from './part';

/** One sentence that says two things becomes two to four; who agreed to the whole has not said to which part, so all are answered anew. */
export const split: WriteHandler<StatementContract['split']> = async ({ statementId, version, texts, reason }, context) => {
  const [session, statement] = [await sessionNow(context), await statementNow(context, statementId)];
  if (statement.version !== version && statement.state === 'shown') throw new Conflict();
  const conversation = await conversationOf(context.transaction, session);
  insist(together<string>(
    canChangeWords({ own: statement.authorId === context.personId, state: statement.state, text: statement.text, texts }), canAdd(conversation.columns, texts.length), mayTell([...texts, reason]),
  ));
  return { ids: await showInstead(context, conversation, statement, texts, 'split', reason) };
};
