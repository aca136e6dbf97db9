import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { CheckItem } from '@/components/CheckItem';
import { TextInput } from '@/components/TextInput';
import { SESSION_LIMITS } from '@/domain/session/session';
import type { Question } from './plan-draft';
import './plan.scss';

type Props = { agenda: readonly Question[]; onChange: (agenda: Question[]) => void };

/** The questions, each with its minutes: agreed on one by one, so they are asked one by one. */
export function AgendaFields({ agenda, onChange }: Props) {
  const put = (key: string, words: Partial<Question>) => onChange(agenda.map((one) => (one.key === key ? { ...one, ...words } : one)));
  return (
    <>
      <Card>
        {agenda.map(({ key, text, minutes, sides }, i) => (
          <View key={key} className='question'>
            <TextInput id={`question-${i + 1}`} label={`第${i + 1}个问题`} required limit={SESSION_LIMITS.question} initial={text} onText={(next) => put(key, { text: next })} />
            <TextInput id={`minutes-${i + 1}`} label={`第${i + 1}个问题几分钟`} required type='number' initial={minutes} onText={(next) => put(key, { minutes: next })} />
            <CheckItem label='网上分两栏说理由' hint='问“要不要”“行不行”的，赞成、反对的理由并排放' on={sides} onChange={(on) => put(key, { sides: on })} />
            {agenda.length > 1 && <Button fit kind='quiet' icon='trash' label={`去掉第${i + 1}个问题`} onPress={() => onChange(agenda.filter((one) => one.key !== key))}>去掉</Button>}
          </View>
        ))}
      </Card>
      {agenda.length < SESSION_LIMITS.questions && <Button fit icon='plus' onPress={() => onChange([...agenda, { key: `${Date.now()}`, text: '', minutes: '30', sides: false }])}>再加一个问题</Button>}
    </>
  );
}
