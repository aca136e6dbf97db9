import { LONGEST_NUMBER, packNumbers, unpackNumbers } from './packed-numbers';
import { emptyStatistics, type Statistics } from './statistics';

/** A run of cells of one shard's statistics, as it is kept in a document of its own: numbers `from` … `to` − 1 of `cells`. */
export type StatisticsPiece = { statements: number; from: number; to: number; text: string };

/** A document may hold 1 MB; this leaves room for its other fields. */
export const LARGEST_PIECE = 900_000;

/** The statistics in as few pieces as fit under `largest` characters each. */
export function packStatistics({ statements, cells }: Statistics, largest = LARGEST_PIECE): StatisticsPiece[] {
  if (largest < LONGEST_NUMBER) throw new Error(`a piece holds at least ${LONGEST_NUMBER} characters`);
  const pieces: StatisticsPiece[] = [];
  let next = 0;
  do {
    const { to, text } = packNumbers(cells, next, largest);
    pieces.push({ statements, from: next, to, text });
    next = to;
  } while (next < cells.length);
  return pieces;
}

/** The statistics of all their pieces, in any order. Throws where one is missing or stands twice. */
export function unpackStatistics(pieces: readonly StatisticsPiece[]): Statistics {
  const statistics = emptyStatistics(pieces[0]?.statements ?? 0);
  let next = 0;
  for (const { statements, from, to, text } of [...pieces].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (statements !== statistics.statements || from !== next) throw new Error(`the statistics lack the piece from ${next}`);
    unpackNumbers(text, statistics.cells.subarray(from, to));
    next = to;
  }
  if (next !== statistics.cells.length) throw new Error(`the statistics lack the piece from ${next}`);
  return statistics;
}
