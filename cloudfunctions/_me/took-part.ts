import { PRESENCE_NAMES } from '../../src/copy/paper';
import { SEAT_STATE_NAMES } from '../../src/copy/held';
import { GONE_NAME } from '../../src/domain/me/held';
import { CONVERSION_KIND_NAMES, CONVERSION_STATE_NAMES, GRADE_NAMES } from '../../src/domain/outcome/outcome';
import { ROSTER_KIND_NAMES } from '../../src/domain/session/session';
import { inState } from '../../src/domain/session/transitions';
import { contactOf } from '../_session/contact';
import { isActive } from '../_session/counts';
import { giveBack } from '../_session/give-back';
import type { Conversion, ListAnswer, MinutesAnswer, Seat } from '../_store/documents';
import { reader } from '../_store/door';
import { key, seatId } from '../_store/keys';
import { byField, line, throughSeats, type Shown } from './holding';
import { sessionsById } from './titles';

/** Seats: one that is still ahead is given back as by leaving, so that whoever waits moves up; of a session held, kind, group and presence stay, for they are what its composition is judged by （七）. */
export const seats = byField('seat', 'personId', {
  kind: 'seats', limit: 5,
  async show(found) {
    const sessions = await sessionsById(found.map(({ sessionId }) => sessionId));
    return found.map((seat) => ({
      id: seat.order, at: seat.at, title: sessions.get(seat.sessionId)?.topicTitle ?? '',
      lines: [
        ...line('席位', `${ROSTER_KIND_NAMES[seat.kind]}${seat.group ? `（${seat.group}）` : ''}`), ...line('状态', SEAT_STATE_NAMES[seat.state]), ...line('会议时间', seat.sessionStartsAt), ...line('姓名', seat.name), ...line('职务', seat.title), ...line('联系方式', contactOf(seat)?.value),
        ...line('为什么报名', seat.why), ...line('议事室的备注', seat.note), ...line('为什么选中', seat.chosenBecause), ...line('到会', seat.presence && PRESENCE_NAMES[seat.presence.how]), ...line('摇号编号', seat.lot?.number),
      ],
    }));
  },
  async close(seat, closing) {
    const session = await closing.transaction.get('session', seat.sessionId);
    if (!session || !isActive(seat) || inState(session.state, 'leave').outcome !== 'allowed') return nameless(seat, closing.gone);
    await giveBack(closing, session, seat, seat.state === 'invited' ? 'declined' : 'left');
    return nameless((await closing.transaction.get('seat', seat._id))!, closing.gone);
  },
});

function nameless({ title: _title, contact: _contact, why: _why, note: _note, ...seat }: Seat, gone: string): Seat {
  return { ...seat, _id: seatId(seat.sessionId, gone), personId: gone, name: GONE_NAME };
}

/** The paper code that brought the person to a seat that was registered. */
export const seatClaims = byField('seatClaim', 'claimedBy', { kind: 'seats', close: async (claim, { gone }) => ({ ...claim, claimedBy: gone }) });

const SAID = { confirmed: '确认', objected: '有异议', disputed: '有异议' } as const;
type Said = Pick<MinutesAnswer | ListAnswer, '_id' | 'sessionId' | 'at' | 'text' | 'reply'> & { answer: keyof typeof SAID };
const saidOn = (what: string) => async (found: readonly Said[]): Promise<Shown[]> => {
  const sessions = await sessionsById(found.map(({ sessionId }) => sessionId));
  return found.map(({ _id, sessionId, at, answer, text, reply }) => ({ id: _id, at, title: `${what}：${sessions.get(sessionId)?.topicTitle ?? ''}`, lines: [...line('您的回应', SAID[answer]), ...line('您写的', text), ...line('召集人的答复', reply)] }));
};
const orders = (found: readonly Seat[]): string[] => found.map(({ order }) => order);
const sessionsIn = (found: readonly Seat[]): string[] => [...new Set(found.map(({ sessionId }) => sessionId))];

/** Answers on minutes, list and claims are kept by the place in the line: they name nobody and stay. */
export const minutesAnswers = throughSeats('minutesAnswer', (found) => reader.getMany('minutesAnswer', orders(found)), { kind: 'answers', isOf: () => true, show: saidOn('会议记录') });
export const listAnswers = throughSeats('listAnswer', (found) => reader.getMany('listAnswer', orders(found)), { kind: 'answers', isOf: () => true, show: saidOn('协商建议清单') });
export const claimAnswers = throughSeats('claimAnswer', async (found) => {
  const orderIn = new Map(found.map(({ sessionId, order }) => [sessionId, order]));
  const items = await reader.list('suggestionItem', { sessionId: { oneOf: sessionsIn(found) } }, { limit: 200, order: [['_id', 'desc']] });
  const ids = items.flatMap(({ _id, sessionId, claim }) => Array.from({ length: claim?.turn ?? 0 }, (_, turn) => key('claim', _id, String(turn + 1), orderIn.get(sessionId)!)));
  return reader.getMany('claimAnswer', ids.slice(0, 200));
}, { kind: 'answers', limit: 5, isOf: () => true, show: saidOn('办理结果') });

/** 评价: the grade stays counted, whose it was is forgotten. */
export const ratings = byField('rating', 'personId', {
  kind: 'ratings',
  async show(found) {
    const sessions = await sessionsById(found.map(({ sessionId }) => sessionId));
    return found.map(({ _id, at, sessionId, grade, text }) => ({ id: _id, at, title: sessions.get(sessionId)?.topicTitle ?? '', lines: [...line('评价', GRADE_NAMES[grade]), ...line('您写的', text)] }));
  },
  close: async (rating, { gone }) => ({ ...rating, _id: key('rating', rating.itemId, gone), personId: gone }),
});

const signs = ({ author, cosigners }: Conversion, personId: string): boolean => author.personId === personId || cosigners.some((one) => one.personId === personId);
/** 提案、社情民意信息: written in office by a member of the CPPCC, under his or her name; what was only begun, alone, goes. */
export const conversions = throughSeats('conversion', async (found, personId) => (await reader.list('conversion', { sessionId: { oneOf: sessionsIn(found) } }, { limit: 200, order: [['_id', 'desc']] })).filter((one) => signs(one, personId)), {
  kind: 'conversions', limit: 5, isOf: signs,
  show: async (found, personId) => found.map(({ _id, at, kind, title, text, state, author }) => ({ id: _id, at, title: `${CONVERSION_KIND_NAMES[kind]}：${title}`, lines: [...line('状态', CONVERSION_STATE_NAMES[state]), ...line('您是', author.personId === personId ? '提出人' : '联名人'), ...line('内容', author.personId === personId ? text : undefined)] })),
  async close(conversion, { personId, gone }) {
    const { author, cosigners, state } = conversion;
    if (state === 'drafted' && author.personId === personId && cosigners.length === 0) return undefined;
    const changed = <P extends { personId: string }>(one: P): P => (one.personId === personId ? { ...one, personId: gone } : one);
    return { ...conversion, author: changed(author), cosigners: cosigners.map(changed) };
  },
});
