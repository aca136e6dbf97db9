import { useRef, useState } from 'react';
import { api, type Outcome } from '@/api/client';
import { useRefresh, type Trouble } from '@/api/read';
import { bytesOf, chooseWorkbook, piecesOf } from '@/api/workbook-file';
import type { SheetImportView } from '@/contract/sheet';
import { SHEET_LIMITS } from '@/domain/room/sheets';
import type { Office } from '../shared/use-office';

type Doing = 'reading' | 'checking' | 'writing' | undefined;

/** An import from the file to the last row written. What is interrupted goes on where it stopped: every step can be asked twice. */
export function useImport({ organisationId, county }: Office) {
  const [view, setView] = useState<SheetImportView>();
  const [doing, setDoing] = useState<Doing>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [unreadable, setUnreadable] = useState<string>();
  const running = useRef(false);
  const refresh = useRefresh();

  const got = (outcome: Outcome<SheetImportView>): SheetImportView | undefined => {
    setTrouble(outcome.ok ? undefined : outcome);
    if (outcome.ok) setView(outcome.data);
    return outcome.ok ? outcome.data : undefined;
  };
  /** Only one thing at a time, and the sign of it always goes away again. */
  const during = async (what: Doing, work: () => Promise<unknown>) => {
    if (running.current) return;
    running.current = true;
    setDoing(what);
    await work();
    running.current = false;
    setDoing(undefined);
  };

  const choose = () => during('reading', async () => {
    const file = await chooseWorkbook().catch(() => 'unreadable' as const);
    if (file === undefined) return;
    const size = file === 'unreadable' ? 0 : bytesOf(file.base64);
    setUnreadable(file === 'unreadable' ? '没有读出这个文件，请换一个再试。' : size > SHEET_LIMITS.bytes ? '文件太大，最多5兆。请分成几个表格导入。' : !/\.xlsx$/i.test(file.fileName) ? '只能导入 .xlsx 表格。请在表格软件里另存为这种格式。' : undefined);
    if (file === 'unreadable' || size > SHEET_LIMITS.bytes || !/\.xlsx$/i.test(file.fileName)) return;
    const begun = got(await api.sheet.begin({ organisationId, county, fileName: file.fileName.slice(-80), size }));
    if (!begun) return;
    for (const [part, content] of piecesOf(file.base64, SHEET_LIMITS.partBytes).entries()) {
      const sent = await api.sheet.sendPart({ organisationId, importId: begun.importId, part, content });
      if (!sent.ok) return void setTrouble(sent);
    }
    setDoing('checking');
    got(await api.sheet.check({ organisationId, importId: begun.importId }));
  });

  const goOn = async (from: SheetImportView) => {
    let now: SheetImportView | undefined = from;
    while (now?.state === 'running') now = got(await api.sheet.step({ organisationId, importId: now.importId, after: now.done }));
    await refresh('organisation.', 'room.', 'sheet.');
  };
  const apply = (from: SheetImportView) => during('writing', async () => {
    const begun: SheetImportView | undefined = from.state === 'running' ? from : got(await api.sheet.apply({ organisationId, importId: from.importId }));
    if (begun) await goOn(begun);
  });
  const cancel = (from: SheetImportView) => during('checking', async () => {
    if (got(await api.sheet.cancel({ organisationId, importId: from.importId }))) await refresh('sheet.');
  });
  return { view, doing, trouble, unreadable, choose: () => void choose(), apply: (from: SheetImportView) => void apply(from), cancel: (from: SheetImportView) => void cancel(from) };
}
