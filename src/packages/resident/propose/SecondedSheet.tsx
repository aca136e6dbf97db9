import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Sheet } from '@/components/Sheet';
import { Stack } from '@/components/Stack';
import type { TopicCard } from '@/contract/topic';

type Props = { topic: TopicCard | undefined; onDrop: () => void; onGoOn: () => void };

/** After seconding instead of writing: is the half-written one still needed? */
export function SecondedSheet({ topic, onDrop, onGoOn }: Props) {
  return (
    <Sheet
      open={topic !== undefined} title='已附议' onClose={onGoOn}
      actions={<Stack><Button kind='primary' onPress={onDrop}>不写了，看这个议题</Button><Button kind='quiet' onPress={onGoOn}>我的事不一样，接着写</Button></Stack>}
    >
      <Notice tone='ok'>{`您已附议“${topic?.title ?? ''}”。如果说的是同一件事，就不用再写一遍了。`}</Notice>
    </Sheet>
  );
}
