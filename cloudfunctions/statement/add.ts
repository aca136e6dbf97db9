import { grams } from '../../src/domain/topic/similar';
import { newId } from '../_kernel/ids';
import type { WriteContext } from '../_kernel/serve';
import type { Conversation, Statement, StatementSheet } from '../_store/documents';
import type { Transaction } from '../_store/door';

/** What is shown changes here and nowhere else: texts added, changed, taken away; the conversation knows that it did. */
export async function changeSheet(transaction: Transaction, conversation: Conversation, change: (shown: StatementSheet['statements']) => StatementSheet['statements']): Promise<Conversation> {
  const { _id } = conversation;
  const sheet = (await transaction.get('statementSheet', _id)) ?? { _id, statements: [] };
  await transaction.put('statementSheet', { ...sheet, statements: change(sheet.statements) });
  const next = { ...conversation, wordings: conversation.wordings + 1 };
  await transaction.put('conversation', next);
  return next;
}

export const without = (ids: readonly string[]) => (shown: StatementSheet['statements']) => shown.filter(({ id }) => !ids.includes(id));

/** Gives a statement its number and shows it. */
export async function show(transaction: Transaction, conversation: Conversation, statement: Statement): Promise<Conversation> {
  const number = conversation.columns;
  await transaction.put('statement', { ...statement, state: 'shown', number });
  return changeSheet(transaction, { ...conversation, columns: number + 1 }, (shown) => [...shown, { id: statement._id, number, version: statement.version, text: statement.text }]);
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
  let now = await changeSheet(context.transaction, conversation, without([old._id]));
  const { into: _into, from: _from, reason: _reason, decidedBy: _by, number: _number, ...rest } = old;
  for (const [i, text] of texts.entries()) now = await show(context.transaction, now, { ...rest, _id: ids[i]!, text, version: 1, grams: grams(text), at: context.now, from: { ...change, ids: [old._id] } });
  return ids;
}
