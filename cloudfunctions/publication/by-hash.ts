import type { PublicationContract } from '../../src/contract/publication';
import { mayRead } from '../../src/domain/outcome/visible';
import { marksOfCaller } from '../_publication/reader-of';
import { Forbidden } from '../_kernel/answers';
import { isShut } from '../_publication/shown';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { versionsWithHash } from '../_store/publication-store';

/** Which publication's words these are. One that was withdrawn is told as such, without its words. */
export const byHash: ReadHandler<PublicationContract['byHash']> = async ({ hash }, { caller, now }) => {
  const [found] = await versionsWithHash(hash);
  const [publication, marks] = await Promise.all([found && reader.get('publication', found.sessionId), marksOfCaller(caller, now)]);
  if (!found || !publication || !mayRead(marks, publication.audience) || !mayRead(marks, found.audience)) throw new Forbidden();
  const inForce = publication.withdrawn === undefined && publication.shown?.hash === hash;
  return { sessionId: found.sessionId, version: found.version, title: isShut(publication, found.version) ? '已撤下' : found.text.title, inForce };
};
