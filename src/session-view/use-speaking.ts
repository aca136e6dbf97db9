import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { useEvery } from './use-every';

/** Twelve looks a minute and person for the queue, two for the session around it. */
const QUEUE_MS = 5000;
const SESSION_MS = 30_000;

/** The session and its speaking queue, looked at again slowly while the page is in view. */
export function useSpeaking(sessionId: string) {
  const session = useRead(api.session.view, { sessionId });
  const open = session.data?.state === 'open';
  const queue = useRead(api.session.speaking, open ? { sessionId } : undefined);
  useEvery(QUEUE_MS, () => open && queue.reload());
  useEvery(SESSION_MS, () => session.reload());
  return { session, queue };
}
