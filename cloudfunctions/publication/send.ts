import type { PublicationContract } from '../../src/contract/publication';
import { canAsk } from '../../src/domain/outcome/publication';
import { after, together } from '../../src/domain/verdict';
import { publicationNotice } from '../../src/copy/publication-notices';
import { composed } from '../_publication/compose';
import { publicationNow } from '../_publication/publication-now';
import { draftNow, followsOf, gatesOf, recordOf, saysOtherwise, stateOf } from '../_publication/record';
import { screened, worse } from '../_publication/screened';
import { usualScope } from '../_publication/usual-scope';
import { Forbidden, insist } from '../_kernel/answers';
import type { Screening } from '../_kernel/content-check';
import type { PreparedHandler, ReadContext } from '../_kernel/serve';
import type { Publication } from '../_store/documents';
import { reader } from '../_store/door';
import { versionId } from '../_store/keys';
import { officersOf } from '../_store/room-store';

/** To the organisation that approves: masked, bound by its hash, through every gate but the one that needs its own eyes. What is on record is looked at like what was typed. */
export const send: PreparedHandler<PublicationContract['send'], Screening> = {
  async prepare({ sessionId }, context) {
    const publication = await reader.get('publication', sessionId);
    return publication ? screened((await asItWouldStand(publication, context)).made.text, context.caller) : 'pass';
  },
  standIn: async () => 'pass',
  async run({ sessionId, revision }, context, screening) {
    const { transaction, standing, now, personId } = context;
    const publication = await publicationNow(context, revision);
    const [{ record, made, before, ...stood }, body] = await Promise.all([asItWouldStand(publication, context), transaction.get('organisation', standing.room!.approver)]);
    const draft = { ...stood.draft, screening: worse(stood.draft.screening, screening) };
    insist(after(canAsk({ state: stateOf(publication) }), () => together(...gatesOf({ record, draft, text: made.text, open: made.open, never: made.never, follows: followsOf(publication), different: saysOtherwise(publication, before, draft, made.text), readByPerson: true }).map(([, verdict]) => verdict))));
    if (!body) throw new Forbidden();
    const { returned: _done, ...words } = draft;
    const asked = { at: now, by: personId, body: { organisationId: body._id, name: body.name }, text: made.text, hash: made.hash };
    const next = { ...publication, draft: { ...words, reason: made.reason, state: 'awaiting' as const, asked }, revision: revision + 1, waitsFor: [body._id], queueKey: `${now}~${sessionId}` };
    await transaction.put('publication', next);
    for (const officer of await officersOf(body._id, now)) await context.tell({ to: officer.personId, sessionId, topicId: publication.topicId, ...publicationNotice('asked', publication.topicTitle) });
    return { revision: next.revision, state: stateOf(next) };
  },
};

/** The text a publication would have now, with what it is made from and the version it would follow. */
async function asItWouldStand(publication: Publication, context: Pick<ReadContext, 'standing' | 'now'>) {
  const [record, before] = await Promise.all([recordOf(context.standing.session!, context.now), publication.shown && reader.get('publicationVersion', versionId(publication._id, publication.shown.version))]);
  const draft = draftNow(record, publication, await usualScope(context), before);
  return { record, draft, before, made: composed(record, draft, (publication.shown?.version ?? 0) + 1) };
}
