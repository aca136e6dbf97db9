import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { dateInWords } from '@/copy/time';
import { ListAnswers } from '@/outcome-view/ListAnswers';
import { ListText } from '@/outcome-view/ListText';
import { AnswerList } from './AnswerList';

/** The list itself, for those near it: open while it is asked about, else folded away. */
export function OwnList({ sessionId }: { sessionId: string }) {
  const read = useRead(api.outcome.list, { sessionId });
  const [open, setOpen] = useState(false);
  return (
    <Loaded read={read} rows={2}>
      {(list) => {
        const asked = list.state === 'circulated';
        return (
          <View className='own-list'>
            {asked && list.you.attended && !list.you.answer && <Notice title='请您看一看，对不对'>{`和会上商量的一致，点“确认”；不一致的写明异议。${dateInWords(list.circulated!.dueDay)}24点截止。`}</Notice>}
            {!asked && <View className='outcome-top'><Button icon='document' onPress={() => setOpen(!open)}>{open ? '收起清单全文' : '看清单全文和确认情况'}</Button></View>}
            {(asked || open) && <ListText list={list} />}
            {asked && list.you.attended && <AnswerList sessionId={sessionId} list={list} />}
            {(asked || open) && <ListAnswers list={list} />}
          </View>
        );
      }}
    </Loaded>
  );
}
