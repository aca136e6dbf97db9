import type { PublicationContract } from '../../src/contract/publication';
import { canAsk } from '../../src/domain/outcome/publication';
import { after, together } from '../../src/domain/verdict';
import { publicationNotice } from '../../src/copy/publication-notices';
import { asItWouldStand } from '../_publication/as-it-would-stand';
import { publicationNow } from '../_publication/publication-now';
import { followsOf, gatesOf, stateOf } from '../_publication/record';
import { screened, worse } from '../_publication/screened';
import { Forbidden, insist } from '../_kernel/answers';
import type { Screening } from '../_kernel/content-check';
import type { PreparedHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
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
    const [{ record, made, different, ...stood }, body] = await Promise.all([asItWouldStand(publication, context), transaction.get('organisation', standing.room!.approver)]);
    const draft = { ...stood.draft, screening: worse(stood.draft.screening, screening) };
    insist(after(canAsk({ state: stateOf(publication) }), () => together(...gatesOf({ record, draft, text: made.text, open: made.open, never: made.never, follows: followsOf(publication), different, readByPerson: true }).map(([, verdict]) => verdict))));
    if (!body) throw new Forbidden();
    const { returned: _done, ...words } = draft;
    const asked = { at: now, by: personId, body: { organisationId: body._id, name: body.name }, text: made.text, hash: made.hash };
    const next = { ...publication, draft: { ...words, reason: made.reason, state: 'awaiting' as const, asked }, revision: revision + 1, waitsFor: [body._id], queueKey: `${now}~${sessionId}` };
    await transaction.put('publication', next);
    for (const officer of await officersOf(body._id, now)) await context.tell({ to: officer.personId, sessionId, topicId: publication.topicId, ...publicationNotice('asked', publication.topicTitle) });
    return { revision: next.revision, state: stateOf(next) };
  },
};
