import { useState } from 'react';
import { View } from '@tarojs/components';
import { TextArea } from './TextArea';
import { TOPIC_LIMITS } from '@/domain/topic/topic';
import { aria } from '@/design/aria';
import './NoteField.scss';

type Props = {
  label: string;
  value: string;
  hint?: string;
  required?: boolean;
  placeholder?: string;
  limit?: number;
  phrases?: readonly string[];
  onText: (text: string) => void;
};

/** Words to the proposer, with ready sentences: a tap adds one, and it can be changed like any other words. */
export function NoteField({ value, phrases = [], limit = TOPIC_LIMITS.note, onText, ...field }: Props) {
  const [round, setRound] = useState(0);
  const add = (phrase: string) => {
    onText(value.trim() ? `${value.replace(/\s+$/, '')}\n${phrase}` : phrase);
    setRound(round + 1);
  };
  const left = phrases.filter((phrase) => !value.includes(phrase));
  return (
    <View className='note-field'>
      <TextArea key={round} {...field} initial={value} limit={limit} onText={onText} />
      {left.length > 0 && (
        <View className='phrases' {...aria({ role: 'group', label: '常用语' })}>
          <View className='phrases__name'>常用语，点一下写入</View>
          {left.map((phrase) => <View key={phrase} className='phrase' hoverClass='phrase--down' {...aria({ role: 'button', label: `写入：${phrase}` })} onClick={() => add(phrase)}>{phrase}</View>)}
        </View>
      )}
    </View>
  );
}
