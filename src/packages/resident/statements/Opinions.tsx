import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { SegmentedControl } from '@/components/SegmentedControl';
import { OpinionMapView } from '@/session-view/OpinionMapView';
import type { StatementProps } from './StatementsPage';

/** Hidden until one has answered some; the roster and those outside apart. */
export function Opinions({ sessionId, view, onAnswer }: StatementProps & { onAnswer: () => void }) {
  const { you, people, outsidePossible } = view;
  const [lane, setLane] = useState(people[you.lane] > 0 ? you.lane : people.inside > 0 ? 'inside' : 'outside');
  const read = useRead(api.statement.map, you.mayLook ? { sessionId, lane } : undefined);
  if (!you.mayLook) return <Notice title='先表态，再看' action='去表态' onAction={onAnswer}>{`先对${you.first}条观点表态，再看大家怎么说，免得跟着别人说。您已表态${you.answered}条。`}</Notice>;
  return (
    <>
      {(outsidePossible || people.outside > 0) && <SegmentedControl label='谁的看法' value={lane} onChange={setLane} segments={[{ value: 'inside', label: '名单上的人', count: people.inside }, { value: 'outside', label: '场外的人', count: people.outside }]} />}
      {lane === 'outside' && <Notice>场外的看法供参考，不计入协商人数，也不计入共识。</Notice>}
      <Loaded read={read}>{({ map }) => <OpinionMapView map={map} />}</Loaded>
    </>
  );
}
