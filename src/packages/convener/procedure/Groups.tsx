import { useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Field } from '@/components/Field';
import { Icon } from '@/components/Icon';
import { TextInput } from '@/components/TextInput';
import type { TopicView } from '@/contract/topic';
import { groupsIn, USUAL_GROUPS } from '@/copy/procedure';
import { aria } from '@/design/aria';
import './procedure.scss';

const MOST = 12;
const LONGEST = 20;
type Props = { topic: TopicView; groups: readonly string[]; onChange: (groups: string[]) => void };

/** The groups named so far, those the topic itself suggests, and room for another. */
export function Groups({ topic, groups, onChange }: Props) {
  const typed = useRef('');
  const [round, setRound] = useState(0);
  const full = groups.length >= MOST;
  const add = (words: string) => {
    const group = words.trim();
    if (group && [...group].length <= LONGEST && !groups.includes(group) && !full) onChange([...groups, group]);
  };
  const addTyped = () => {
    add(typed.current);
    typed.current = '';
    setRound(round + 1);
  };
  const offered = [...new Set([...groupsIn(topic), ...USUAL_GROUPS])].filter((group) => !groups.includes(group));
  return (
    <>
      <Field label='涉及哪些方' required hint={`每一方以后都要有人参加协商，最多${MOST}方。提出人写的是：${topic.affected || '没有写'}`}>
        <View className='groups'>
          {groups.map((group) => (
            <View key={group} className='group group--on' hoverClass='group--down' {...aria({ role: 'button', label: `去掉${group}` })} onClick={() => onChange(groups.filter((other) => other !== group))}>
              {group}<Icon name='close' size='sm' className='group__sign' />
            </View>
          ))}
          {!full && offered.map((group) => (
            <View key={group} className='group' hoverClass='group--down' {...aria({ role: 'button', label: `加上${group}` })} onClick={() => add(group)}>
              <Icon name='plus' size='sm' className='group__sign group__sign--before' />{group}
            </View>
          ))}
        </View>
      </Field>
      {!full && (
        <View className='groups__own'>
          <TextInput key={round} id='group' label='其他一方' limit={LONGEST} placeholder='例如：消防部门' confirm='done' onText={(text) => { typed.current = text; }} onDone={addTyped} />
          <Button fit icon='plus' label='加上写的这一方' onPress={addTyped}>加上</Button>
        </View>
      )}
    </>
  );
}
