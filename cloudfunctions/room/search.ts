import type { RoomContract } from '../../src/contract/room';
import { byCloseness, piecesOf } from '../../src/domain/room/search';
import type { ReadHandler } from '../_kernel/serve';
import { roomsMatching } from '../_store/room-store';
import { cardOf } from './card';

const MOST_MATCHED = 200;
const MOST_SHOWN = 20;

/** Rooms by Chinese words, pinyin or initials, closest first. */
export const search: ReadHandler<RoomContract['search']> = async ({ query }) => {
  const pieces = piecesOf(query);
  if (pieces.length === 0) return { items: [] };
  const found = (await roomsMatching(pieces, MOST_MATCHED)).map(cardOf);
  return { items: found.sort(byCloseness(query)).slice(0, MOST_SHOWN) };
};
