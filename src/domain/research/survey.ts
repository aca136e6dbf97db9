import type { Numbers } from '../policy/numbers';
import { verdict, type Verdict } from '../verdict';

export type SurveyRule =
  | 'research.survey.no-question'
  | 'research.survey.too-many-questions'
  | 'research.survey.unknown-group'
  | 'research.survey.not-of-this-group'
  | 'research.survey.already-answered'
  | 'research.survey.closed';

/** May this questionnaire go out? Short, and to one stakeholder group （八）. */
export const canOpenSurvey = ({ numbers, questions, group, groups }: { numbers: Numbers; questions: number; group: string; groups: readonly string[] }): Verdict<SurveyRule> => verdict<SurveyRule>([
  questions === 0 && { rule: 'research.survey.no-question', clause: 'convention.survey', measured: 0, required: 1 },
  questions > numbers.surveyQuestionsMax && { rule: 'research.survey.too-many-questions', clause: 'convention.survey', measured: questions, required: numbers.surveyQuestionsMax },
  !groups.includes(group) && { rule: 'research.survey.unknown-group', clause: '8.research-three-things', measured: group || '未指定', required: groups.join('、') },
]);

/** May this person answer? Once, of the group asked; what was answered is kept without the person. */
export const canAnswerSurvey = ({ open, inGroup, answered }: { open: boolean; inGroup: boolean; answered: boolean }): Verdict<SurveyRule> => verdict<SurveyRule>([
  !open && { rule: 'research.survey.closed', clause: 'convention.survey', required: '问卷开放期间' },
  !inGroup && { rule: 'research.survey.not-of-this-group', clause: '8.research-three-things', required: '问卷所问的群体' },
  answered && { rule: 'research.survey.already-answered', clause: 'convention.survey', measured: 1, required: 1 },
]);

/** A figure that may be shown, or `hidden`. */
export type Figure = number | 'hidden';

/**
 * The figures of one question with small ones hidden (convention.small-cells). Whoever sees the total could work a single
 * hidden figure out, so the smallest remaining ones go too until what is hidden adds up to enough people in two figures.
 * Too few answers altogether hide everything, the total included.
 */
export function shownFigures(figures: readonly number[], smallest: number): { total: Figure; figures: Figure[] } {
  const total = figures.reduce((sum, figure) => sum + figure, 0);
  if (total < smallest) return { total: 'hidden', figures: figures.map(() => 'hidden') };
  const bySize = figures.map((figure, i) => ({ figure, i })).sort((a, b) => a.figure - b.figure || a.i - b.i);
  const hidden = bySize.filter(({ figure }) => figure < smallest);
  const enough = () => hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, { figure }) => sum + figure, 0) >= smallest);
  while (!enough() && hidden.length < bySize.length) hidden.push(bySize[hidden.length]!);
  return { total, figures: figures.map((figure, i) => (hidden.some((one) => one.i === i) ? 'hidden' : figure)) };
}
