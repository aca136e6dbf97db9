import { View } from '@tarojs/components';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Field } from '@/components/Field';
import { TextArea } from '@/components/TextArea';
import type { SurveyView } from '@/contract/research-survey';
import { QUESTION_HINTS } from '@/copy/research';
import { SURVEY_LIMITS } from '@/domain/research/questions';
import { aria } from '@/design/aria';

type Answer = { chosen: number[]; text: string };
type Props = { number: number; question: SurveyView['asked'][number]; answer: Answer; onAnswer: (answer: Answer) => void };

/** One question, answered by large things to press, or in one's own words. */
export function AnswerField({ number, question: { kind, words, options }, answer, onAnswer }: Props) {
  const label = `${number}. ${words}`;
  const field = { label, required: false, hint: QUESTION_HINTS[kind] };
  if (kind === 'text') return <TextArea id={`answer-${number}`} {...field} hint='用自己的话写，不写姓名、电话。' limit={SURVEY_LIMITS.text} initial={answer.text} onText={(text) => onAnswer({ chosen: [], text })} />;
  if (kind === 'one') {
    const [chosen] = answer.chosen;
    return <ChoiceGroup {...field} {...(chosen === undefined ? {} : { value: String(chosen) })} choices={options.map((option, n) => ({ value: String(n), label: option }))} onChoose={(value) => onAnswer({ chosen: answer.chosen.includes(Number(value)) ? [] : [Number(value)], text: '' })} />;
  }
  return (
    <Field {...field}>
      <View {...aria({ role: 'group', label })}>
        {options.map((option, n) => <CheckItem key={n} label={option} on={answer.chosen.includes(n)} onChange={(on) => onAnswer({ chosen: on ? [...answer.chosen, n] : answer.chosen.filter((other) => other !== n), text: '' })} />)}
      </View>
    </Field>
  );
}
