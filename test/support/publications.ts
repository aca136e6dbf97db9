import { inTransaction } from '../../cloudfunctions/_store/door';
import type { Seat, SuggestionItem } from '../../cloudfunctions/_store/documents';
import type { ItemState } from '../../src/domain/outcome/outcome';
import type { PublicationScope } from '../../src/domain/outcome/visible';
import { aKey, dataOf, type Cloud } from './cloud';
import { aSession, type RoomName } from './sessions';
import { personIdOf, seatId } from '../../cloudfunctions/_store/keys';

const RECEIVER = { organisationId: 'partyWorkCommittee-321002001', name: '东关街道党工委' };

/** Who took part, by name; 王桂兰 came without WeChat. */
export const TOOK_PART = { openid: 'took-part', name: '吉娜沃' };

const seat = (sessionId: string, i: number, over: Partial<Seat> = {}): Seat => ({
  _id: `${sessionId}-${i}`, sessionId, roomId: '', kind: i < 7 ? 'stakeholder' : i < 13 ? 'resident' : 'leader', classKey: '', also: [], state: 'seated', way: 'convener', order: `${sessionId}-${String(i).padStart(2, '0')}`, name: i === 1 ? '王桂兰' : `甲乙${'丙丁戊己庚辛壬癸子丑寅卯辰巳午'[i]!}`, attested: true,
  withoutWechat: true, sessionStartsAt: '2026-11-02T01:00:00.000Z', presence: { how: 'onSite', at: '2026-11-02T01:00:00.000Z', by: 'list' }, at: '2026-11-01T00:00:00.000Z', demo: true, ...over,
});

/** A session that was held, its suggestions answered and everything settled, as the record then stands; nothing of it is published yet. */
export async function aSettledSession(cloud: Cloud, { room, items = ['answered', 'answered'], what = '路灯先修巷口三盏' }: { room?: RoomName; items?: readonly ItemState[]; what?: string } = {}) {
  const session = await aSession(cloud, room ? { room } : {});
  const { sessionId } = session;
  await inTransaction(async (transaction) => {
    const kept = (await transaction.get('session', sessionId))!;
    await transaction.put('session', {
      ...kept, state: 'settled', stage: 'held', startsAt: '2026-11-02T01:00:00.000Z', endsAt: '2026-11-02T02:30:00.000Z', listKey: `2026-11-02T01:00:00.000Z~${sessionId}`, checkInSince: '2026-11-02T00:00:00.000Z',
      closed: { at: '2026-11-02T02:30:00.000Z', notes: kept.agenda.map(({ id }) => ({ questionId: id, consensus: 'reached' as const, note: '' })) },
    });
    for (let i = 0; i < 14; i += 1) await transaction.put('seat', seat(sessionId, i));
    await transaction.put('seat', seat(sessionId, 14, { _id: seatId(sessionId, personIdOf(TOOK_PART.openid)), personId: personIdOf(TOOK_PART.openid), name: TOOK_PART.name, withoutWechat: false }));
    for (const [i, state] of items.entries()) await transaction.put('suggestionItem', anItem(session, kept.topicTitle, i + 1, state, what));
  });
  return session;
}

/** Another session of the same topic that came to the same end. */
export async function another(cloud: Cloud, { sessionId, ...known }: { sessionId: string; roomId: string }) {
  const copy = `${sessionId.slice(0, 20)}${aKey().replace(/\W/g, '')}`;
  const [session, items, seats] = await Promise.all([cloud.store.get('session', sessionId), cloud.store.list('suggestionItem', { sessionId }, { limit: 5 }), cloud.store.list('seat', { sessionId, personId: personIdOf(TOOK_PART.openid) }, { limit: 1 })]);
  await inTransaction(async (transaction) => {
    await transaction.put('session', { ...session!, _id: copy });
    for (const item of items) await transaction.put('suggestionItem', { ...item, _id: item._id.replace(sessionId, copy), sessionId: copy });
    for (const one of seats) await transaction.put('seat', { ...one, _id: seatId(copy, one.personId!), sessionId: copy, order: `${copy}-01` });
  });
  return { ...known, sessionId: copy };
}

const anItem = ({ sessionId, topicId, roomId }: { sessionId: string; topicId: string; roomId: string }, topicTitle: string, number: number, state: ItemState, what: string): SuggestionItem => ({
  _id: `${sessionId}-${String(number).padStart(2, '0')}`, sessionId, number, roomId, roomName: '琼花观社区', county: '321002', path: ['广陵区', '东关街道'], topicId, topicTitle, round: 1, what: `${what}（${number}）`, who: '街道', why: '晚上看不清路', support: '多数赞成', dissent: '有人担心太亮',
  state, revision: 1, open: state !== 'answered', receivers: [{ ...RECEIVER, receivedAt: '2026-11-09T01:00:00.000Z' }], decision: { decision: 'adopted', by: RECEIVER, at: '2026-11-10T01:00:00.000Z', departments: [RECEIVER], result: 'livelihoodProject' },
  ...(state === 'answered' ? { answered: { at: '2026-11-20T01:00:00.000Z', words: '已经修好，王桂兰家门口也亮了。' } } : {}), ratings: { satisfied: 0, mostly: 0, dissatisfied: 0 }, waitsFor: [], queueKey: `${sessionId}-${number}`, demo: true,
});

/** The convener's words: a phone number in them is masked, an office's house number stands because somebody said so. */
export const WORDS = { title: '观巷路灯修好了', lead: '三盏路灯已经修好，有事打13812345678，或到东关街12号。', note: '', answers: [], ways: ['online' as const, 'board' as const], focus: 'roads' as const, confirmed: ['12号'], reason: '' };

export const APPROVER = { openid: 'officer-he', organisationId: 'partyOrganisation-321002001001' };

/** Written and saved; in the room's area unless said otherwise. */
export async function aDraft(cloud: Cloud, over: Partial<typeof WORDS> & { scope?: PublicationScope } = {}, session?: { sessionId: string; roomId: string }) {
  const settled = session ?? (await aSettledSession(cloud));
  const { revision } = dataOf(await cloud.convener(settled.roomId).publication.save({ sessionId: settled.sessionId, revision: await revisionOf(cloud, settled.sessionId), scope: 'city', ...WORDS, ...over }));
  return { ...settled, revision };
}
const revisionOf = async (cloud: Cloud, sessionId: string): Promise<number> => (await cloud.store.get('publication', sessionId))?.revision ?? 0;

export async function anAsked(cloud: Cloud, over: Parameters<typeof aDraft>[1] = {}, session?: { sessionId: string; roomId: string }) {
  const draft = await aDraft(cloud, over, session);
  const { revision } = dataOf(await cloud.convener(draft.roomId).publication.send({ sessionId: draft.sessionId, revision: draft.revision }));
  const { hash } = dataOf(await cloud.as(APPROVER.openid).publication.draft({ sessionId: draft.sessionId }));
  return { ...draft, revision, hash };
}

export async function aPublication(cloud: Cloud, over: Parameters<typeof aDraft>[1] = {}, session?: { sessionId: string; roomId: string }) {
  const asked = await anAsked(cloud, over, session);
  const { revision } = dataOf(await cloud.as(APPROVER.openid).publication.approve({ sessionId: asked.sessionId, revision: asked.revision, hash: asked.hash, organisationId: APPROVER.organisationId, read: true }));
  return { ...asked, revision };
}
