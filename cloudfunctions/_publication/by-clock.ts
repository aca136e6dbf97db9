import { publicationNotice } from '../../src/copy/publication-notices';
import { fewName, type Open } from '../../src/domain/outcome/not-public';
import { record } from '../_kernel/audit';
import { each } from '../_kernel/each';
import { tell } from '../_kernel/outbox';
import type { Run } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import { reader } from '../_store/door';
import { publicationsToWatch, publicationVersionsOf } from '../_store/publication-store';
import { convenerOf, officersOf } from '../_store/room-store';
import { stillOpen } from './compose';
import { watchedNext } from './publish';
import { recordOf } from './record';

const PAGE = 20;

/** 公布以后还要接着看: what was published is looked at again, with the names on record and the convention in force by now. */
export const lookAtPublished = (run: Run): Promise<number> => each(run, () => publicationsToWatch(run.now, PAGE), ({ _id }) => lookAgain(_id, run.now));

/** What is found is told to the convener and to whoever let it through, once for each kind; nothing is changed by itself, as a correction says why. */
async function lookAgain(sessionId: string, now: string): Promise<boolean> {
  const [session, versions] = await Promise.all([reader.get('session', sessionId), publicationVersionsOf(sessionId)]);
  const lookedFor = session && (await recordOf(session, now));
  return transact(async (transaction) => {
    const publication = await transaction.get('publication', sessionId);
    if (!publication?.shown || publication.watchAt === undefined || publication.watchAt > now) return false;
    const { topicId, topicTitle, roomId } = publication;
    const found = lookedFor ? kindsOf(versions.map(({ text, reason, confirmed }) => stillOpen(text, reason, { known: lookedFor.names, least: lookedFor.least, confirmed })), lookedFor.least) : '';
    await transaction.put('publication', { ...publication, watchAt: watchedNext(now), ...(found ? { found } : {}) });
    if (!found || found === publication.found) return true;
    const people = [(await convenerOf(roomId, now))?.personId, ...(await officersOf(versions[0]!.approvedBy.organisationId, now)).map(({ personId }) => personId)];
    for (const to of new Set(people)) if (to) await tell(transaction, { to, sessionId, topicId, ...publicationNotice('found', topicTitle, found) }, now);
    await record(transaction, { at: now, action: 'calendar.published', by: 'calendar', roles: [], outcome: 'done', roomId, topicId, sessionId });
    return true;
  });
}

/** Each kind once, in words. */
const kindsOf = (open: readonly Open[], least: number): string =>
  [...new Set(open.flatMap(({ personal, few }) => [...personal, ...(few > 0 ? [fewName(least)] : [])]))].sort().join('、');
