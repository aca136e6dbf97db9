import type { StatementContract } from '../../src/contract/statement';
import { canArrange } from '../../src/domain/consultation/conversation';
import { sessionNow } from '../_session/move';
import { Conflict, insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { tallyOf } from '../_store/statement-store';
import { conversationOf } from './part';

/**
 * Opens and closes the asking. At the first closing everything is drawn once more, so that the map is whole; at a later one only what is due in
 * any case: opened and closed around one person's answer, two whole maps would show it.
 */
export const arrange: WriteHandler<StatementContract['arrange']> = async ({ revision, open, outside }, context) => {
  const { transaction, now } = context;
  const session = await sessionNow(context);
  const conversation = await conversationOf(transaction, session);
  if (conversation.revision !== revision) throw new Conflict();
  insist(canArrange({ state: session.state, mode: session.mode, outside }));
  await transaction.put('conversation', { ...conversation, open, outside, revision: revision + 1 });
  const tally = await tallyOf(transaction, session._id);
  if (conversation.open && !open && tally.wholeAt === undefined) await transaction.put('opinionTally', { ...tally, drawAt: now, whole: true });
  return { revision: revision + 1 };
};
