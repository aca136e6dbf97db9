import type { PublicationContract } from '../../src/contract/publication';
import { publicationNotice } from '../../src/copy/publication-notices';
import { canGiveBack } from '../../src/domain/outcome/publication';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { publicationNow } from '../_publication/publication-now';
import { stateOf } from '../_publication/record';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { convenerOf } from '../_store/room-store';

/** Back to the convener, with the reason: what is to be put right before it is published. */
export const giveBack: WriteHandler<PublicationContract['giveBack']> = async ({ revision, organisationId, reason }, context) => {
  const { transaction, now } = context;
  const publication = await publicationNow(context, revision, organisationId);
  insist(together<string>(canGiveBack({ state: stateOf(publication), reason }), mayTell([reason])));
  const { asked, ...draft } = publication.draft!;
  const next = { ...publication, draft: { ...draft, state: 'draft' as const, returned: { at: now, by: asked?.body.name ?? '', reason } }, revision: revision + 1, waitsFor: [] };
  await transaction.put('publication', next);
  const convener = await convenerOf(publication.roomId, now);
  if (convener) await context.tell({ to: convener.personId, sessionId: publication._id, topicId: publication.topicId, ...publicationNotice('returned', publication.topicTitle, reason) });
  return { revision: next.revision, state: stateOf(next) };
};
