import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Tag } from '@/components/Tag';
import type { TopicContract } from '@/contract/topic';
import type { OutputOf } from '@/contract/action';
import { goTo, paths } from '@/navigation';

type Counts = OutputOf<TopicContract['desk']>['counts'];
type Props = { roomId: string; counts: Counts | undefined; onOther?: () => void };

const waiting = (count: number | undefined) => (count === undefined ? undefined : count > 0 ? <Tag tone='warn'>{`${count}件`}</Tag> : '没有');

/** The desk's other work: what a machine could not pass, and who says they live here. */
export function Entries({ roomId, counts, onOther }: Props) {
  return (
    <Card flush>
      <ListItem icon='eye' title='待核对内容' note='机器拿不准的文字和照片' aside={waiting(counts?.toCheck)} onPress={() => goTo(paths.check(roomId))} />
      <ListItem icon='people' title='居民核实' note='谁说自己住在这里' aside={waiting(counts?.residents)} onPress={() => goTo(paths.residents(roomId))} />
      {onOther && <ListItem icon='desk' title='换一个议事室' onPress={onOther} />}
    </Card>
  );
}
