import { useRef } from 'react';
import { api } from '@/api/client';
import type { SessionView } from '@/contract/session-shapes';
import { useEvery } from './use-every';

/** A line that is silent for ten minutes has dropped; said every three minutes, twenty times an hour, one lost is no harm. */
const SAY_MS = 180_000;
const AT_MOST_MS = 60_000;

/** While who takes part online has the page in view, the phone says so now and then. */
export function useLine({ id, state, you: { seat } }: Pick<SessionView, 'id' | 'state' | 'you'>): void {
  const saidAt = useRef(0);
  const online = seat?.present === 'online' && !seat.away && (state === 'checking-in' || state === 'open');
  useEvery(SAY_MS, () => {
    if (!online || Date.now() - saidAt.current < AT_MOST_MS) return;
    saidAt.current = Date.now();
    void api.session.keepLine({ sessionId: id, here: true });
  });
}
