import type { PublicationContract } from '../../src/contract/publication';
import { placesBelow } from '../_publication/places';
import type { ReadHandler } from '../_kernel/serve';

export const places: ReadHandler<PublicationContract['places']> = async ({ area, year }) => ({ items: await placesBelow(area, year) });
