import type { StatementCard, StatementContract } from '../../src/contract/statement';
import { bareWords } from '../../src/domain/consultation/statement';
import { grams, likeness, telling } from '../../src/domain/topic/similar';
import type { ReadHandler } from '../_kernel/serve';
import type { Statement } from '../_store/documents';
import { statementsSharing } from '../_store/statement-store';

const [MOST_PIECES, MOST_COMPARED, MOST_SHOWN] = [60, 200, 3];
/** Sentences are short, and pieces that both hold weigh less than those of one alone: below this share each says something else. */
const ALIKE = 0.35;

/** Statements of the session that sound like this one, most alike first. Whoever reads them sees whether they mean the same. */
export async function alike(sessionId: string, words: string, among: (statement: Statement) => boolean): Promise<Statement[]> {
  const pieces = telling(words, MOST_PIECES);
  if (pieces.length === 0) return [];
  const candidates = (await statementsSharing(sessionId, pieces, MOST_COMPARED)).filter(among);
  const count = new Map<string, number>();
  for (const { grams: theirs } of candidates) for (const gram of theirs) count.set(gram, (count.get(gram) ?? 0) + 1);
  const mine = grams(words);
  return candidates
    .map((statement) => ({ statement, score: likeness(mine, statement.grams, (gram) => count.get(gram) ?? 0) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || (a.statement._id < b.statement._id ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(({ statement }) => statement);
}

/** One of the session that says it in the very same words, shown or waiting. */
export async function sameWords(sessionId: string, text: string): Promise<string | undefined> {
  const bare = bareWords(text);
  const [first] = grams(text);
  const candidates = first === undefined ? [] : await statementsSharing(sessionId, [first], MOST_COMPARED);
  return candidates.find((statement) => (statement.state === 'shown' || statement.state === 'waiting') && bareWords(statement.text) === bare)?.text;
}

export const shownCard = ({ _id: id, number, version, text }: Statement): StatementCard => ({ id, number: number!, version, text });

export const similar: ReadHandler<StatementContract['similar']> = async ({ sessionId, words }) =>
  ({ items: (await alike(sessionId, words, ({ state }) => state === 'shown')).map(shownCard) });
