import type { Opinion } from '../../../cloudfunctions/_store/documents';
import { createMany } from '../../../cloudfunctions/_store/bulk';
import { inTransaction } from '../../../cloudfunctions/_store/door';
import { sumsId } from '../../../cloudfunctions/_store/statement-store';
import { matrixFromRows } from '../../../src/domain/consultation/consensus/matrix';
import { packStatistics } from '../../../src/domain/consultation/consensus/packed-statistics';
import { emptyStatistics, statisticsOf } from '../../../src/domain/consultation/consensus/statistics';
import { numbersFrom } from '../../consensus/support/conversation';

/** A session of its own in which so many have answered a share of the statements, in three camps; added up, and due to be drawn. */
export async function aSessionWithVoters({ sessionId, people, statements, share }: { sessionId: string; people: number; statements: number; share: number }): Promise<void> {
  const [next, topicId, roomId] = [numbersFrom(20_194), 'bench', 'bench'];
  const leans = [0, 1, 2].map(() => Float64Array.from({ length: statements }, () => next()));
  await createMany('statement', Array.from({ length: statements }, (_, number) => ({
    _id: `${sessionId}-s${number}`, sessionId, topicId, roomId, state: 'shown' as const, text: `第${number}条观点`, version: 1, number, grams: [], lane: 'outside' as const, authorId: 'bench', at: '2026-11-24T00:00:00.000Z', doubtful: false, demo: true,
  })));
  const [ids, sums] = [Array.from({ length: statements }, (_, id) => id), emptyStatistics(statements)];
  for (let from = 0; from < people; from += 1000) {
    const page = Array.from({ length: Math.min(1000, people - from) }, (_, i): Opinion => {
      const lean = leans[(from + i) % 3]!;
      const votes = ids.map((c) => (next() >= share ? '.' : next() < 0.15 ? '0' : next() < lean[c]! ? '+' : '-')).join('');
      const place = String(from + i).padStart(7, '0');
      return { _id: `${sessionId}-${place}`, sessionId, lane: 'outside', joined: place, votes, answered: votes.replace(/\./g, '').length, proposed: 0, placed: true, demo: true };
    });
    statisticsOf(matrixFromRows(ids, page.map(({ _id, votes }) => ({ participantId: _id, votes }))), sums);
    await createMany('opinion', page);
  }
  const pieces = packStatistics(sums);
  await inTransaction(async (transaction) => {
    await transaction.put('conversation', { _id: sessionId, topicId, roomId, open: true, outside: true, columns: statements, wordings: 0, revision: 1, demo: true });
    for (const [i, piece] of pieces.entries()) await transaction.put('opinionSums', { _id: sumsId(sessionId, 'outside', i), ...piece });
    await transaction.put('opinionTally', { _id: sessionId, folds: 1, pieces: { inside: 0, outside: pieces.length }, changed: { inside: [], outside: [] }, whole: true, moves: [], priorities: [], drawAt: '2026-01-01T00:00:00.000Z' });
  });
}
