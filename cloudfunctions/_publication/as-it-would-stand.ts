import { differences } from '../../src/domain/outcome/published-text';
import type { ReadContext } from '../_kernel/serve';
import type { Publication } from '../_store/documents';
import { reader } from '../_store/door';
import { versionId } from '../_store/keys';
import { composed } from './compose';
import { draftNow, recordOf } from './record';
import { usualScope } from './usual-scope';

/**
 * The text a session's publication would have now, with what it is made from, the version it would follow and what it says otherwise; one
 * that lies with the approver as it was sent. `different`: in words or to whom; what was withdrawn may come again as it was.
 */
export async function asItWouldStand(publication: Publication | undefined, context: Pick<ReadContext, 'standing' | 'now'>) {
  const session = context.standing.session!;
  const [record, before] = await Promise.all([recordOf(session, context.now), publication?.shown && reader.get('publicationVersion', versionId(session._id, publication.shown.version))]);
  const draft = draftNow(record, publication, await usualScope(context), before);
  const made = composed(record, draft, (publication?.shown?.version ?? 0) + 1);
  const asked = draft.state === 'awaiting' ? draft.asked : undefined;
  const changes = before ? differences(before.text, asked?.text ?? made.text) : [];
  return { record, draft, made, asked, changes, different: before === undefined || publication?.withdrawn !== undefined || before.scope !== draft.scope || changes.length > 0 };
}
