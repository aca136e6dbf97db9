import { useEffect, useRef, useState } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { api } from '@/api/client';
import { onWeakNetwork } from '@/api/network';
import type { LiveView } from '@/contract/consultation-live';
import { nextLook } from '@/domain/consultation/pace';

/** What goes on in a session, as last heard; `stale`: the last look failed. */
export type Live = { view: LiveView | undefined; stale: boolean };

/** Looks by marks, so that nothing is told twice; slower while nothing happens or the network is weak, not at all out of view. */
export function useLive(sessionId: string): Live {
  const [live, setLive] = useState<Live>({ view: undefined, stale: false });
  const [shown, setShown] = useState(true);
  const last = useRef<LiveView>();
  useDidHide(() => setShown(false));
  useDidShow(() => setShown(true));
  useEffect(() => {
    if (!shown) return undefined;
    let [stopped, quietLooks] = [false, 0];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const hidden = typeof document !== 'undefined' && document.hidden === true;
      const outcome = hidden ? undefined : await api.consultation.live({ sessionId, ...(last.current ? { since: last.current.marks } : {}) });
      if (stopped) return;
      const failed = outcome !== undefined && !outcome.ok;
      if (outcome?.ok) {
        const { agenda, queue, thread, statements } = outcome.data;
        quietLooks = agenda || queue || thread || statements ? 0 : quietLooks + 1;
        last.current = { ...last.current, ...outcome.data };
      }
      if (outcome) setLive({ view: last.current, stale: failed });
      timer = setTimeout(() => void look(), nextLook({ quietLooks, weak: failed || (await onWeakNetwork()), hidden: false }));
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [sessionId, shown]);
  return live;
}
