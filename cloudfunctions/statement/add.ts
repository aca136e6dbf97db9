import { grams } from '../../src/domain/topic/similar';
import { newId } from '../_kernel/ids';
import type { WriteContext } from '../_kernel/serve';
import type { Conversation, Statement, StatementSheet } from '../_store/documents';
import type { Transaction } from '../_store/door';

/** What is shown changes here and nowhere else: texts added, changed, taken away. */
export async function changeSheet(transaction: Transaction, sessionId: string, change: (shown: StatementSheet['statements']) => StatementSheet['statements']): Promise<void> {
  const sheet = (await transaction.get('statementSheet', sessionId)) ?? { _id: sessionId, statements: [] };
  await transaction.put('statementSheet', { ...sheet, statements: change(sheet.statements) });
}

export const without = (ids: readonly string[]) => (shown: StatementSheet['statements']) => shown.filter(({ id }) => !ids.includes(id));

/** Gives a statement its number and shows it. */
export async function show(transaction: Transaction, conversation: Conversation, statement: Statement): Promise<Conversation> {
  const number = conversation.columns;
  await transaction.put('statement', { ...statement, state: 'shown', number });
  await changeSheet(transaction, statement.sessionId, (shown) => [...shown, { id: statement._id, number, version: statement.version, text: statement.text }]);
  const next = { ...conversation, columns: number + 1 };
  await transaction.put('conversation', next);
  return next;
}

/** The old wording steps back with its answers, and knows what it has become; its author is told why. */
export async function replace({ transaction, personId, now, tell }: WriteContext, old: Statement, into: Omit<NonNullable<Statement['into']>, 'at' | 'by'>): Promise<NonNullable<Statement['into']>> {
  const change = { ...into, at: now, by: personId };
  await transaction.put('statement', { ...old, state: 'replaced', into: change });
  await tell({ to: old.authorId, event: 'statement-replaced', topicId: old.topicId, sessionId: old.sessionId, title: '您提的观点换了说法', text: `“${old.text}”：${into.reason}`, why: '您提了这条观点' });
  return change;
}

/** New wordings out of an old one, each with a number of its own: they are answered anew. */
export async function showInstead(context: WriteContext, conversation: Conversation, old: Statement, texts: readonly string[], how: 'reword' | 'split', reason: string): Promise<string[]> {
  const ids = texts.map(() => newId());
  const { ids: _ids, ...change } = await replace(context, old, { how, ids, reason, answersKept: false });
  await changeSheet(context.transaction, old.sessionId, without([old._id]));
  let now = conversation;
  const { into: _into, from: _from, reason: _reason, decidedBy: _by, number: _number, ...rest } = old;
  for (const [i, text] of texts.entries()) now = await show(context.transaction, now, { ...rest, _id: ids[i]!, text, version: 1, grams: grams(text), at: context.now, from: { ...change, ids: [old._id] } });
  return ids;
}
