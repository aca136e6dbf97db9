import { View } from '@tarojs/components';
import type { OutputOf } from '@/contract/action';
import type { TopicContract } from '@/contract/topic';
import { EntryCard } from '@/components/EntryCard';
import type { IconName } from '@/design/icon-names';
import { goTo, paths } from '@/navigation';

type Counts = OutputOf<TopicContract['desk']>['counts'];
type Props = { roomId: string; counts: Counts | undefined };

/** The desk's other work: what a machine could not pass, who says they live here, and what stands on the room's page. */
export function Entries({ roomId, counts }: Props) {
  return (
    <View className='entries'>
      <Entry icon='eye' name='待核对内容' count={counts?.toCheck} unit='件' onPress={() => goTo(paths.check(roomId))} />
      <Entry icon='edit' name='网上提问' count={counts?.questions} unit='个' onPress={() => goTo(paths.questions(roomId))} />
      <Entry icon='people' name='居民核实' count={counts?.residents} unit='人' onPress={() => goTo(paths.residents(roomId))} />
      <Entry icon='clock' name='协商活动' says='安排、名单、签到' onPress={() => goTo(paths.sessionList(roomId))} />
      <Entry icon='send' name='公布成果' says='四道关、送核对、更正' onPress={() => goTo(paths.publishList(roomId))} />
      <Entry icon='info' name='为什么不行' says='查还差什么' onPress={() => goTo(paths.whyNot({ roomId }))} />
      <Entry icon='home' name='本室情况' says='地址、标识、制度、流程' onPress={() => goTo(paths.setUp(roomId))} />
    </View>
  );
}

function Entry({ icon, name, count, unit = '', says, onPress }: { icon: IconName; name: string; count?: number | undefined; unit?: string; says?: string; onPress: () => void }) {
  const waits = says ?? (count === undefined ? '' : count > 0 ? `${count}${unit}等着` : '没有等着的');
  return <EntryCard icon={icon} name={name} note={waits} tone={count ? 'some' : 'plain'} onPress={onPress} />;
}
