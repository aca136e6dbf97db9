import { View } from '@tarojs/components';
import { Sheet } from './Sheet';
import './ClauseSheet.scss';

/** `convention`: settled by this system, and never to be shown as the policy's word. */
export type ShownClause = { number: string; text: string; kind: 'policy' | 'convention' };

type Props = { clause: ShownClause; open: boolean; onClose: () => void };

/** The words a decision rests on, unabridged. */
export function ClauseSheet({ clause, open, onClose }: Props) {
  const policy = clause.kind === 'policy';
  return (
    <Sheet open={open} title={policy ? '政策依据' : '本系统约定'} onClose={onClose}>
      <View className='clause__number'>{policy ? `《实施意见》${clause.number}` : clause.number}</View>
      <View className='clause__text'>{clause.text}</View>
      <View className='clause__source'>
        {policy ? '原文出自扬委〔2020〕194号《实施意见》，未作改动。' : '政策文件对此没有具体规定，这是本系统自行设定的做法，可由市政协调整。'}
      </View>
    </Sheet>
  );
}
