import type { ShownPost } from '../../src/contract/consultation';
import { photosOfAll, type ShownPhoto } from '../_kernel/photos';
import type { Photo, Post, PostCase } from '../_store/documents';
import { reader } from '../_store/door';
import { dueAtOf } from './counting';

type Viewer = { personId: string | undefined; desk: boolean };

/** Who spoke: a masked name, the lane and the kind of seat. */
export const authorOf = ({ author, lane, seatKind, byRoom }: Post): ShownPost['author'] => ({ name: author, lane, ...(seatKind ? { kind: seatKind } : {}), room: byRoom });

/** A page of posts as they are read. What they refer to is fetched for the page as a whole. */
export async function postsShown(posts: readonly Post[], viewer: Viewer): Promise<ShownPost[]> {
  const readableTo = (post: Post): boolean => areReadable(post) || (post.authorId === viewer.personId && post.state !== 'withdrawn');
  const roots = posts.filter(({ level }) => level === 0).map(({ _id }) => _id);
  const mine = posts.filter((post) => post.authorId === viewer.personId);
  const [counts, named, photos, cases] = await Promise.all([
    reader.getMany('replyCount', roots), reader.getMany('post', posts.flatMap(({ parentId, mentions, answerId }) => [...(parentId ? [parentId] : []), ...mentions, ...(answerId ? [answerId] : [])])),
    reader.getMany('photo', posts.filter(readableTo).flatMap(mediaOf)), reader.getMany('postCase', mine.flatMap(({ caseId }) => caseId ?? [])),
  ]);
  const [replies, others, pictures, matters] = [new Map(counts.map(({ _id, count }) => [_id, count])), byId(named), byId(photos), byId(cases)];
  const photosOf = await photosOfAll(posts.map((post) => ({ photos: readableTo(post) ? mediaOf(post).flatMap((id) => pictures.get(id) ?? []) : [], near: post.authorId === viewer.personId || viewer.desk })));
  return posts.map((post, i) => {
    const yours = post.authorId === viewer.personId;
    const [parent, answer] = [post.parentId && others.get(post.parentId), post.answerId && others.get(post.answerId)];
    const readable = readableTo(post);
    return {
      id: post._id, at: post.at, kind: post.kind, state: post.state, author: authorOf(post), text: readable ? post.text : '', level: post.level, version: post.version, replies: replies.get(post._id) ?? 0, yours, demo: post.demo,
      photos: photosOf[i]!.filter(({ id }) => id !== post.voice), ...voicePart(post, photosOf[i]!, pictures),
      mentions: readable ? post.mentions.flatMap((id) => nameOf(others.get(id))) : [],
      ...(parent ? { to: { id: parent._id, name: parent.author } } : {}), ...(post.typedBy ? { typedBy: post.typedBy } : {}), ...(post.about ? { about: post.about } : {}), ...(post.side ? { side: post.side } : {}), ...(post.editedAt ? { editedAt: post.editedAt } : {}),
      ...(answer && answer.state === 'shown' ? { answer: { id: answer._id, text: answer.text, at: answer.at, name: answer.author } } : {}),
      ...(post.owed && dueAtOf(post) ? { dueAt: dueAtOf(post)! } : {}), ...removedPart(post, yours ? matters.get(post.caseId ?? '') : undefined),
    };
  });
}

const mediaOf = ({ photos, voice }: Post): readonly string[] => [...photos, ...(voice ? [voice] : [])];

/** The voice message, once others may hear it, and to its speaker and the desk before. */
function voicePart({ voice }: Post, shown: readonly ShownPhoto[], kept: ReadonlyMap<string, Photo>): Pick<ShownPost, 'voice'> {
  const heard = shown.find(({ id }) => id === voice);
  return heard ? { voice: { url: heard.url, state: heard.state, seconds: kept.get(heard.id)!.seconds ?? 0 } } : {};
}

const areReadable = ({ state }: Post): boolean => state === 'shown';
const nameOf = (post: Post | undefined): { id: string; name: string }[] => (post && post.state === 'shown' ? [{ id: post._id, name: post.author }] : []);
const byId = <D extends { _id: string }>(documents: readonly D[]): Map<string, D> => new Map(documents.map((one) => [one._id, one]));

/** Why it was taken down, for everybody; how an appeal stands, for its author. */
function removedPart({ state, removed }: Post, matter: PostCase | undefined): Pick<ShownPost, 'removed'> {
  if (state !== 'removed' || !removed) return {};
  const appeal = matter === undefined ? 'none' : matter.state === 'removed' ? 'open' : matter.state === 'appealed' ? 'waiting' : matter.state === 'upheld' ? 'upheld' : 'none';
  return { removed: { ...removed, appeal } };
}
