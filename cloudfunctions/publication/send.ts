import type { PublicationContract } from '../../src/contract/publication';
import { canAsk } from '../../src/domain/outcome/publication';
import { differences } from '../../src/domain/outcome/published-text';
import { after, together } from '../../src/domain/verdict';
import { publicationNotice } from '../../src/copy/publication-notices';
import { composed } from '../_publication/compose';
import { publicationNow } from '../_publication/publication-now';
import { draftNow, gatesOf, recordOf, stateOf } from '../_publication/record';
import { usualScope } from '../_publication/usual-scope';
import { Forbidden, insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { versionId } from '../_store/keys';
import { officersOf } from '../_store/room-store';

/** To the organisation that approves: masked, bound by its hash, through every gate but the one that needs its own eyes. */
export const send: WriteHandler<PublicationContract['send']> = async ({ sessionId, revision }, context) => {
  const { transaction, standing, now, personId } = context;
  const publication = await publicationNow(context, revision);
  const [record, body, before] = await Promise.all([recordOf(standing.session!), transaction.get('organisation', standing.room!.approver), publication.shown && transaction.get('publicationVersion', versionId(sessionId, publication.shown.version))]);
  const draft = draftNow(record, publication, await usualScope(context), before);
  const made = composed(record, draft, (publication.shown?.version ?? 0) + 1);
  const different = before === undefined || differences(before.text, made.text).length > 0 || before.scope !== draft.scope;
  insist(after(canAsk({ state: stateOf(publication) }), () => together(...gatesOf({ record, draft, text: made.text, open: made.open, never: made.never, correction: before !== undefined, different, readByPerson: true }).map(([, verdict]) => verdict))));
  if (!body) throw new Forbidden();
  const { returned: _done, ...words } = draft;
  const asked = { at: now, by: personId, body: { organisationId: body._id, name: body.name }, text: made.text, hash: made.hash };
  const next = { ...publication, draft: { ...words, reason: made.reason, state: 'awaiting' as const, asked }, revision: revision + 1, waitsFor: [body._id], queueKey: `${now}~${sessionId}` };
  await transaction.put('publication', next);
  for (const officer of await officersOf(body._id, now)) await context.tell({ to: officer.personId, sessionId, topicId: publication.topicId, ...publicationNotice('asked', publication.topicTitle) });
  return { revision: next.revision, state: stateOf(next) };
};
