import type { Foretold } from '@/api/why-not';
import { shownReasons } from '@/copy/reasons';
import { toldOf } from '@/copy/troubles';
import { Card } from './Card';
import { Notice } from './Notice';
import type { About } from './places';
import { Reason } from './Reason';
import { Refusal } from './Refusal';
import { Skeleton } from './Skeleton';

type Props = {
  foretold: Foretold;
  /** Said when nothing is missing. */
  ready: string;
  /** Whose step it is, said when it is not the reader's. */
  notYours?: string;
  about?: About;
};

/** 为什么不行: what a step would come to now. All that is missing, each with its clause, its way out and who can take it; or that it can be done. */
export function WhyNot({ foretold: { verdict, trouble, reload }, ready, notYours, about }: Props) {
  if (verdict?.outcome === 'refused') return <Refusal title={`还差${verdict.reasons.length}项`} reasons={shownReasons(verdict.reasons)} about={about} />;
  if (verdict?.outcome === 'allowed') {
    return (
      <>
        <Notice tone='ok' title='条件都具备了'>{ready}</Notice>
        {shownReasons(verdict.warnings).map((reason) => <Card key={reason.key}><Reason reason={reason} about={about} /></Card>)}
      </>
    );
  }
  if (trouble?.kind === 'forbidden') return <Notice title='这一步不由您办'>{notYours ?? trouble.message}</Notice>;
  if (trouble) return <Notice tone='warn' title={toldOf(trouble).cause} action='再试一次' onAction={() => void reload()}>{toldOf(trouble).advice}</Notice>;
  return <Skeleton rows={2} />;
}
