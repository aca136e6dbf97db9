import { api } from '@/api/client';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';
import type { OfficeProps } from './ForOffice';

/** 签收清单: a receipt with its time; from then on every suggestion's answer is owed. */
export function ReceiveList({ outcome: { sessionId }, organisationId, count }: OfficeProps & { /** Suggestions that concern this office. */ count: number }) {
  return (
    <Section title='签收清单'>
      <Notice>{`签收以后，${count}条建议逐条答复：采纳、部分采纳或者不采纳，都要告诉提出人和到会的人。`}</Notice>
      <OutcomeStep action={api.outcome.acknowledgeList} input={{ sessionId, organisationId }} about={{ organisationId }} icon='check' said='已签收。'>签收清单</OutcomeStep>
    </Section>
  );
}
