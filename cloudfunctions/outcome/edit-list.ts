import type { OutcomeContract } from '../../src/contract/outcome';
import { canEditList } from '../../src/domain/outcome/suggestion-list';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { listNow, wordsOf } from '../_outcome/list-now';
import { sessionNow } from '../_session/move';
import { Invalid, insist } from '../_kernel/answers';
import { roleName } from '../_kernel/scope';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { ListItem, SuggestionList } from '../_store/documents';
import { versionId } from '../_store/keys';

/** Other words or another order; whoever was asked about the words before is asked anew. Each version is kept, with who changed it and why. */
export const editList: WriteHandler<OutcomeContract['editList']> = async ({ version, items, reason }, context) => {
  const session = await sessionNow(context);
  const list = await listNow(context.transaction, session, version);
  const known = new Set(session.agenda.map(({ id }) => id));
  if (items.some(({ questionId }) => questionId !== undefined && !known.has(questionId))) throw new Invalid('问题不在议程里', [{ path: 'items', message: '请选议程里的问题' }]);
  insist(together<string>(inState(session.state, 'workOnList'), canEditList({ sent: list.sent !== undefined, reason }), mayTell([...wordsOf(items as ListItem[]), reason])));
  const { circulated: _before, ...rest } = list;
  const next = await keepListVersion(context, { ...rest, state: 'drafting', items: items.map(bare) }, reason);
  return { version: next.version };
};

const bare = ({ questionId, ...words }: Omit<ListItem, 'questionId'> & { questionId?: string | undefined }): ListItem => ({ ...words, ...(questionId ? { questionId } : {}) });

/** Stored as the next version. */
export async function keepListVersion({ transaction, personId, standing, now }: WriteContext, list: SuggestionList, reason: string): Promise<SuggestionList> {
  const next: SuggestionList = { ...list, version: list.version + 1, at: now };
  await transaction.put('suggestionList', next);
  await transaction.create('listVersion', { _id: versionId(next._id, next.version), sessionId: next._id, version: next.version, items: next.items, reason, by: personId, role: roleName(standing.roles), at: now });
  return next;
}
