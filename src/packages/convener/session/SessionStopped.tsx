import type { Trouble } from '@/api/read';
import { Notice } from '@/components/Notice';
import type { About } from '@/components/places';
import { Setback } from '@/components/Setback';

type Props = { trouble: Trouble | undefined; about: About; onRetry?: () => void };

/** An answer that did not go through. Somebody else was faster: everything has been fetched anew, the words are still here. */
export function SessionStopped({ trouble, about, onRetry }: Props) {
  if (trouble?.kind === 'conflict') return <Notice tone='warn' title='刚刚有人动过这次协商'>已换成最新内容。请看一看有什么变化，再办这一步；您写的都还在。</Notice>;
  const again = trouble?.kind === 'unreachable' || trouble?.kind === 'failed';
  return <Setback trouble={trouble} title='没有办成' about={about} {...(again && onRetry ? { onRetry } : {})} />;
}
