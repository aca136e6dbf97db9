import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { RosterLine, SessionView } from '@/contract/session-shapes';
import { spaced } from '@/copy/draw';
import { CAME_BY, seatPart, toldBy } from '@/copy/session-desk';
import { momentOf } from '@/copy/time';
import { CHANNEL_NAMES } from '@/domain/session/notice';
import { SEAT_ACTS, type SeatAct } from './seat-acts';
import { SeatActForm } from './SeatActForm';

type Props = { session: SessionView; line: RosterLine; place?: number };

/** One person: who, as what, why, attested or not; and what can be done about this seat. */
export function SeatLine({ session, line, place }: Props) {
  const [act, setAct] = useState<SeatAct>();
  const open = (Object.keys(SEAT_ACTS) as SeatAct[]).filter((one) => SEAT_ACTS[one].open(session, line));
  const chosen = act && open.includes(act) ? act : undefined;
  const words = [seatPart(line), line.title, CAME_BY[line.way], line.contact?.value].filter(Boolean).join('，');
  return (
    <View className='seat'>
      <Row>
        <View className='seat__name'>{place ? `${place}. ${line.name}` : line.name}</View>
        {line.way === 'own' || line.way === 'registered' ? line.attested ? <Tag tone='ok' icon='check'>已核实</Tag> : <Tag tone='warn' icon='warning'>待核实</Tag> : null}
        {line.withoutWechat && <Tag icon='phone'>不用微信</Tag>}
        {session.notice && line.state === 'seated' && <Tag tone={line.told ? 'ok' : 'warn'} icon={line.told ? 'check' : 'warning'}>{line.told ? `已通知：${CHANNEL_NAMES[line.told]}` : toldBy(line)}</Tag>}
      </Row>
      <View className='seat__line'>{words}</View>
      {line.why && <View className='seat__line'>{`和这件事的关系：${line.why}`}</View>}
      {line.chosenBecause && <View className='seat__line'>{`为什么选定：${line.chosenBecause}`}</View>}
      {line.lot && <View className='seat__line'>{`摇号编号：${spaced(line.lot)}`}</View>}
      {place && <View className='seat__line'>{momentOf(line.at)}</View>}
      {chosen
        ? <SeatActForm act={chosen} session={session} line={line} onClose={() => setAct(undefined)} />
        : open.length > 0 && <View className='seat__acts'><Row>{open.map((one) => <Button key={one} fit kind={one === 'release' ? 'quiet' : 'secondary'} label={`${line.name}：${SEAT_ACTS[one].name}`} onPress={() => setAct(one)}>{SEAT_ACTS[one].name}</Button>)}</Row></View>}
    </View>
  );
}
