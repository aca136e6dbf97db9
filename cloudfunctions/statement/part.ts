import { canTakePart, isOver, type ConversationRule } from '../../src/domain/consultation/conversation';
import type { Lane } from '../../src/domain/session/eligibility';
import type { Verdict } from '../../src/domain/verdict';
import { Forbidden } from '../_kernel/answers';
import type { Standing } from '../_kernel/scope';
import type { WriteContext } from '../_kernel/serve';
import type { Conversation, Opinion, Session, Statement } from '../_store/documents';
import type { Reader, Transaction } from '../_store/door';
import { opinionId } from '../_store/statement-store';

/** 场内 is who has a seat, and the convener; everybody else stands outside （八）. */
export const laneOf = ({ roles }: Pick<Standing, 'roles'>): Lane => (roles.has('participant') || roles.has('convener') ? 'inside' : 'outside');
export const atDesk = ({ roles }: Pick<Standing, 'roles'>): boolean => roles.has('convener') || roles.has('staff');

/** As it stands, or as it would begin. */
export const conversationOf = async (from: Pick<Reader, 'get'> | Transaction, { _id, topicId, roomId, demo }: Session): Promise<Conversation> =>
  (await from.get('conversation', _id)) ?? { _id, topicId, roomId, open: false, outside: false, columns: 0, wordings: 0, revision: 0, demo };

/** Asked for no more, at least for now: then what people said is everybody's to see. */
export const hasEnded = ({ state }: Session, { open, columns }: Conversation): boolean => isOver(state) || (!open && columns > 0);

export const partIn = ({ state }: Session, { open, outside }: Conversation, lane: Lane): Verdict<ConversationRule> => canTakePart({ state, open, outside, lane });

/** A statement of this session; another's is as good as none, and so is one that nobody has passed on. */
export async function statementNow({ transaction, standing }: Pick<WriteContext, 'transaction' | 'standing'>, statementId: string, { waiting = false }: { waiting?: boolean } = {}): Promise<Statement> {
  const statement = await transaction.get('statement', statementId);
  if (statement?.sessionId !== standing.session?._id || (!waiting && statement?.number === undefined)) throw new Forbidden();
  return statement!;
}

/** What the caller has answered so far. */
export const opinionOf = async (from: Pick<Reader, 'get'> | Transaction, { _id: sessionId, demo }: Session, personId: string, lane: Lane): Promise<Opinion> =>
  (await from.get('opinion', opinionId(sessionId, personId))) ?? { _id: opinionId(sessionId, personId), sessionId, lane, votes: '', answered: 0, proposed: 0, placed: false, demo };
