import type { StatementContract } from '../../src/contract/statement';
import { canPropose } from '../../src/domain/consultation/statement';
import { mayTell } from '../../src/domain/text/content';
import { grams } from '../../src/domain/topic/similar';
import { after, together } from '../../src/domain/verdict';
import { sessionNow } from '../_session/move';
import { tellConvener } from '../_session/tell';
import { insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';
import { countWaiting } from '../_store/statement-store';
import { conversationOf, laneOf, opinionOf, partIn } from './part';
import { sameWords } from './similar';

/** A sentence, which waits for somebody of the room, who is told when it is the first to wait; how many one person has proposed is counted where his or her answers are. */
export const propose: WriteHandler<StatementContract['propose']> = async ({ text }, context) => {
  const { transaction, personId, standing, now, screening } = context;
  const [session, lane] = [await sessionNow(context), laneOf(standing)];
  const [conversation, opinion, same] = [await conversationOf(transaction, session), await opinionOf(transaction, session, personId, lane), await sameWords(session._id, text)];
  insist(after(partIn(session, conversation, lane), () => together<string>(canPropose({ proposed: opinion.proposed, statements: conversation.columns, same }), mayTell([text]))));
  const { _id: sessionId, topicId, roomId, demo } = session;
  const [_id, waiting] = [newId(), await countWaiting(sessionId)];
  await transaction.create('statement', { _id, sessionId, topicId, roomId, state: 'waiting', text, version: 1, grams: grams(text), lane, authorId: personId, at: now, doubtful: screening !== 'pass', demo });
  await transaction.put('opinion', { ...opinion, proposed: opinion.proposed + 1 });
  if (waiting === 0) await tellConvener(context, session, 'statement-waiting');
  return { id: _id };
};
