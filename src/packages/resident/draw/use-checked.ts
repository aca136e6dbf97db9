import { useState } from 'react';
import { textAt } from '@/api/published-file';
import { sha256 } from '@/api/sha256';
import { checkPublished, type Checked } from '@/domain/session/lottery/check-published';
import type { PublishedDraw } from './DrawPage';

export type Check = { checked: Checked | undefined; busy: boolean; unreachable: boolean; run: () => void };

/** Lets the screen show that something is going on before the phone is busy computing. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** Fetches the published file and works everything out on this phone. A result that changes is to be checked anew. */
export function useChecked({ poolHash, published, drawn }: PublishedDraw): Check {
  const [found, setFound] = useState<{ of: string; checked: Checked }>();
  const [busy, setBusy] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const of = JSON.stringify([published.commitment, drawn?.number, drawn?.panel]);
  const run = async () => {
    setBusy(true);
    setUnreachable(false);
    try {
      const text = await textAt(published.file.url);
      await breath();
      const checked = checkPublished(text, { fileHash: published.file.hash, poolHash, commitment: published.commitment, source: published.source, ...(drawn ? { drawn } : {}) }, sha256);
      setFound({ of, checked });
    } catch {
      setUnreachable(true);
    }
    setBusy(false);
  };
  return { checked: found?.of === of ? found.checked : undefined, busy, unreachable, run: () => void run() };
}
