import { useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import type { RoomView } from '@/contract/room';
import type { TopicView } from '@/contract/topic';
import { WAYS, type Way } from '@/copy/procedure';
import type { TopicState } from '@/domain/topic/topic';
import { goTo, paths } from '@/navigation';
import { useDesk } from '../shared/use-desks';
import { AmendForm } from './AmendForm';
import { EscalateForm } from './EscalateForm';
import { NextStep } from './NextStep';
import { ReportForm } from './ReportForm';
import { SessionStep } from './SessionStep';
import { StakeholderForm } from './StakeholderForm';
import { waysOpen } from './ways-open';

/** States in which a session is to be arranged, or there is one. */
const WITH_SESSION: readonly TopicState[] = ['filed', 'scheduled', 'deliberated', 'answered'];

export type StepProps = { topic: TopicView; room: RoomView; reload: () => Promise<unknown>; onDone: () => void };

/** The next step as the one main thing; or, when chosen, one of the other ways, with the way back. */
export function Working({ topic, room, reload }: Omit<StepProps, 'onDone'>) {
  const [way, setWay] = useState<Exclude<Way, 'merge'>>();
  const staff = useDesk(topic.roomId)?.role === 'staff';
  const open = waysOpen(topic, room, staff);
  const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  const choose = (next: Way) => {
    if (next === 'merge') return goTo(paths.answer(topic.id));
    setWay(next);
    top();
  };
  const done = () => {
    setWay(undefined);
    top();
  };
  const props = { topic, room, reload, onDone: done };
  if (way && (open.includes(way))) {
    return (
      <View className='procedure__form'>
        <Card flush>
          <ListItem icon='edit' title={WAYS[way].name} note={WAYS[way].note} aside={<Button fit kind='quiet' label={`不${WAYS[way].name}了`} onPress={() => setWay(undefined)}>返回</Button>} />
        </Card>
        {way === 'stakeholders' && <StakeholderForm {...props} />}
        {way === 'escalate' && <EscalateForm {...props} />}
        {way === 'report' && <ReportForm {...props} />}
        {way === 'amend' && <AmendForm {...props} />}
      </View>
    );
  }
  return (
    <>
      <View className='procedure__form'><NextStep {...props} />{WITH_SESSION.includes(topic.state) && <SessionStep topic={topic} />}</View>
      {open.length > 0 && (
        <Section title='需要时还可以'>
          <Card flush>{open.map((next) => <ListItem key={next} title={WAYS[next].name} note={WAYS[next].note} onPress={() => choose(next)} />)}</Card>
        </Section>
      )}
    </>
  );
}
