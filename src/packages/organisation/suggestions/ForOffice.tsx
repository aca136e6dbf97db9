import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
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

/** First the receipt or review of the list; then each suggestion with what this office can do; then what found no consensus. */
export function ForOffice({ outcome, organisationId }: OfficeProps) {
  const { sessionId, items, you } = outcome;
  const read = useRead(api.outcome.list, you.near ? { sessionId } : undefined);
  const list = read.data;
  const mine = list?.receivers.find((one) => one.organisationId === organisationId);
  return (
    <>
      {list?.state === 'in-review' && list.reviewer?.organisationId === organisationId && <ReviewList outcome={outcome} organisationId={organisationId} />}
      {mine && !mine.receivedAt && <ReceiveList outcome={outcome} organisationId={organisationId} />}
      {mine && mine.receivedAt && list!.state === 'sent' && <Notice title='本单位已签收'>等其他接收单位也签收，就可以逐条答复。</Notice>}
      {items.length > 0 && <Section title='每条建议'><Card>{items.map((item) => <ItemLine key={item.number} item={item}><ItemWork item={item} organisationId={organisationId} /></ItemLine>)}</Card></Section>}
      <Decisions outcome={outcome} organisationId={organisationId} />
      {you.cppcc && <ForCppcc outcome={outcome} organisationId={organisationId} />}
      <Further outcome={outcome} />
      {list && <ListText list={list} />}
    </>
  );
}
