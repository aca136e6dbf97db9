import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Refusal } from '@/components/Refusal';
import { Section } from '@/components/Section';
import { toldReasons } from '@/copy/told-reasons';

/** 指导组下设7个推进小组 （十一）: which counties each is in charge of, and what is not as the clause says. */
export function Groups({ organisationId }: { organisationId: string }) {
  const read = useRead(api.organisation.promotionGroups, { organisationId });
  return (
    <Section title='推进小组'>
      <Loaded read={read}>
        {({ groups, reasons }) => (
          <>
            {reasons.length > 0 && <Refusal title='和规定还不一致' reasons={toldReasons(reasons)} />}
            <Card flush>{groups.map(({ id, name, counties }) => <ListItem key={id} icon='people' title={name} note={counties.map((county) => county.name).join('、') || '还没有联系的县（市、区）'} />)}</Card>
          </>
        )}
      </Loaded>
    </Section>
  );
}
