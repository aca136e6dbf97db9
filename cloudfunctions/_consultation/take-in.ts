import { hidesNumber } from '../../src/domain/text/filter-form';
import type { Screening } from '../_kernel/content-check';
import { newId } from '../_kernel/ids';
import type { WriteContext } from '../_kernel/serve';
import type { Post } from '../_store/documents';
import { announce } from './announce';
import { openCase } from './cases';
import { dueAtOf, keepPost } from './counting';
import type { ThreadNow } from './thread-now';

type Said = Pick<Post, 'kind' | 'lane' | 'byRoom' | 'authorId' | 'author' | 'text' | 'demo'> & Partial<Pick<Post, 'seatKind' | 'photos' | 'mentions' | 'about' | 'side' | 'typedBy' | 'notedBy' | 'answers' | 'voice'>>;

/** What a machine says of a post's words: a number in disguise is for a person to look at, like everything a machine could not pass. */
export const findingOf = (screening: Screening, text: string): Screening => (screening === 'pass' && hidesNumber(text) ? 'review' : screening);

/** Takes a post into its thread: shown at once, or before a person first. */
export async function takeIn(context: WriteContext, { topic, session }: ThreadNow, said: Said, to?: Post): Promise<Post> {
  const { now, standing, screening } = context;
  const [_id, room] = [newId(), standing.room!];
  // A voice message without words waits for somebody to write them down.
  const finding = said.text === '' ? 'voice' as const : findingOf(screening, said.text);
  const shown = finding === 'pass';
  const post: Post = {
    photos: [], mentions: [], ...said, _id, topicId: topic._id, roomId: topic.roomId, round: topic.round ?? 1, ...(session ? { sessionId: session._id } : {}),
    rootId: to?.rootId ?? _id, ...(to ? { parentId: to._id } : {}), level: to ? to.level + 1 : 0, listed: !shown ? 'none' : to ? 'reply' : 'root', state: shown ? 'shown' : 'waiting', version: 1, at: now, owed: false,
  };
  const kept = await keepPost(context, topic, room, undefined, shown ? post : { ...post, caseId: (await openCase(context, { post, topic, room, why: finding }))._id });
  if (shown) await announce(context, topic, room, kept);
  return kept;
}

export const taken = (post: Post): { postId: string; state: 'shown' | 'waiting'; dueAt?: string } =>
  ({ postId: post._id, state: post.state === 'shown' ? 'shown' : 'waiting', ...(dueAtOf(post) ? { dueAt: dueAtOf(post)! } : {}) });
