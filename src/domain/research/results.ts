import type { Question } from './questions';
import type { Sheets } from './sheets';
import { shownFigures, type Figure } from './survey';

/** What one way of answering brought: how many sheets, and figures with those of few people hidden; all of them where few answered. */
export type ShownSheets = { answers: number; figures: Figure[][] };

/** App and paper are shown apart: whoever counted the paper could otherwise subtract it. With too few sheets no figure is shown, zeros included. */
export function shownSheets(questions: readonly Question[], { answers, counts }: Sheets, smallest: number): ShownSheets {
  if (answers < smallest) return { answers, figures: questions.map(({ options }) => options.map((): Figure => (answers === 0 ? 0 : 'hidden'))) };
  return { answers, figures: questions.map(({ kind }, i) => figuresOf(kind, counts[i] ?? [], answers, smallest)) };
}

/** Who leaves a one-of-several question blank is a figure too: the total would tell it. */
function figuresOf(kind: Question['kind'], counts: readonly number[], answers: number, smallest: number): Figure[] {
  if (kind === 'text') return [];
  if (kind === 'several') return counts.map((count) => (count < smallest || (answers - count > 0 && answers - count < smallest) ? 'hidden' : count));
  const blank = Math.max(0, answers - counts.reduce((sum, count) => sum + count, 0));
  return shownFigures([...counts, ...(blank > 0 ? [blank] : [])], smallest).figures.slice(0, counts.length);
}

/** How many sheets may be spoken of: those of a way that has enough. */
export const tellingAnswers = (ways: readonly Sheets[], smallest: number): number =>
  ways.reduce((sum, { answers }) => sum + (answers >= smallest ? answers : 0), 0);

/** The results in a few words, as evidence of the record: the two answers given most to each choice, where they may be told. */
export function foundIn(questions: readonly Question[], app: Sheets, paper: Sheets, smallest: number): string {
  const ways = [app, paper].filter(({ answers }) => answers >= smallest).map((sheets) => shownSheets(questions, sheets, smallest));
  const total = tellingAnswers([app, paper], smallest);
  const lines = questions.flatMap(({ kind, words, options }, i) => {
    if (kind === 'text') return [];
    const told = options
      .map((option, n) => ({ option, count: ways.reduce((sum, { figures }) => sum + (typeof figures[i]![n] === 'number' ? figures[i]![n] as number : 0), 0) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, 2);
    return told.length > 0 ? [`${words}：${told.map(({ option, count }) => `${option}${count}人`).join('，')}`] : [];
  });
  return [`收回问卷${total}份${paper.answers >= smallest ? `（纸质${paper.answers}份）` : ''}`, ...lines].join('；');
}
