import type { StatementContract } from '../../src/contract/statement';
import { canChangeWords } from '../../src/domain/consultation/wording';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import type { Statement } from '../_store/documents';
import { tallyOf } from '../_store/statement-store';
import { changeSheet, replace, without } from './add';
import { conversationOf, statementNow } from './part';

/** Others into this one, whose words stand. Where they mean the same, the answers of who answered only another are gone through by the counting. */
export const merge: WriteHandler<StatementContract['merge']> = async ({ statementId, others: ids, sameMeaning, reason }, context) => {
  const { transaction, personId } = context;
  const [session, kept] = [await sessionNow(context), await statementNow(context, statementId)];
  const others: Statement[] = [];
  for (const id of new Set(ids)) others.push(await statementNow(context, id));
  const changeable = ({ authorId, state, text }: Statement, merges = false) => canChangeWords({ own: authorId === personId, state, text, merges });
  insist(together<string>(changeable(kept, others.some(({ _id }) => _id === statementId)), ...others.map((other) => changeable(other)), mayTell([reason])));
  for (const other of others) await replace(context, other, { how: 'merge', ids: [statementId], reason, answersKept: sameMeaning });
  await changeSheet(transaction, await conversationOf(transaction, session), without(others.map(({ _id }) => _id)));
  if (sameMeaning) {
    const tally = await tallyOf(transaction, session._id);
    await transaction.put('opinionTally', { ...tally, moves: [...tally.moves, ...others.map(({ number }) => ({ from: number!, to: kept.number! }))], movesDue: true });
  }
  return { done: true };
};
