import { verdict, type Verdict } from '../verdict';
import { SURVEY_LIMITS, type Question } from './questions';

/** One answer to one question: what was ticked, by number, and what was written. */
export type Answer = { chosen: readonly number[]; text: string };

/** Answers that came one way (in the app, on paper), only as sums: no sheet is kept, so none can be traced to a person. */
export type Sheets = { answers: number; counts: readonly (readonly number[])[] };

export const noSheets = (questions: readonly Question[]): Sheets => ({ answers: 0, counts: questions.map(({ options }) => options.map(() => 0)) });

export type SheetsRule = 'research.sheets.nothing-said' | 'research.sheets.does-not-fit' | 'research.sheets.full' | 'research.sheets.does-not-add-up' | 'research.sheets.already-reviewed';

const fits = ({ kind, options }: Question, { chosen, text }: Answer): boolean =>
  kind === 'text' ? chosen.length === 0
    : text === '' && chosen.length <= (kind === 'one' ? 1 : options.length) && new Set(chosen).size === chosen.length && chosen.every((option) => option >= 0 && option < options.length);

/** Can this sheet be counted? No question must be answered, but something must. */
export const canCount = (questions: readonly Question[], answers: readonly Answer[], sheets: Pick<Sheets, 'answers'>): Verdict<SheetsRule> => verdict<SheetsRule>([
  (answers.length !== questions.length || questions.some((question, i) => !fits(question, answers[i]!))) && { rule: 'research.sheets.does-not-fit', clause: 'convention.survey', required: '与问卷一致的答案' },
  answers.every(({ chosen, text }) => chosen.length === 0 && text.trim() === '') && { rule: 'research.sheets.nothing-said', clause: 'convention.survey', measured: 0, required: 1 },
  sheets.answers >= SURVEY_LIMITS.answers && { rule: 'research.sheets.full', clause: 'convention.survey', measured: sheets.answers, required: SURVEY_LIMITS.answers },
]);

/** The sums with one sheet more. */
export const withSheet = (sheets: Sheets, answers: readonly Answer[]): Sheets => ({
  answers: sheets.answers + 1,
  counts: sheets.counts.map((counts, question) => counts.map((count, option) => count + (answers[question]!.chosen.includes(option) ? 1 : 0))),
});

/** Do counted paper sheets add up? Nothing is ticked more often than there are sheets, nor one-of-several by more people than that. */
export const canEnterPaper = (questions: readonly Question[], paper: Sheets): Verdict<SheetsRule> => {
  const wrong = questions.findIndex(({ kind, options }, i) => {
    const counts = paper.counts[i] ?? [];
    if (counts.length !== (kind === 'text' ? 0 : options.length)) return true;
    return kind === 'one' ? counts.reduce((sum, count) => sum + count, 0) > paper.answers : counts.some((count) => count > paper.answers);
  });
  return verdict<SheetsRule>([
    (wrong >= 0 || paper.counts.length !== questions.length) && { rule: 'research.sheets.does-not-add-up', clause: 'convention.survey', measured: wrong + 1, required: paper.answers },
    paper.answers > SURVEY_LIMITS.answers && { rule: 'research.sheets.full', clause: 'convention.survey', measured: paper.answers, required: SURVEY_LIMITS.answers },
  ]);
};

/** Is a written answer still to be looked at? */
export const isWaiting = (state: 'pass' | 'waiting' | 'withheld'): Verdict<SheetsRule> => verdict<SheetsRule>([
  state !== 'waiting' && { rule: 'research.sheets.already-reviewed', clause: 'convention.content', required: '待核对的内容' },
]);
