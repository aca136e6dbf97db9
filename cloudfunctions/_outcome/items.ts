import { countsAs, moved, NOTHING, summed } from '../../src/domain/outcome/figures';
import { itemInState, itemStateAfter, type ItemAction } from '../../src/domain/outcome/item-transitions';
import { isAnswered, type ItemState } from '../../src/domain/outcome/outcome';
import { Conflict, Forbidden, insist } from '../_kernel/answers';
import { begin, end } from '../_kernel/deadlines';
import { newId } from '../_kernel/ids';
import type { WriteContext } from '../_kernel/serve';
import type { Step } from '../_session/step';
import type { ItemEntry, SuggestionItem } from '../_store/documents';
import { dueIn, endOf, progressBy, type Acting } from './numbers';
import { countOpen } from './settle';

export const itemIdOf = (sessionId: string, number: number): string => `${sessionId}-${String(number).padStart(2, '0')}`;

/** A suggestion as the transaction sees it. With a revision: as the caller saw it. */
export async function itemNow({ transaction, standing }: Pick<WriteContext, 'transaction' | 'standing'>, number: number, revision?: number): Promise<SuggestionItem> {
  const item = await transaction.get('suggestionItem', itemIdOf(standing.session!._id, number));
  if (!item) throw new Forbidden();
  if (revision !== undefined && revision !== item.revision) throw new Conflict('这条建议刚刚有了变化，请刷新后再办理');
  return item;
}

/** One transition of the table: the state it leads to, with whom it lies and until when, the line on its timeline, and what the room's figures come to. */
export async function moveItem(at: Acting, before: SuggestionItem, action: ItemAction & ItemEntry['action'], change: Partial<SuggestionItem> = {}, line: Partial<ItemEntry> = {}): Promise<SuggestionItem> {
  insist(itemInState(before.state, action));
  const after = placed(at, { ...before, ...change, state: itemStateAfter(action, before.state), revision: before.revision + 1 }, action);
  await keepItem(at, before, after);
  await keepDeadlines(at, before, after);
  await addEntry(at, after, action, line);
  if (before.open !== after.open) await countOpen(at, after.sessionId, after.open ? 1 : -1);
  return after;
}

/** The suggestion and what it changes in the figures of its room. */
export async function keepItem({ transaction }: Pick<Step, 'transaction'>, before: SuggestionItem | undefined, after: SuggestionItem): Promise<void> {
  await transaction.put('suggestionItem', after);
  await keepTally({ transaction }, [[before, after]]);
}

export async function keepTally({ transaction }: Pick<Step, 'transaction'>, changes: readonly (readonly [before: SuggestionItem | undefined, after: SuggestionItem])[]): Promise<void> {
  const [{ roomId, county }] = [changes[0]![1]];
  const tally = { ...NOTHING, county, ...(await transaction.get('outcomeTally', roomId)), _id: roomId };
  await transaction.put('outcomeTally', { ...tally, ...moved(tally, { from: summed(changes.map(([before]) => (before ? countsAs(before) : NOTHING))), to: summed(changes.map(([, after]) => countsAs(after))) }) });
}

export const addEntry = ({ transaction, now }: Pick<Step, 'transaction' | 'now'>, item: SuggestionItem, action: ItemEntry['action'], line: Partial<ItemEntry> = {}): Promise<void> =>
  transaction.create('itemEntry', { _id: newId(), itemId: item._id, sessionId: item.sessionId, at: now, action, state: item.state, role: '系统', ...line });

/** Receivers that have given their receipt, the first to do so first: with these it lies. */
export const acknowledged = ({ receivers }: Pick<SuggestionItem, 'receivers'>): SuggestionItem['receivers'] => receivers.filter(({ receivedAt }) => receivedAt !== undefined).sort((a, b) => a.receivedAt!.localeCompare(b.receivedAt!));

const WITH_RECEIVER: readonly ItemState[] = ['received', 'adopted', 'partly-adopted'];
export const WITH_DEPARTMENT: readonly ItemState[] = ['assigned', 'implementing', 'disputed'];
const WITH_CONVENER: readonly ItemState[] = ['declined', 'confirmed', 'unanswered-by-stakeholders'];

/** Offices something is asked of while a suggestion is in its state. */
export const liesWith = (item: SuggestionItem): string[] =>
  (WITH_RECEIVER.includes(item.state) ? acknowledged(item) : WITH_DEPARTMENT.includes(item.state) ? item.decision!.departments : []).map(({ organisationId }) => organisationId);

/** With whom a suggestion lies in its state, and until when. */
export function placed(at: Acting, item: SuggestionItem, action: ItemAction): SuggestionItem {
  const { dueAt: before, ...rest } = item;
  const dueAt = action === 'acknowledge' || action === 'askAgain' ? dueIn(at, 'convention.decision-days')
    : WITH_RECEIVER.includes(item.state) ? before
      : WITH_DEPARTMENT.includes(item.state) ? endOf(item.decision!.dueDay!)
        : item.state === 'claimed-done' ? item.claim!.dueAt
          : WITH_CONVENER.includes(item.state) ? dueIn(at, 'convention.item-answer-days') : undefined;
  return { ...rest, open: !isAnswered(item.state), waitsFor: liesWith(item), queueKey: `${dueAt ?? at.now}~${item._id}`, ...(dueAt ? { dueAt } : {}) };
}

type Kind = 'item-decision' | 'item-progress' | 'item-done' | 'item-answer';

/** What is owed for a suggestion in its state, by whom, until when. */
function owedFor({ numberOf }: Acting, item: SuggestionItem): Partial<Record<Kind, { dueAt: string; owner?: string }>> {
  const { state, dueAt, decision, lastEntryAt, assignedAt } = item;
  if (WITH_RECEIVER.includes(state)) return { 'item-decision': { dueAt: dueAt!, owner: acknowledged(item)[0]!.organisationId } };
  if (WITH_CONVENER.includes(state)) return { 'item-answer': { dueAt: dueAt! } };
  if (!WITH_DEPARTMENT.includes(state)) return {};
  const owner = decision!.departments[0]!.organisationId;
  return { 'item-done': { dueAt: dueAt!, owner }, 'item-progress': { dueAt: progressBy(lastEntryAt ?? assignedAt!, numberOf), owner } };
}

/** Called with every act that moves a suggestion, so that no way out of a state leaves a clock running. */
export async function keepDeadlines(at: Acting, before: SuggestionItem, after: SuggestionItem): Promise<void> {
  const [owed, was] = [owedFor(at, after), owedFor(at, before)];
  const subject = { topicId: after.topicId, sessionId: after.sessionId, matterId: after._id };
  for (const kind of Object.keys(was) as Kind[]) if (!owed[kind]) await end(at.transaction, kind, subject, at.now);
  for (const [kind, one] of Object.entries(owed) as [Kind, { dueAt: string; owner?: string }][]) await begin(at.transaction, { kind, subject, title: titleOf(after), room: at.room, demo: after.demo, ...one }, at.now);
}

export const titleOf = ({ topicTitle, number }: Pick<SuggestionItem, 'topicTitle' | 'number'>): string => `${topicTitle}·第${number}条建议`;
