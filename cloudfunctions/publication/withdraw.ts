import type { PublicationContract } from '../../src/contract/publication';
import { openIn } from '../../src/domain/outcome/not-public';
import { canTakeDown, personalGate } from '../../src/domain/outcome/publication';
import { together } from '../../src/domain/verdict';
import { tellHeard } from '../_outcome/tell';
import { handOutOwed } from '../_session/circulars';
import { countIn } from '../_publication/count';
import { keepItems } from '../_publication/items';
import { owePublication } from '../_publication/owed';
import { publicationNow } from '../_publication/publication-now';
import { insist } from '../_kernel/answers';
import { recordOf } from '../_publication/record';
import type { FollowedHandler } from '../_kernel/serve';
import type { Publication, PublicationDraft } from '../_store/documents';

/**
 * 撤下: at once, with a reason that everybody who could read it reads in its place. It leaves every list; its address answers with
 * that word. The words stay on record for the room's people, and a correction in the making is not lost. Nothing personal and no small figure may come back in by the reason. Publication is no
 * choice （10.made-public）, so it is owed anew.
 */
export const withdraw: FollowedHandler<PublicationContract['withdraw']> = {
  async run({ revision, reason }, context) {
    const { transaction, standing, now } = context;
    const publication = await publicationNow(context, revision);
    const { names, least, items } = await recordOf(standing.session!, now);
    insist(together(canTakeDown({ published: publication.shown !== undefined && !publication.withdrawn, reason }), personalGate({ open: openIn([reason], { known: names, least, confirmed: [] }), never: [], least })));
    const { draft, listKey: _listed, watchAt: _watched, ...rest } = publication;
    const next: Publication = { ...rest, ...(draft ? { setAside: unasked(draft) } : {}), revision: revision + 1, waitsFor: [], keys: [], terms: [], withdrawn: { at: now, reason, version: publication.shown!.version, hash: publication.shown!.hash } };
    await transaction.put('publication', next);
    await countIn(transaction, publication, next);
    await keepItems(transaction, items, undefined, now);
    await owePublication(context, publication);
    await tellHeard(context, standing.session!, 'withdrawn', { words: reason });
    return { done: true };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** Nobody is asked about it any more. */
const unasked = ({ asked: _asked, ...draft }: PublicationDraft): PublicationDraft => ({ ...draft, state: 'draft' });
