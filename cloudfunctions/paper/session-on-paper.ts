import { FORM_NAMES, MODE_NAMES } from '../../src/domain/session/session';
import { momentOf } from '../../src/copy/time';
import type { Session } from '../_store/documents';
import type { Block, Paper } from './paper';

/** The brand stands on every paper （四：统一使用“有事好商量”标识）; invented data says so. */
export const footerOf = ({ demo }: { demo: boolean }): string => `有事好商量${demo ? '　演示数据' : ''}`;

export const roomInWords = ({ path, roomName }: Pick<Session, 'path' | 'roomName'>): string => `${path.join('')}${roomName}`;
export const roomTitle = (session: Session): string => `${roomInWords(session)}“有事好商量”协商议事室`;

/** 10月12日 14:30—16:00. */
export const timeInWords = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): string => `${yearAnd(startsAt)}—${momentOf(endsAt).split(' ')[1]}`;

/** With its year: papers are kept. */
const yearAnd = (instant: string): string => {
  const year = new Date(Date.parse(instant) + 8 * 3_600_000).getUTCFullYear();
  const moment = momentOf(instant);
  return /^\d{4}年/.test(moment) ? moment : `${year}年${moment}`;
};
export const dayInWords = (instant: string): string => yearAnd(instant).split(' ')[0]!;

/** Topic, time, place and form: what every paper of a session begins with. */
export const factsOf = (session: Session): Block => ({
  kind: 'facts',
  rows: [
    ['协商议题', session.topicTitle], ['时间', timeInWords(session)], ['地点', session.place],
    ['形式', `${FORM_NAMES[session.form]}，${MODE_NAMES[session.mode]}`],
    ...(session.round > 1 ? [['轮次', `第${session.round}轮协商`] as const] : []),
  ],
});

export const agendaRows = ({ agenda }: Pick<Session, 'agenda'>): string[][] => agenda.map(({ text, minutes }, i) => [String(i + 1), text, `${minutes}分钟`]);

export const paperOf = (session: Session, blocks: readonly Block[]): Paper => ({ blocks, footer: footerOf(session) });
