import type { StatementContract } from '../../src/contract/statement';
import { canLook } from '../../src/domain/consultation/conversation';
import { insist } from '../_kernel/answers';
import type { ReadHandler } from '../_kernel/serve';
import { opinionMapOf } from '../_statement/opinion-map';
import { reader } from '../_store/door';
import { atDesk, conversationOf, hasEnded, laneOf, opinionOf } from './part';

/** 意见分布: hidden from who has yet to answer, so that nobody answers as the others did. */
export const map: ReadHandler<StatementContract['map']> = async ({ sessionId, lane }, { standing, caller }) => {
  const session = standing.session!;
  const [sheet, conversation, opinion] = await Promise.all([reader.get('statementSheet', sessionId), conversationOf(reader, session), caller.personId ? opinionOf(reader, session, caller.personId, laneOf(standing)) : undefined]);
  insist(canLook({ answered: opinion?.answered ?? 0, statements: sheet?.statements.length ?? 0, desk: atDesk(standing), over: hasEnded(session, conversation) }));
  const found = await opinionMapOf(sessionId, lane);
  return found ? { map: found } : {};
};
