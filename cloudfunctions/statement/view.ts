import type { StatementContract } from '../../src/contract/statement';
import { answersFirst, canLook, isOver } from '../../src/domain/consultation/conversation';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { countOpinions, countWaiting } from '../_store/statement-store';
import { atDesk, conversationOf, hasEnded, laneOf, opinionOf, partIn } from './part';

/** Where a session's statements stand, and what the caller may do about them. */
export const view: ReadHandler<StatementContract['view']> = async (_input, { standing, caller }) => {
  const [session, lane, desk] = [standing.session!, laneOf(standing), atDesk(standing)];
  const [conversation, sheet, opinion, inside, outside, waiting] = await Promise.all([
    conversationOf(reader, session), reader.get('statementSheet', session._id), caller.personId ? opinionOf(reader, session, caller.personId, lane) : undefined,
    countOpinions(session._id, 'inside'), countOpinions(session._id, 'outside'), desk ? countWaiting(session._id) : undefined,
  ]);
  const [statements, answered, over, ended] = [sheet?.statements.length ?? 0, opinion?.answered ?? 0, isOver(session.state), hasEnded(session, conversation)];
  return {
    topicId: session.topicId, topicTitle: session.topicTitle, roomId: session.roomId, startsAt: session.startsAt, demo: session.demo,
    open: conversation.open && !over, over, ended, outside: conversation.outside, outsidePossible: session.mode === 'inAndOut', revision: conversation.revision,
    statements, people: { inside, outside }, ...(waiting === undefined ? {} : { waiting }),
    you: {
      lane, answered, desk, convener: standing.roles.has('convener'), first: answersFirst(statements),
      mayAnswer: caller.personId !== undefined && partIn(session, conversation, lane).outcome === 'allowed', mayLook: canLook({ answered, statements, desk, over: ended }).outcome === 'allowed',
    },
  };
};
