import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { OutcomeView } from '@/contract/outcome-shapes';
import { Further } from '@/outcome-view/Further';
import { ItemLine } from '@/outcome-view/ItemLine';
import { ListText } from '@/outcome-view/ListText';
import { Decisions } from './Decisions';
import { ForCppcc } from './ForCppcc';
import { ItemWork } from './ItemWork';
import { ReceiveList } from './ReceiveList';
import { ReviewList } from './ReviewList';

export type OfficeProps = { outcome: OutcomeView; organisationId: string };

/** First the receipt or review of the list; from its own receipt on the office answers, whoever else has yet to give one; then each suggestion with what this office can do; then what found no consensus. */
export function ForOffice({ outcome, organisationId }: OfficeProps) {
  const { sessionId, items, you } = outcome;
  const read = useRead(api.outcome.list, you.near ? { sessionId } : undefined);
  const list = read.data;
  const mine = list?.receivers.find((one) => one.organisationId === organisationId);
  return (
    <>
      {list?.state === 'in-review' && list.reviewer?.organisationId === organisationId && <ReviewList outcome={outcome} organisationId={organisationId} items={list.items} />}
      {mine && !mine.receivedAt && <ReceiveList outcome={outcome} organisationId={organisationId} count={mine.items?.length ?? items.length} />}
      {items.length > 0 && <Section title='每条建议'><Card>{items.map((item) => <ItemLine key={item.number} item={item}><ItemWork item={item} organisationId={organisationId} /></ItemLine>)}</Card></Section>}
      <Decisions outcome={outcome} organisationId={organisationId} />
      {you.cppcc && <ForCppcc outcome={outcome} organisationId={organisationId} />}
      <Further outcome={outcome} />
      {list && <ListText list={list} />}
    </>
  );
}
