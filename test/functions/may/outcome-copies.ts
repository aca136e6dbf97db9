import { inTransaction } from '../../../cloudfunctions/_store/door';
import type { Seat, Session, SuggestionItem, SuggestionList } from '../../../cloudfunctions/_store/documents';
import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { aKey, type Cloud } from '../../support/cloud';
import { aListCirculated, aListReceived, WORDS } from '../../support/outcomes';
import type { Place } from './row';

/** What asking does not use up is made once a cloud. */
const made = new WeakMap<Cloud, Map<string, Promise<{ sessionId: string }>>>();
function once(cloud: Cloud, name: string, make: () => Promise<{ sessionId: string }>): Promise<{ sessionId: string }> {
  const known = made.get(cloud) ?? new Map<string, Promise<{ sessionId: string }>>();
  made.set(cloud, known);
  if (!known.has(name)) known.set(name, make());
  return known.get(name)!;
}

/** A session with a list that went round, and one whose list is received, in the room that is asked: the records copied here. */
export const circulated = (cloud: Cloud) => once(cloud, 'circulated', () => aListCirculated(cloud));
export const received = (cloud: Cloud) => once(cloud, 'received', () => aListReceived(cloud, { consensus: ['reached', 'unreachable'] }));

export type Copy = { sessionId: string; list: SuggestionList; items: SuggestionItem[] };
type Over = { session?: Partial<Session>; list?: Partial<SuggestionList>; item?: Partial<SuggestionItem>; without?: (keyof SuggestionList)[] };

/** A session of its own: the record of another under a new id, at another point of its life. */
export async function aCopy(cloud: Cloud, from: string, { session = {}, list = {}, item = {}, without = [] }: Over = {}): Promise<Copy> {
  const sessionId = `copy-${aKey()}`;
  const [was, guard, listWas] = [(await cloud.store.get('session', from))!, (await cloud.store.get('seatGuard', from))!, (await cloud.store.get('suggestionList', from))!];
  const copied: SuggestionList = { ...listWas, ...list, _id: sessionId };
  for (const key of without) delete copied[key];
  const items = (await cloud.store.list('suggestionItem', { sessionId: from }, { limit: 20 })).map((one): SuggestionItem => ({ ...one, ...item, sessionId, _id: one._id.replace(from, sessionId) }));
  await inTransaction(async (transaction) => {
    await transaction.put('session', { ...was, ...session, _id: sessionId });
    await transaction.put('seatGuard', { ...guard, _id: sessionId });
    await transaction.put('suggestionList', copied);
    for (const one of items) await transaction.put('suggestionItem', one);
  });
  return { sessionId, list: copied, items };
}

/** Who asks was there, as a stakeholder or whatever else. */
export async function wasThere({ cloud, openid = 'somebody-else' }: Place, sessionId: string, kind: Seat['kind'] = 'stakeholder'): Promise<void> {
  const [personId, { roomId, startsAt, checkInSince }] = [personIdOf(openid), (await cloud.store.get('session', sessionId))!];
  await inTransaction((transaction) => transaction.put('seat', {
    _id: seatId(sessionId, personId), sessionId, roomId, personId, kind, classKey: kind, also: [], state: 'seated', way: 'own', order: aKey(), name: '某某某', attested: true, withoutWechat: false, sessionStartsAt: startsAt,
    at: startsAt, demo: false, presence: { how: 'onSite', at: checkInSince!, by: 'list' },
  }));
}

/** A stakeholder on paper, of whom the room's people take care. */
export async function aPaperSeat(cloud: Cloud, sessionId: string): Promise<string> {
  const [_id, { roomId, startsAt, checkInSince }] = [`paper-${aKey()}`, (await cloud.store.get('session', sessionId))!];
  await inTransaction((transaction) => transaction.put('seat', {
    _id, sessionId, roomId, kind: 'stakeholder', classKey: 'stakeholder', also: [], state: 'seated', way: 'registered', order: aKey(), name: '王桂兰', attested: true, withoutWechat: true, sessionStartsAt: startsAt, at: startsAt, demo: false,
    presence: { how: 'onSite', at: checkInSince!, by: 'list' },
  }));
  return _id;
}

export const items = (n: number) => WORDS.slice(0, n).map((one) => ({ ...one }));
