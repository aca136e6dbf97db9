import type { Trouble } from '@/api/read';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';

/** A decision that did not go through; somebody else may have decided already. */
export function Undecided({ trouble, onReload }: { trouble: Trouble | undefined; onReload: () => void }) {
  const decided = trouble?.kind === 'refused' && trouble.reasons.some(({ rule }) => rule === 'text.check.already-decided');
  if (trouble?.kind === 'conflict' || decided) return <Notice tone='warn' title='别人刚刚核对过了' action='刷新列表' onAction={onReload}>这一条不用再看了。</Notice>;
  return <Setback trouble={trouble} title='没有办成' />;
}
