import { FORM_NAMES, MODE_NAMES } from '../../src/domain/session/session';
import { momentOf } from '../../src/copy/time';
import type { Session } from '../_store/documents';

export const roomInWords = ({ path, roomName }: Pick<Session, 'path' | 'roomName'>): string => `${path.join('')}${roomName}`;
export const roomTitle = (session: Pick<Session, 'path' | 'roomName'>): string => `${roomInWords(session)}“有事好商量”协商议事室`;

/** 2026年10月12日 14:30—16:00. */
export const timeInWords = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): string => `${yearAnd(startsAt)}—${momentOf(endsAt).split(' ')[1]}`;

/** With its year: papers are kept. */
const yearAnd = (instant: string): string => {
  const year = new Date(Date.parse(instant) + 8 * 3_600_000).getUTCFullYear();
  const moment = momentOf(instant);
  return /^\d{4}年/.test(moment) ? moment : `${year}年${moment}`;
};
export const dayInWords = (instant: string): string => yearAnd(instant).split(' ')[0]!;

/** When it was held, once it was: from its opening to its end, whatever had been planned. */
const heldInWords = ({ opened, closed, ...plan }: Session): string => timeInWords(opened && closed ? { startsAt: opened.at, endsAt: closed.at } : plan);

/** Topic, time, place and form: what every paper of a session begins with. */
export const factsOf = (session: Session): [label: string, value: string][] => [
  ['协商议题', session.topicTitle], ['时间', heldInWords(session)], ['地点', session.place],
  ['形式', `${FORM_NAMES[session.form]}，${MODE_NAMES[session.mode]}`],
  ...(session.round > 1 ? [['轮次', `第${session.round}轮协商`] as [string, string]] : []),
];
