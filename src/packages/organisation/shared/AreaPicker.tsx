import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Loaded } from '@/components/Loaded';

type Step = { id: string; name: string };
type Props = { label: string; root: Step; picked: string; onPick: (area: string) => void };

/** A place below a county: township by township, village by village; where one stands is what is picked. */
export function AreaPicker({ label, root, picked, onPick }: Props) {
  const [steps, setSteps] = useState<readonly Step[]>([root]);
  const here = steps[steps.length - 1]!;
  const read = useRead(api.room.areas, { parent: here.id });
  const go = (next: readonly Step[]) => {
    setSteps(next);
    onPick(next[next.length - 1]!.id);
  };
  return (
    <View>
      <Loaded read={read} rows={1}>
        {({ items }) => (
          <ChoiceGroup
            label={`${label}：${steps.map(({ name }) => name).join(' ')}`} kind='chips' value={picked} onChoose={(id) => go([...steps, { id, name: items.find((area) => area.id === id)!.name }])}
            choices={items.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Loaded>
      {steps.length > 1 && <Button fit kind='quiet' icon='undo' onPress={() => go(steps.slice(0, -1))}>{`回到${steps[steps.length - 2]!.name}`}</Button>}
    </View>
  );
}
