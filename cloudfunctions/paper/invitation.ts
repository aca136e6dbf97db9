import { PART_NAMES, type Part } from '../../src/domain/research/research';
import { ROSTER_KIND_NAMES } from '../../src/domain/session/session';
import type { Seat, Session } from '../_store/documents';
import { dayInWords, roomTitle } from '../_session/in-words';
import { agendaRows, factsBlock, paperOf } from './session-on-paper';
import type { Block, Paper } from '../_paper/paper';

/** 邀请函 to one person: topic, time, place, agenda and what was found out beforehand （八：提前通报协商内容和相关信息）. */
export const invitation = (session: Session, seat: Pick<Seat, 'name' | 'title' | 'kind' | 'group'>, digest: readonly { part: Part; text: string }[], now: string): Paper => paperOf(session, [
  { kind: 'title', text: '协商议事邀请函' },
  { kind: 'addressee', text: `${seat.name}${seat.title ? `（${seat.title}）` : ''}：` },
  { kind: 'paragraph', text: `${roomTitle(session)}定于近日就下列议题开展协商，请您以${ROSTER_KIND_NAMES[seat.kind]}${seat.group ? `（${seat.group}）` : ''}的身份参加。` },
  factsBlock(session),
  { kind: 'heading', text: '议程' },
  { kind: 'table', head: ['序号', '商量的问题', '时长'], widths: [0.12, 0.68, 0.2], rows: agendaRows(session) },
  ...digest.flatMap(({ part, text }): Block[] => [{ kind: 'heading', text: PART_NAMES[part] }, ...text.split('\n').filter((line) => line.trim()).map((line): Block => ({ kind: 'paragraph', text: line }))]),
  { kind: 'paragraph', text: '不能参加的，请提前告诉议事室，以便安排同一方面的代表参加。' },
  { kind: 'signature', by: roomTitle(session), date: dayInWords(now) },
]);
