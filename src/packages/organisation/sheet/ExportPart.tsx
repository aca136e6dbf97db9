import { useState } from 'react';
import { api } from '@/api/client';
import type { Outcome } from '@/api/client';
import { deliverFile } from '@/api/file-out';
import type { Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';
import { toast } from '@/design/toast';
import type { Office } from '../shared/use-office';

type File = { fileName: string; content: string };

/** An empty workbook to fill in, and the county's own as it stands: imported again it changes nothing. */
export function ExportPart({ office: { organisationId, county, unit } }: { office: Office }) {
  const [busy, setBusy] = useState<'template' | 'export'>();
  const [trouble, setTrouble] = useState<Trouble>();
  const fetch = async (which: 'template' | 'export', asked: Promise<Outcome<File>>) => {
    setBusy(which);
    const outcome = await asked;
    setBusy(undefined);
    setTrouble(outcome.ok ? undefined : outcome);
    if (!outcome.ok) return;
    const { fileName, content } = outcome.data;
    await deliverFile({ fileName, format: 'xlsx', base64: content }).then(() => toast(`已取出：${fileName}`), () => toast('没有存成，请再试一次。', 'danger'));
  };
  return (
    <Section title='取出表格'>
      <Notice>取出的表格里有姓名，请按工作需要使用，不要外传。每次取出都有记录。</Notice>
      <Setback trouble={trouble} title='没有取出' />
      <Stack>
        <Button icon='document' busy={busy === 'template'} onPress={() => void fetch('template', api.sheet.template({ organisationId }))}>下载空白模板</Button>
        <Button icon='document' busy={busy === 'export'} onPress={() => void fetch('export', api.sheet.export({ organisationId, county }))}>{`导出${unit.name}的表格`}</Button>
      </Stack>
    </Section>
  );
}
