import { SURVEY_LIMITS, type Question } from '@/domain/research/questions';
import { graphemes } from '@/domain/text/plain';

export type SurveyDraft = { title: string; intro: string; group: string; questions: Question[] };

/** What nearly every survey asks, ready to be changed. */
export const FIRST_QUESTIONS: Question[] = [
  { kind: 'one', words: '这件事对您影响大吗', options: ['很大', '有一些', '没有影响'] },
  { kind: 'several', words: '您最希望先解决什么', options: ['', ''] },
  { kind: 'text', words: '您还有什么建议', options: [] },
];

/** The topic's own words: nothing is asked of the convener twice. */
export function draftedFor(subject: string): Pick<SurveyDraft, 'title' | 'intro'> {
  const letters = [...subject];
  const most = SURVEY_LIMITS.title - 5;
  return { title: `听听您的意见：${letters.length <= most ? subject : `${letters.slice(0, most - 3).join('')}…`}`.slice(0, SURVEY_LIMITS.title), intro: '' };
}

const between = (text: string, least: number, most: number): boolean => graphemes(text.trim()) >= least && graphemes(text.trim()) <= most;

/** Is everything written that a survey is sent with? */
export const answerable = ({ title, intro, questions }: SurveyDraft): boolean =>
  between(title, 2, SURVEY_LIMITS.title) && between(intro, 0, SURVEY_LIMITS.intro) && questions.every(({ words, options }) => between(words, 1, SURVEY_LIMITS.words) && options.every((option) => between(option, 1, SURVEY_LIMITS.option)));
