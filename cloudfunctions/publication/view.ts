import type { PublicationContract } from '../../src/contract/publication';
import { marksOfCaller } from '../_publication/reader-of';
import { publicationFor } from '../_publication/shown';
import type { ReadHandler } from '../_kernel/serve';

/** One publication, with every version the caller may read. */
export const view: ReadHandler<PublicationContract['view']> = async ({ sessionId }, { caller, now }) => publicationFor(await marksOfCaller(caller, now), sessionId);
