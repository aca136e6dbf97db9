import type { Trouble } from '@/api/read';
import { shownReasons } from '@/copy/reasons';
import { toldOf } from '@/copy/troubles';
import { Notice } from './Notice';
import type { About } from './places';
import { Refusal } from './Refusal';

type Props = { trouble: Trouble | undefined; title?: string; about?: About; onRetry?: () => void };

/** Why something just tried did not work, beside the button that tried it: a rule with its clause, or a plain cause. */
export function Setback({ trouble, title, about, onRetry }: Props) {
  if (!trouble) return null;
  if (trouble.kind === 'refused') return <Refusal {...(title ? { title } : {})} reasons={shownReasons(trouble.reasons)} about={about} />;
  const { cause, advice, code } = toldOf(trouble);
  return (
    <Notice tone='danger' title={cause} {...(onRetry ? { action: '再试一次', onAction: onRetry } : {})}>
      {code ? `${advice}错误编号 ${code}` : advice}
    </Notice>
  );
}
