import { CONSENSUS_NAMES } from '../../src/domain/session/closing';
import { seatsPresent } from '../_session/attendance';
import { dayInWords, roomTitle } from '../_session/in-words';
import { minutesFacts, minutesNow } from '../_session/minutes-now';
import { answersIn, answersInWords, objectionsIn } from '../_session/minutes-settled';
import type { Minutes, MinutesAnswer, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { minutesAnswersOf } from '../_store/minutes-store';
import { statementTallies } from '../_store/statement-store';
import type { Block, Paper } from '../_paper/paper';
import { paperOf } from './session-on-paper';

/** 会议纪要 as it stands: a draft, sent for confirmation, or settled with every objection and the receipt. Nobody's name stands in it. */
export async function minutes(session: Session, now: string): Promise<Paper> {
  const kept = await minutesNow(reader, session);
  const [answers, present, opinions] = await Promise.all([kept.sent ? minutesAnswersOf(session._id) : [], kept.sent ? [] : seatsPresent(session), kept.sent ? undefined : statementTallies(session._id)]);
  return paperOf(session, [
    { kind: 'title', text: '协商议事会议纪要' },
    { kind: 'subtitle', text: `${roomTitle(session)}${kept.settled ? '' : kept.sent ? '（征求确认稿）' : '（草稿）'}` },
    { kind: 'facts', rows: minutesFacts(session, kept, present, opinions) },
    ...kept.questions.flatMap(({ question, said, consensus }, i): Block[] => [
      { kind: 'heading', text: `${numeral(i + 1)}、${question}` }, ...paragraphs(said), ...(consensus ? [{ kind: 'paragraph' as const, text: `商量结果：${CONSENSUS_NAMES[consensus]}。` }] : []),
    ]),
    ...(kept.notes.trim() ? [{ kind: 'heading' as const, text: `${numeral(kept.questions.length + 1)}、其他` }, ...paragraphs(kept.notes)] : []),
    ...confirmed(kept, answers),
    { kind: 'signature', by: roomTitle(session), date: dayInWords(kept.settled?.at ?? kept.sent?.at ?? now) },
  ]);
}

/** How those who attended answered; objections with their answers, and the hashes anybody can work out. */
function confirmed({ sent, settled }: Minutes, answers: readonly MinutesAnswer[]): Block[] {
  if (!sent) return [];
  return [
    { kind: 'heading', text: '确认情况' },
    { kind: 'paragraph', text: `${answersInWords(answersIn(sent.attended, answers))}。` },
    ...objectionsIn(answers).flatMap(({ who, text, reply }): Block[] => [...paragraphs(`${who}提出异议：${text}`), ...paragraphs(reply ? `召集人答复：${reply}` : '召集人没有答复。')]),
    { kind: 'note', text: `记录校验码：${inParts(sent.hash)}` },
    ...(settled ? [{ kind: 'note' as const, text: `定稿收据：${inParts(settled.receipt)}` }] : []),
  ];
}

const paragraphs = (text: string): Block[] => text.split('\n').filter((line) => line.trim()).map((line) => ({ kind: 'paragraph', text: line.replace(/^· /, '') }));

/** A hash as one reads it out, and so that a line can break in it. */
const inParts = (hash: string): string => hash.match(/.{1,16}/g)!.join(' ');

const DIGITS = [...'零一二三四五六七八九十'];
/** 一, 二, … 十一: how parts of a paper are numbered; an agenda has twelve questions at most. */
const numeral = (n: number): string => (n <= 10 ? DIGITS[n]! : `十${DIGITS[n - 10]}`);
