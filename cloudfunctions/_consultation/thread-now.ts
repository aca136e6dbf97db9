import { threadPhase, type ThreadPhase } from '../../src/domain/consultation/thread';
import { mayRead } from '../../src/domain/topic/visibility';
import { Forbidden } from '../_kernel/answers';
import { isProposer, type Standing } from '../_kernel/scope';
import type { Post, Seat, Session, Thread, Topic } from '../_store/documents';
import type { reader } from '../_store/door';
import { seatId } from '../_store/keys';

/** A topic's thread as it stands: whether and why the room closed it in this round, the session it is bound to, whether one may write. */
export type ThreadNow = { topic: Topic; closed: Thread['closed']; session: Session | undefined; phase: ThreadPhase };

/** Of a topic the caller may see; one that is hidden is as good as missing. */
export async function threadNow({ get }: Pick<typeof reader, 'get'>, { topic: asked, roles, ...standing }: Standing): Promise<ThreadNow> {
  const topic = asked && (await get('topic', asked._id));
  if (!topic || !mayRead(topic.visibility, { proposer: isProposer(roles), desk: isDesk({ roles, ...standing }) })) throw new Forbidden();
  const sessionId = topic.sessionId ?? topic.lastSessionId;
  const [thread, session] = [await get('thread', topic._id), sessionId === undefined ? undefined : await get('session', sessionId)];
  const closed = thread?.closed?.round === (topic.round ?? 1) ? thread.closed : undefined;
  return { topic, closed, session, phase: threadPhase({ topic: topic.state, session: session?.state, closedByRoom: closed !== undefined }) };
}

export const isDesk = ({ roles }: Pick<Standing, 'roles'>): boolean => roles.has('convener') || roles.has('staff');

export const seatIn = async ({ get }: Pick<typeof reader, 'get'>, session: Session | undefined, personId: string | undefined): Promise<Seat | undefined> =>
  (session && personId !== undefined ? get('seat', seatId(session._id, personId)) : undefined);

/** A post of this thread; of another thread, or out of the caller's sight, it is as good as missing. */
export async function postIn({ get }: Pick<typeof reader, 'get'>, topicId: string, postId: string, personId: string | undefined): Promise<Post> {
  const post = await get('post', postId);
  if (!post || post.topicId !== topicId || (post.state === 'waiting' && post.authorId !== personId)) throw new Forbidden();
  return post;
}
