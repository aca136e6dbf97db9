import { ROSTER_KIND_NAMES } from '../../src/domain/session/session';
import type { Seat, Session } from '../_store/documents';
import { roomTitle } from '../_session/in-words';
import { factsBlock, paperOf } from './session-on-paper';
import type { Paper } from '../_paper/paper';

/** 签到表: evidence of who was there for the size and the half, on paper where people prefer it. */
export const signInSheet = (session: Session, seats: readonly Seat[]): Paper => paperOf(session, [
  { kind: 'title', text: '协商议事签到表' },
  { kind: 'subtitle', text: roomTitle(session) },
  factsBlock(session),
  {
    kind: 'table', head: ['序号', '姓名', '身份', '单位职务', '签名'], widths: [0.08, 0.16, 0.36, 0.22, 0.18],
    rows: seats.map(({ name, kind, group, title }, i) => [String(i + 1), name, `${ROSTER_KIND_NAMES[kind]}${group ? `（${group}）` : ''}`, title ?? '', '']),
  },
  { kind: 'note', text: '签到只用于核对到会人数和利益相关方代表人数，不作其他用途。' },
]);
