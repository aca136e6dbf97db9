import type { StatementCard, StatementContract } from '../../src/contract/statement';
import { answerOf } from '../../src/domain/consultation/answer';
import { voteAt } from '../../src/domain/consultation/consensus/packed-votes';
import { inTurn, PRIORITY_OF_NEW } from '../../src/domain/consultation/in-turn';
import type { ReadHandler } from '../_kernel/serve';
import type { StatementSheet } from '../_store/documents';
import { reader } from '../_store/door';
import { key } from '../_store/keys';
import { opinionId, tallyOf } from '../_store/statement-store';

const [CARDS, PAGE] = [10, 50];

const cardOf = ({ id, number, version, text }: StatementSheet['statements'][number], votes: string): StatementCard => {
  const answer = answerOf(voteAt(votes, number));
  return { id, number, version, text, ...(answer ? { answer } : {}) };
};

const votesOf = async (sessionId: string, personId: string | undefined): Promise<string> => (personId ? (await reader.get('opinion', opinionId(sessionId, personId)))?.votes ?? '' : '');

/** What is left to answer, in this person's own order. */
export const next: ReadHandler<StatementContract['next']> = async ({ sessionId }, { caller }) => {
  const [sheet, votes, { priorities }] = await Promise.all([reader.get('statementSheet', sessionId), votesOf(sessionId, caller.personId), tallyOf(reader, sessionId)]);
  const left = (sheet?.statements ?? []).filter(({ number }) => answerOf(voteAt(votes, number)) === undefined);
  const ordered = inTurn(left, { priority: ({ number }) => priorities[number] ?? PRIORITY_OF_NEW, chance: ({ id }) => chanceOf(caller.personId!, id) });
  return { items: ordered.slice(0, CARDS).map((statement) => cardOf(statement, votes)), left: left.length };
};

/** A number above 0 and below 1 that is this person's for this statement. */
const chanceOf = (personId: string, statementId: string): number => (Number.parseInt(key('turn', personId, statementId).slice(0, 12), 16) + 1) / (2 ** 48 + 2);

/** Everything shown, as it was added; never by how many agreed. */
export const list: ReadHandler<StatementContract['list']> = async ({ sessionId, cursor }, { caller }) => {
  const [sheet, votes] = await Promise.all([reader.get('statementSheet', sessionId), votesOf(sessionId, caller.personId)]);
  const after = cursor === undefined ? -1 : Number(cursor);
  const rest = (sheet?.statements ?? []).filter(({ number }) => number > after);
  const items = rest.slice(0, PAGE);
  return { items: items.map((statement) => cardOf(statement, votes)), ...(rest.length > PAGE ? { next: String(items[PAGE - 1]!.number) } : {}) };
};
