import { attendanceLine, draftMinutes, opinionLines, spokenLine, type Opinions } from '../../src/domain/session/minutes-draft';
import { boundMinutes, type MinutesText } from '../../src/domain/session/minutes';
import { normName } from '../../src/copy/session-desk';
import { partOf } from '../../src/copy/session-notices';
import { Conflict } from '../_kernel/answers';
import type { Minutes, MinutesQuestion, Seat, Session } from '../_store/documents';
import type { reader } from '../_store/door';
import { hashOf } from '../_store/keys';
import { perKind } from './attendance';
import { factsOf } from './in-words';
import { saidOnline, type SaidOnline } from './said-online';

/** The minutes as they stand, or a draft from the record that nobody has touched. With a version: as the caller saw it. */
export async function minutesNow({ get }: Pick<typeof reader, 'get'>, session: Session, version?: number): Promise<Minutes> {
  const minutes = (await get('minutes', session._id)) ?? drafted(session, await saidOnline(session));
  if (version !== undefined && version !== minutes.version) throw new Conflict('会议记录刚刚有了变化，请刷新后再办理');
  return minutes;
}

/** Drafted from the agenda, what was asked and answered online, and what was noted of each question at the closing: nothing is typed twice （二）. */
function drafted({ _id, roomId, topicId, agenda, closed, demo }: Session, online: SaidOnline): Minutes {
  const noted = agenda.map(({ id }) => closed?.notes.find(({ questionId }) => questionId === id));
  const questions = draftMinutes(agenda.map(({ id, text }, i) => ({ question: text, said: online.on(id), consensus: noted[i]?.consensus, note: noted[i]?.note })));
  return { _id, roomId, topicId, version: 0, questions: questions.map((one, i): MinutesQuestion => ({ questionId: agenda[i]!.id, ...one })), notes: online.otherwise, at: closed?.at ?? '', demo };
}

/** What the record says of the session: its plan, who was there by kind, how statements were answered, which norms were set aside and why. As sent, once it is sent. */
export const minutesFacts = (session: Session, { sent }: Minutes, present: readonly Seat[], opinions?: Opinions): readonly (readonly [label: string, value: string])[] => sent?.facts ?? [
  ...factsOf(session), ['人员', attendanceLine(perKind(present))], ...spokenFacts(session), ...(opinions ? opinionLines(opinions) : []),
  ...(session.relaxations.length > 0 ? [['说明', session.relaxations.map(({ rule, reason }) => `${normName(rule)}：${reason}`).join('；')] as const] : []),
];

/** 发言 on each question that somebody spoke on, kind by kind （八：平等协商）. */
const spokenFacts = ({ agenda, closed }: Session): (readonly [label: string, value: string])[] => agenda.flatMap(({ id }, i) => {
  const on = (closed?.spoken ?? []).filter(({ questionId }) => questionId === id);
  return on.length > 0 ? [[`发言（问题${i + 1}）`, spokenLine(on)] as const] : [];
});

export const minutesHash = (text: MinutesText): string => hashOf(boundMinutes(text));

/** The part somebody took, as it stands in minutes instead of the name. */
export const partTaken = ({ kind, group }: Pick<Seat, 'kind' | 'group'>): string => partOf(kind, group);
