import { branchNow } from '../_outcome/branches';
import { dayInWords, roomTitle } from '../_session/in-words';
import { Invalid } from '../_kernel/answers';
import type { Seat, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { dateInWords } from '../../src/copy/time';
import type { Block, Paper } from '../_paper/paper';
import { paperOf } from './session-on-paper';

/** 给参加人的信 on paper, as it went to everybody else's phone: to one person by name, or to all of them (10.cannot-agree). */
export async function letter(session: Session, questionId: string, seat: Pick<Seat, 'name'> | undefined): Promise<Paper> {
  const branch = await branchNow(reader, session, questionId);
  if (!branch.letter || !branch.decision) throw new Invalid('信还没有发出', [{ path: 'questionId', message: '请召集人先写信、发出，再打印' }]);
  const { name, day, reference, gist } = branch.decision;
  return paperOf(session, [
    { kind: 'title', text: '给参加协商的人的一封信' },
    { kind: 'subtitle', text: branch.question },
    { kind: 'addressee', text: seat ? `${seat.name}：` : '各位参加协商的人：' },
    ...branch.letter.text.split('\n').filter((line) => line.trim()).map((line): Block => ({ kind: 'paragraph', text: line })),
    { kind: 'facts', rows: [['谁决定的', name], ['哪一天', dateInWords(day)], ['依据', reference], ['怎么定的', gist]] },
    { kind: 'paragraph', text: '看不明白的，或者还有话要说，请到议事室，或者告诉送信的人。' },
    { kind: 'signature', by: roomTitle(session), date: dayInWords(branch.letter.at) },
  ]);
}
