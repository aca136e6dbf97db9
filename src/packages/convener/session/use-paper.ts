import { useState } from 'react';
import { api } from '@/api/client';
import { deliverFile } from '@/api/file-out';
import type { Trouble } from '@/api/read';
import { FORMAT_NAMES, PAPER_NAMES } from '@/copy/paper';
import { toast } from '@/design/toast';
import type { PaperFormat, PaperName } from '@/domain/session/papers';

export type Wanted = { paper: PaperName; format: PaperFormat; seatId?: string; questionId?: string };

/** Makes a paper of this session and hands it over. `busy` names the one under way. */
export function usePaper(sessionId: string) {
  const [busy, setBusy] = useState<Wanted>();
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (wanted: Wanted) => {
    setBusy(wanted);
    const outcome = await api.paper.make({ sessionId, ...wanted });
    setBusy(undefined);
    setTrouble(outcome.ok ? undefined : outcome);
    if (!outcome.ok) return;
    const { fileName, format, content } = outcome.data;
    await deliverFile({ fileName, format, base64: content }).then(() => toast(`${PAPER_NAMES[wanted.paper]}（${FORMAT_NAMES[format]}）已生成。`), () => toast('没有打开，请再试一次。', 'danger'));
  };
  return { take, busy, trouble };
}
