import type { Session } from '../_store/documents';
import { roomTitle } from '../_session/in-words';
import { agendaRows, factsBlock, paperOf } from './session-on-paper';
import type { Paper } from '../_paper/paper';

/** 议程 for the table and the wall. */
export const agenda = (session: Session): Paper => paperOf(session, [
  { kind: 'title', text: '协商议事会议议程' },
  { kind: 'subtitle', text: roomTitle(session) },
  factsBlock(session),
  { kind: 'table', head: ['序号', '商量的问题', '时长'], widths: [0.12, 0.68, 0.2], rows: agendaRows(session) },
  { kind: 'note', text: '平等协商、有序协商、真诚协商：每人发言时间相同，先请还没有发言的人说。' },
]);
