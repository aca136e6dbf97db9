import type { StatementContract } from '../../src/contract/statement';
import { canAdd } from '../../src/domain/consultation/statement';
import { canChangeWords } from '../../src/domain/consultation/wording';
import { mayTell } from '../../src/domain/text/content';
import { grams } from '../../src/domain/topic/similar';
import { together } from '../../src/domain/verdict';
import { sessionNow } from '../_session/move';
import { Conflict, insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { versionId } from '../_store/keys';
import { changeSheet, showInstead } from './add';
import { conversationOf, statementNow } from './part';

/** Other words. A slip of the pen keeps the number and the answers, and the old words as a version; another meaning begins anew. */
export const reword: WriteHandler<StatementContract['reword']> = async ({ statementId, version, text, sameMeaning, reason }, context) => {
  const { transaction, personId, now } = context;
  const [session, statement] = [await sessionNow(context), await statementNow(context, statementId)];
  if (statement.version !== version && statement.state === 'shown') throw new Conflict();
  const conversation = await conversationOf(transaction, session);
  insist(together<string>(
    canChangeWords({ own: statement.authorId === personId, state: statement.state, text: statement.text, texts: [text] }), canAdd(conversation.columns, sameMeaning ? 0 : 1), mayTell([text, reason]),
  ));
  if (!sameMeaning) return { id: (await showInstead(context, conversation, statement, [text], 'reword', reason))[0]! };
  await transaction.create('statementVersion', { _id: versionId(statement._id, version), statementId, version, text: statement.text, how: 'reword', reason, at: now, by: personId, answersKept: true });
  await transaction.put('statement', { ...statement, text, version: version + 1, grams: grams(text) });
  await changeSheet(transaction, conversation, (shown) => shown.map((one) => (one.id === statementId ? { ...one, text, version: version + 1 } : one)));
  return { id: statementId };
};
