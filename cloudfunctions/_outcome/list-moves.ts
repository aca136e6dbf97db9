import { itemStateAfter } from '../../src/domain/outcome/item-transitions';
import { concerns, shareOf, type Share } from '../../src/domain/outcome/report-route';
import { begin, end } from '../_kernel/deadlines';
import type { NamedBody, Session, SuggestionItem, SuggestionList } from '../_store/documents';
import { reader } from '../_store/door';
import { askForDecisions, branchesNow } from './branches';
import { addEntry, itemIdOf, keepDeadlines, keepTally, liesWith, placed } from './items';
import { dueIn, type Acting } from './numbers';
import { tellHeard, tellOffices } from './tell';

export const subjectOf = ({ topicId, _id }: Pick<SuggestionList, 'topicId' | '_id'>, organisationId: string) => ({ topicId, sessionId: _id, matterId: `${_id}-${organisationId}`.slice(0, 120) });

/** The body by its name of today. */
export async function bodyNamed(organisationId: string): Promise<NamedBody> {
  return { organisationId, name: (await reader.get('organisation', organisationId))?.name ?? '' };
}

/** With these bodies now, each of which owes something until a day. */
export async function laysWith(at: Acting, list: SuggestionList, kind: 'list-review' | 'list-receipt', bodies: readonly NamedBody[]): Promise<SuggestionList> {
  const dueAt = dueIn(at, 'convention.receipt-days');
  for (const { organisationId } of bodies) await begin(at.transaction, { kind, subject: subjectOf(list, organisationId), title: list.topicTitle, room: at.room, dueAt, owner: organisationId, demo: list.demo }, at.now);
  return { ...list, waitsFor: bodies.map(({ organisationId }) => organisationId), queueKey: `${dueAt}~${list._id}` };
}

/** The list is on its way to its receivers, each for all of it or for its share: every suggestion begins a life of its own, and with what found no consensus it is open until it is answered. */
export async function sentTo(at: Acting, list: SuggestionList, session: Session, receivers: readonly NamedBody[], shares: readonly Share[] = []): Promise<SuggestionList> {
  const dueAt = dueIn(at, 'convention.receipt-days');
  const bodiesOf = (number: number) => receivers.filter(({ organisationId }) => concerns(number, organisationId, shares));
  const items = list.items.map((words, i): SuggestionItem => ({
    ...words, _id: itemIdOf(list._id, i + 1), sessionId: list._id, number: i + 1, roomId: list.roomId, roomName: list.roomName, county: list.county, path: list.path, topicId: list.topicId, topicTitle: list.topicTitle, round: list.round,
    state: 'sent', revision: 1, open: true, receivers: bodiesOf(i + 1), ratings: { satisfied: 0, mostly: 0, dissatisfied: 0 }, waitsFor: [], dueAt, queueKey: `${dueAt}~${itemIdOf(list._id, i + 1)}`, demo: list.demo,
  }));
  for (const item of items) {
    await at.transaction.put('suggestionItem', item);
    await addEntry(at, item, 'send', { role: '召集人', office: item.receivers.map(({ name }) => name).join('、') });
  }
  const branches = (await branchesNow(session)).filter(({ closedAt }) => closedAt === undefined);
  await askForDecisions(at, session, branches);
  await tellHeard(at, session, 'list-sent', { words: receivers.map(({ name }) => name).join('、') });
  await tellOffices(at, session, receivers.map(({ organisationId }) => organisationId), 'receive-list');
  return laysWith(at, { ...list, state: 'sent', receivers: receivers.map((one) => withShare(one, shares)), open: items.length + branches.length }, 'list-receipt', receivers);
}

const withShare = (one: NamedBody, shares: readonly Share[]): SuggestionList['receivers'][number] => {
  const items = shareOf(one.organisationId, shares);
  return { ...one, ...(items ? { items } : {}) };
};

/** One receiver's receipt: its suggestions are received, and their answer is owed, whoever else has yet to give one. With the last of them the list is received. */
export async function receivedBy(at: Acting, list: SuggestionList, session: Session, acting: NamedBody): Promise<SuggestionList> {
  await end(at.transaction, 'list-receipt', subjectOf(list, acting.organisationId), at.now);
  const receivers = list.receivers.map((one) => (one.organisationId === acting.organisationId ? { ...one, receivedAt: at.now } : one));
  const all = receivers.every(({ receivedAt }) => receivedAt !== undefined);
  await receiveItems(at, list, acting);
  await tellHeard(at, session, 'list-received', { words: acting.name });
  return { ...list, receivers, waitsFor: list.waitsFor.filter((id) => id !== acting.organisationId), ...(all ? { state: 'received' as const } : {}) };
}

async function receiveItems(at: Acting, list: SuggestionList, acting: NamedBody): Promise<void> {
  const changes: [SuggestionItem, SuggestionItem][] = [];
  for (const n of list.items.keys()) {
    const before = (await at.transaction.get('suggestionItem', itemIdOf(list._id, n + 1)))!;
    if (!before.receivers.some(({ organisationId }) => organisationId === acting.organisationId)) continue;
    const receivers = before.receivers.map((one) => (one.organisationId === acting.organisationId ? { ...one, receivedAt: at.now } : one));
    const after = before.state === 'sent' ? placed(at, { ...before, receivers, state: itemStateAfter('acknowledge', before.state), revision: before.revision + 1 }, 'acknowledge') : { ...before, receivers, waitsFor: liesWith({ ...before, receivers }) };
    await at.transaction.put('suggestionItem', after);
    if (before.state === 'sent') await keepDeadlines(at, before, after);
    await addEntry(at, after, 'acknowledge', { role: '接收机关', office: acting.name, ...(after.dueAt && before.state === 'sent' ? { dueDay: after.dueAt.slice(0, 10) } : {}) });
    changes.push([before, after]);
  }
  if (changes.length > 0) await keepTally(at, changes);
}
