import type { ReactNode } from 'react';
import type { Trouble } from '@/api/read';
import { toldOf } from '@/copy/troubles';
import { ErrorState } from './ErrorState';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';

export type Read<T> = { data: T | undefined; trouble: Trouble | undefined; loading: boolean; reload: () => unknown };
type Props<T> = { read: Read<T>; rows?: number; children: (data: T) => ReactNode };

/** Something read: what was last seen stays on the screen while, or although, the newest cannot be had. */
export function Loaded<T>({ read: { data, trouble, reload }, rows, children }: Props<T>) {
  const again = () => void reload();
  if (data === undefined) return trouble ? <ErrorState {...toldOf(trouble)} onRetry={again} /> : <Skeleton {...(rows ? { rows } : {})} />;
  return (
    <>
      {trouble?.kind === 'unreachable' && <Notice tone='warn' action='再试一次' onAction={again}>没有连上网络，下面是上次看到的内容。</Notice>}
      {children(data)}
    </>
  );
}
