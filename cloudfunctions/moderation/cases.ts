import type { ModerationContract } from '../../src/contract/moderation';
import type { PostCaseShown } from '../../src/contract/moderation-cases';
import { photosOfAll, type ShownPhoto } from '../_kernel/photos';
import type { ReadHandler } from '../_kernel/serve';
import { appealsTo, caseLog, casesOf, reportsOf, versionsOfPosts } from '../_store/consultation-store';
import type { Photo, Post, PostCase } from '../_store/documents';
import { reader } from '../_store/door';

const PAGE = 20;
/** Reports shown with a page of matters; one tells as much as a hundred. */
const REPORTS = 200;
/** Earlier wordings shown with them. */
const EARLIER = 200;

const paged = async (found: readonly PostCase[], now: string): Promise<{ items: PostCaseShown[]; next?: string }> =>
  ({ items: await casesShown(found, now), ...(found.length === PAGE ? { next: found[PAGE - 1]!._id } : {}) });

export const cases: ReadHandler<ModerationContract['cases']> = async ({ roomId, cursor }, { now }) => paged(await casesOf(roomId, 'waiting', cursor, PAGE), now);

export const log: ReadHandler<ModerationContract['log']> = async ({ roomId, cursor }, { now }) => paged(await caseLog(roomId, { before: cursor }, PAGE), now);

/** For the organisation that guides the rooms; whoever took the post down finds it here too, and is turned down by the rule. */
export const appeals: ReadHandler<ModerationContract['appeals']> = async ({ organisationId, cursor }, { now }) => paged(await appealsTo(organisationId, cursor, PAGE), now);

/** With the photos and the earlier words, which others read as well. Authors, reporters and deciders stay unnamed. */
async function casesShown(found: readonly PostCase[], now: string): Promise<PostCaseShown[]> {
  const postIds = found.map(({ postId }) => postId);
  const [reports, posts, earlier] = await Promise.all([reportsOf(found.map(({ _id }) => _id), REPORTS), reader.getMany('post', postIds), versionsOfPosts(postIds, EARLIER)]);
  const about = new Map(posts.map((post) => [post._id, post]));
  const media = (postId: string): readonly string[] => { const post = about.get(postId); return post ? [...post.photos, ...(post.voice ? [post.voice] : [])] : []; };
  const kept = await reader.getMany('photo', postIds.flatMap(media));
  const shown = await photosOfAll(postIds.map((postId) => ({ photos: kept.filter(({ _id }) => media(postId).includes(_id)), near: true })));
  return found.map(({ _id, authorId: _author, decidedBy: _decider, guidedBy: _guide, roomId: _room, version, appeal, ...matter }, i) => ({
    ...matter, id: _id, photos: shown[i]!.filter((one) => one.id !== about.get(matter.postId)?.voice).map(({ url }) => url), ...voicePart(about.get(matter.postId), shown[i]!, kept), earlier: earlier.filter((one) => one.postId === matter.postId && one.version < version).map((one) => ({ version: one.version, text: one.text })), overdue: matter.state === 'waiting' && matter.dueAt < now,
    reports: reports.filter(({ caseId }) => caseId === _id).map(({ ground, note, at }) => ({ ground, note, at })),
    ...(appeal ? { appeal: { text: appeal.text, at: appeal.at, ...(appeal.decidedAt ? { decidedAt: appeal.decidedAt } : {}), ...(appeal.reason ? { reason: appeal.reason } : {}) } } : {}),
  }));
}

function voicePart(post: Post | undefined, shown: readonly ShownPhoto[], kept: readonly Photo[]): Pick<PostCaseShown, 'voice'> {
  const voice = kept.find(({ _id }) => _id === post?.voice);
  const url = shown.find(({ id }) => id === voice?._id)?.url;
  return post && voice ? { voice: { written: post.text !== '', seconds: voice.seconds ?? 0, ...(url ? { url } : {}) } } : {};
}
