import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Row } from '@/components/Row';
import { TextInput } from '@/components/TextInput';
import { QUESTION_KIND_NAMES, QUESTION_KINDS, SURVEY_LIMITS, type Question } from '@/domain/research/questions';
import './survey.scss';

type Props = { number: number; question: Question; last: boolean; onChange: (question: Question, anew?: boolean) => void; onRemove: () => void };

/** One question: its words, how it is answered, and the options. `anew`: the fields are to be drawn again. */
export function QuestionEditor({ number, question, last, onChange, onRemove }: Props) {
  const { kind, words, options } = question;
  const choose = (next: Question['kind']) => onChange({ kind: next, words, options: next === 'text' ? [] : options.length > 0 ? options : ['', ''] }, true);
  return (
    <View className='question'>
      <Card>
        <TextInput id={`question-${number}`} label={`第${number}题`} required limit={SURVEY_LIMITS.words} initial={words} placeholder='一句话，问一件事' onText={(text) => onChange({ ...question, words: text })} />
        <ChoiceGroup kind='chips' label={`第${number}题怎么答`} value={kind} choices={QUESTION_KINDS.map((value) => ({ value, label: QUESTION_KIND_NAMES[value] }))} onChoose={choose} />
        {options.map((option, i) => (
          <TextInput key={i} id={`option-${number}-${i + 1}`} label={`选项${i + 1}`} limit={SURVEY_LIMITS.option} initial={option} onText={(text) => onChange({ ...question, options: options.map((one, n) => (n === i ? text : one)) })} />
        ))}
        <Row>
          {kind !== 'text' && options.length < SURVEY_LIMITS.options && <Button fit kind='quiet' icon='plus' label={`第${number}题加一个选项`} onPress={() => onChange({ ...question, options: [...options, ''] }, true)}>加一个选项</Button>}
          {kind !== 'text' && options.length > 2 && <Button fit kind='quiet' icon='undo' label={`第${number}题去掉最后一个选项`} onPress={() => onChange({ ...question, options: options.slice(0, -1) }, true)}>去掉最后一个</Button>}
          {!last && <Button fit kind='quiet' icon='trash' label={`删去第${number}题`} onPress={onRemove}>删去这题</Button>}
        </Row>
      </Card>
    </View>
  );
}
