import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { placeOf, type Desk } from '../shared/use-desks';

/** Somebody who sits at several desks says which. */
export function ChooseDesk({ desks, onChoose }: { desks: readonly Desk[]; onChoose: (roomId: string) => void }) {
  return (
    <Section title='选一个议事室'>
      <Card flush>
        {desks.map((desk) => <ListItem key={`${desk.roomId}-${desk.role}`} icon='desk' title={placeOf(desk)} note={desk.title} onPress={() => onChoose(desk.roomId)} />)}
      </Card>
    </Section>
  );
}
