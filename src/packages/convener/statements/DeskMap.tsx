import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Loaded } from '@/components/Loaded';
import { SegmentedControl } from '@/components/SegmentedControl';
import { OpinionMapView } from '@/session-view/OpinionMapView';
import type { DeskProps } from './StatementsDesk';

/** As everybody sees it: nobody's own answers are shown at the desk either. */
export function DeskMap({ sessionId, view: { people, outsidePossible } }: DeskProps) {
  const [lane, setLane] = useState<'inside' | 'outside'>(people.inside === 0 && people.outside > 0 ? 'outside' : 'inside');
  const read = useRead(api.statement.map, { sessionId, lane });
  return (
    <>
      {(outsidePossible || people.outside > 0) && <SegmentedControl label='谁的看法' value={lane} onChange={setLane} segments={[{ value: 'inside', label: '名单上的人', count: people.inside }, { value: 'outside', label: '场外的人', count: people.outside }]} />}
      <Loaded read={read}>{({ map }) => <OpinionMapView map={map} />}</Loaded>
    </>
  );
}
