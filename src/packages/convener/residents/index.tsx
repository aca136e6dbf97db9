import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { SegmentedControl } from '@/components/SegmentedControl';
import type { Resident } from '@/contract/room';
import { shownClause } from '@/copy/clauses';
import { textOf } from '@/navigation';
import { placeOf, useDesk } from '../shared/use-desks';
import { ResidentList } from './ResidentList';
import { RoomClaims } from './RoomClaims';

type Shown = Exclude<Resident['state'], 'not-resident'> | 'claims';
const residence = shownClause('convention.residence')!;

/** 居民核实: the convener's word on who lives here. Full names, for the desk's eyes only. */
export default function ResidentsPage() {
  const [roomId, setRoomId] = useState('');
  const [shown, setShown] = useState<Shown>('declared');
  useLoad((params: Record<string, unknown> = {}) => setRoomId(textOf(params.roomId)));
  const desk = useDesk(roomId);
  return (
    <Page title='居民核实' {...(desk ? { lead: placeOf(desk) } : {})}>
      {shown !== 'claims' && <Notice>姓名和说明只有本室召集人、工作人员看得到，请勿外传。没有核实的，议题上标“待确认”，不影响提出和答复。</Notice>}
      {shown !== 'claims' && <ClauseLink clause={residence} />}
      <SegmentedControl<Shown> label='核实情况' value={shown} onChange={setShown} segments={[{ value: 'declared', label: '待核实' }, { value: 'attested', label: '已核实' }, { value: 'claims', label: '身份认领' }]} />
      {roomId && (shown === 'claims' ? <RoomClaims roomId={roomId} /> : <ResidentList key={shown} roomId={roomId} state={shown} />)}
    </Page>
  );
}
