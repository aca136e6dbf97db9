import type { PublicationContract } from '../../src/contract/publication';
import { canWrite } from '../../src/domain/outcome/publication';
import { publicationNow } from '../_publication/publication-now';
import { stateOf } from '../_publication/record';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import type { PublicationDraft } from '../_store/documents';

/** The convener's words and choices. Nobody else reads them before they are approved, so nothing personal is refused here: it is shown, and masked when it is sent. */
export const save: WriteHandler<PublicationContract['save']> = async ({ sessionId: _session, revision, ...words }, context) => {
  const publication = await publicationNow(context, revision);
  insist(canWrite({ state: stateOf(publication) }));
  const draft: PublicationDraft = { ...words, ways: [...new Set(words.ways)], confirmed: [...new Set(words.confirmed)], state: 'draft', at: context.now, by: context.personId, screening: context.screening, ...(publication.draft?.returned ? { returned: publication.draft.returned } : {}) };
  const { setAside: _aside, ...rest } = publication;
  const next = { ...rest, draft, revision: revision + 1 };
  await context.transaction.put('publication', next);
  return { revision: next.revision, state: stateOf(next) };
};
