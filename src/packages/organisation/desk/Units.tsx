import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { OutputOf } from '@/contract/action';
import type { OrganisationContract } from '@/contract/organisation';
import { Groups } from './Groups';

type Desk = OutputOf<OrganisationContract['desk']>;

/** The counties an office is in charge of, in the order of the divisions: a list to go by, never a comparison. */
export function Units({ desk: { organisation, units }, onChoose }: { desk: Desk; onChoose: (county: string) => void }) {
  return (
    <>
      <Section title='县（市、区）和功能区'>
        <Card flush>
          {units.map(({ id, name, overdue, toDo }) => {
            const open = [overdue.total > 0 && `逾期${overdue.total}件`, toDo.unplaced > 0 && `${toDo.unplaced}位委员没有编入`, toDo.toAdd > 0 && `待增补${toDo.toAdd}人`, toDo.claims > 0 && `待核实认领${toDo.claims}件`].filter(Boolean);
            return <ListItem key={id} icon='location' title={name} note={open.join('，') || '没有等着的'} onPress={() => onChoose(id)} />;
          })}
        </Card>
      </Section>
      <Notice>按行政区划排列，不作比较。数字只说明哪里有事等着办。</Notice>
      {organisation.kind !== 'promotionGroup' && <Groups organisationId={organisation.id} />}
    </>
  );
}
