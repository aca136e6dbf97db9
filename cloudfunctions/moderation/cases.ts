import type { ModerationContract } from '../../src/contract/moderation';
import type { PostCaseShown } from '../../src/contract/moderation-cases';
import type { ReadHandler } from '../_kernel/serve';
import { appealsTo, caseLog, casesOf, reportsOf } from '../_store/consultation-store';
import type { PostCase } from '../_store/documents';

const PAGE = 20;
/** Reports shown with a page of matters; one tells as much as a hundred. */
const REPORTS = 200;

const paged = async (found: readonly PostCase[], now: string): Promise<{ items: PostCaseShown[]; next?: string }> =>
  ({ items: await casesShown(found, now), ...(found.length === PAGE ? { next: found[PAGE - 1]!._id } : {}) });

export const cases: ReadHandler<ModerationContract['cases']> = async ({ roomId, cursor }, { now }) => paged(await casesOf(roomId, 'waiting', cursor, PAGE), now);

export const log: ReadHandler<ModerationContract['log']> = async ({ roomId, cursor }, { now }) => paged(await caseLog(roomId, { before: cursor }, PAGE), now);

/** For the organisation that guides the rooms; whoever took the post down finds it here too, and is turned down by the rule. */
export const appeals: ReadHandler<ModerationContract['appeals']> = async ({ organisationId, cursor }, { now }) => paged(await appealsTo(organisationId, cursor, PAGE), now);

/** Authors, reporters and deciders stay unnamed. */
async function casesShown(found: readonly PostCase[], now: string): Promise<PostCaseShown[]> {
  const reports = await reportsOf(found.map(({ _id }) => _id), REPORTS);
  return found.map(({ _id, authorId: _author, decidedBy: _decider, guidedBy: _guide, roomId: _room, version: _version, appeal, ...matter }) => ({
    ...matter, id: _id, overdue: matter.state === 'waiting' && matter.dueAt < now,
    reports: reports.filter(({ caseId }) => caseId === _id).map(({ ground, note, at }) => ({ ground, note, at })),
    ...(appeal ? { appeal: { text: appeal.text, at: appeal.at, ...(appeal.decidedAt ? { decidedAt: appeal.decidedAt } : {}), ...(appeal.reason ? { reason: appeal.reason } : {}) } } : {}),
  }));
}
