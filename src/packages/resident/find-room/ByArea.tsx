import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { goTo, paths } from '@/navigation';
import { Crumbs, type Step } from './Crumbs';

/** 县（市、区）→ 乡镇（街道）→ 村（社区）, one step at a time, with the way back always in sight. */
export function ByArea() {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const here = steps[steps.length - 1];
  const read = useRead(api.room.areas, here ? { parent: here.id } : {});
  return (
    <>
      <Crumbs steps={steps} onStep={(length) => setSteps(steps.slice(0, length))} />
      <Loaded read={read} rows={5}>
        {({ items }) => (
          <Card flush>
            {here?.roomId && <ListItem icon='people' title={`${here.name}议事室`} note='本级的协商议事室' onPress={() => goTo(paths.room(here.roomId!))} />}
            {items.map(({ id, name, hasChildren, roomId }) => (
              <ListItem
                key={id} icon='location' title={name}
                onPress={() => (hasChildren ? setSteps([...steps, { id, name, ...(roomId ? { roomId } : {}) }]) : roomId && goTo(paths.room(roomId)))}
              />
            ))}
          </Card>
        )}
      </Loaded>
    </>
  );
}
