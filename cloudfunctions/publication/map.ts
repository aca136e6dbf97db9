import type { PublicationContract } from '../../src/contract/publication';
import { onMap } from '../_publication/on-map';
import type { ReadHandler } from '../_kernel/serve';

/** What everybody may read, where its rooms are. */
export const map: ReadHandler<PublicationContract['map']> = ({ area }) => onMap(area);
