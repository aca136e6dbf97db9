import { useState } from 'react';
import { SegmentedControl } from '@/components/SegmentedControl';
import { TRAY_NAMES, TRAYS, type TrayName } from '@/copy/organisation';
import { TrayList } from './TrayList';

/** One organisation: what is asked of it now, and its register of what has been filed. */
export function TrayOfOffice({ organisationId }: { organisationId: string }) {
  const [tray, setTray] = useState<TrayName>('inTray');
  return (
    <>
      <SegmentedControl label='单位的议题' value={tray} onChange={setTray} segments={TRAY_NAMES.map((value) => ({ value, label: TRAYS[value].name }))} />
      <TrayList key={tray} organisationId={organisationId} tray={tray} />
    </>
  );
}
