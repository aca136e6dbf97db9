import { factsOf } from '../_session/in-words';
import type { Session } from '../_store/documents';
import type { Block, Paper } from '../_paper/paper';

/** The brand stands on every paper （四：统一使用“有事好商量”标识）; invented data says so. */
export const footerOf = ({ demo }: { demo: boolean }): string => `有事好商量${demo ? '　演示数据' : ''}`;

export const factsBlock = (session: Session): Block => ({ kind: 'facts', rows: factsOf(session) });

export const agendaRows = ({ agenda }: Pick<Session, 'agenda'>): string[][] => agenda.map(({ text, minutes }, i) => [String(i + 1), text, `${minutes}分钟`]);

export const paperOf = (session: Session, blocks: readonly Block[]): Paper => ({ blocks, footer: footerOf(session) });
