import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import { STATEMENT_STATE_NAMES } from '@/copy/statement';

/** What I proposed, and what came of it. */
export function MyStatements({ sessionId }: { sessionId: string }) {
  const { data } = useRead(api.statement.mine, { sessionId });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title='我提的观点'>
      <Card flush>{data.items.map(({ id, text, state, reason }) => <ListItem key={id} title={text} {...(reason ? { note: reason } : {})} aside={<Tag>{STATEMENT_STATE_NAMES[state]}</Tag>} />)}</Card>
    </Section>
  );
}
