import { useState } from 'react';
import { View } from '@tarojs/components';
import { Notice } from '@/components/Notice';
import { SegmentedControl } from '@/components/SegmentedControl';
import { Tag } from '@/components/Tag';
import type { StatementView } from '@/contract/statement';
import { goTo, paths } from '@/navigation';
import { AllStatements } from './AllStatements';
import { Answering } from './Answering';
import { MyStatements } from './MyStatements';
import { Opinions } from './Opinions';
import { ProposeStatement } from './ProposeStatement';
import './statements.scss';

export type StatementProps = { sessionId: string; view: StatementView; known: boolean; onUnknown: () => void };
type Part = 'answer' | 'map' | 'all';

/** One thing at a time: a sentence to answer; where people agree; all that was said. */
export function StatementsPage(props: StatementProps) {
  const { view, sessionId, known } = props;
  const [part, setPart] = useState<Part>(view.ended ? 'map' : 'answer');
  return (
    <>
      {view.demo && <View className='statements-mark'><Tag>演示数据</Tag></View>}
      {view.you.desk && <Notice action='去核对和改写' onAction={() => goTo(paths.statementDesk(sessionId))}>{view.waiting ? `有${view.waiting}条观点等您核对。` : '没有等着核对的观点。'}</Notice>}
      <SegmentedControl label='看什么' value={part} onChange={setPart} segments={[{ value: 'answer', label: '表态' }, { value: 'map', label: '意见分布' }, { value: 'all', label: '全部观点', count: view.statements }]} />
      {part === 'answer' && (
        <>
          <Answering {...props} onMap={() => setPart('map')} />
          {view.open && <ProposeStatement {...props} />}
          {known && <MyStatements sessionId={sessionId} />}
        </>
      )}
      {part === 'map' && <Opinions {...props} onAnswer={() => setPart('answer')} />}
      {part === 'all' && <AllStatements {...props} />}
    </>
  );
}
