import type { PublicationContract } from '../../src/contract/publication';
import { publicationNotice } from '../../src/copy/publication-notices';
import { canApprovePublication } from '../../src/domain/outcome/publication';
import { EVERYBODY } from '../../src/domain/outcome/visible';
import { after, together } from '../../src/domain/verdict';
import { stillOpen } from '../_publication/compose';
import { tellHeard } from '../_outcome/tell';
import { countIn } from '../_publication/count';
import { keepItems } from '../_publication/items';
import { publicationNow } from '../_publication/publication-now';
import { inForceFrom, keptVersion } from '../_publication/publish';
import { followsOf, gatesOf, recordOf, stateOf } from '../_publication/record';
import { handOutOwed } from '../_session/circulars';
import { move, sessionNow } from '../_session/move';
import { Forbidden, insist } from '../_kernel/answers';
import { end } from '../_kernel/deadlines';
import type { FollowedHandler } from '../_kernel/serve';
import { convenerOf } from '../_store/room-store';

/** 核对后公布: another person, for the organisation that approves, on the words as they were sent; every gate once more, with the names on record now. */
export const approve: FollowedHandler<PublicationContract['approve']> = {
  async run({ revision, organisationId, hash, read }, context) {
    const { transaction, standing, now, personId } = context;
    const publication = await publicationNow(context, revision, organisationId);
    const [draft, asked] = [publication.draft, publication.draft?.asked];
    const [session, record] = await Promise.all([sessionNow(context), recordOf(standing.session!, now)]);
    insist(after(canApprovePublication({ state: stateOf(publication), own: draft?.by === personId || asked?.by === personId, sameText: asked?.hash === hash }), () => together(
      ...gatesOf({ record: { ...record, session }, draft: draft!, text: asked!.text, open: stillOpen(asked!.text, draft!.reason, { known: record.names, least: record.least, confirmed: draft!.confirmed }), never: [], follows: followsOf(publication), different: true, readByPerson: read, sentAt: asked!.at }).map(([, verdict]) => verdict),
    )));
    if (!draft || !asked || draft.scope === '') throw new Forbidden();
    const version = keptVersion({ publication, draft, asked, now });
    await transaction.create('publicationVersion', version);
    const next = inForceFrom({ publication, draft, version, now });
    await transaction.put('publication', next);
    await countIn(transaction, publication, next);
    await keepItems(transaction, record.items, next.audience.includes(EVERYBODY) ? version.text : undefined, now);
    if (session.state === 'settled') await move(transaction, session, 'publish');
    await end(transaction, 'publication', { topicId: publication.topicId, sessionId: publication._id }, now);
    await tellHeard(context, session, publication.shown ? 'corrected' : 'published', { words: version.reason });
    const convener = await convenerOf(publication.roomId, now);
    if (convener) await context.tell({ to: convener.personId, sessionId: publication._id, topicId: publication.topicId, ...publicationNotice('approved', publication.topicTitle) });
    return { revision: next.revision, state: stateOf(next) };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
