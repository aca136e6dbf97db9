import type { PublicationContract } from '../../src/contract/publication';
import { marksOfCaller } from '../_publication/reader-of';
import { cardOf } from '../_publication/shown';
import type { ReadHandler } from '../_kernel/serve';
import { publicationsVisible } from '../_store/publication-store';
import { sessionsOfYear } from '../_store/session-store';

/** A room holds a few sessions a year. */
const MOST = 50;

/** 这一年: sessions held, and what came of them as far as the caller may read. */
export const year: ReadHandler<PublicationContract['year']> = async ({ roomId, year: asked }, { caller, now }) => {
  const [sessions, found] = await Promise.all([sessionsOfYear([roomId], Number(asked)), publicationsVisible(await marksOfCaller(caller, now), { place: roomId, year: asked }, undefined, MOST)]);
  return { sessions: sessions.filter(({ stage }) => stage === 'held').length, published: found.length, items: found.map(cardOf) };
};
