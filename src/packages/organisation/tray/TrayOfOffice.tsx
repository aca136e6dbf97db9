import { useEffect, useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Filter } from '@/components/Filter';
import { SegmentedControl } from '@/components/SegmentedControl';
import { ASKED_CHOICES, TRAY_NAMES, TRAYS, type AskedChoice, type TrayName } from '@/copy/organisation';
import { goTo, paths } from '@/navigation';
import { Publications } from './Publications';
import { TrayList } from './TrayList';

/** One organisation: what is asked of it now, of one kind if wished, and its register of what has been filed; all with their counts. */
export function TrayOfOffice({ organisationId }: { organisationId: string }) {
  const [tray, setTray] = useState<TrayName>('inTray');
  const [asked, setAsked] = useState<AskedChoice>('all');
  const waiting = usePages(api.topic.inTray, tray === 'inTray' ? { organisationId, ...(asked === 'all' ? {} : { asked }) } : undefined);
  const filed = usePages(api.topic.register, tray === 'register' ? { organisationId } : undefined);
  const pages = tray === 'inTray' ? waiting : filed;
  useDidShow(() => void pages.reload());
  const [counts, setCounts] = useState(pages.first?.counts);
  useEffect(() => { if (pages.first) setCounts(pages.first.counts); }, [pages.first]);
  const all = counts && counts.approve + counts.answerReport + counts.acknowledgeFiling;
  const count = (choice: AskedChoice) => (choice === 'all' ? all : counts?.[choice]);
  return (
    <>
      <SegmentedControl
        label='单位的议题' value={tray} onChange={setTray}
        segments={TRAY_NAMES.map((value) => ({ value, label: TRAYS[value].name, ...(counts ? { count: value === 'inTray' ? all! : counts.filed } : {}) }))}
      />
      {tray === 'inTray' && <Filter label='要办的种类' value={asked} onChange={setAsked} choices={ASKED_CHOICES.map(({ value, label }) => ({ value, label: count(value) === undefined ? label : `${label} ${count(value)}` }))} />}
      <Publications organisationId={organisationId} />
      <Button icon='document' onPress={() => goTo(paths.outcomeTray(organisationId))}>建议清单和落实</Button>
      <Button kind='quiet' icon='undo' onPress={() => goTo(paths.appeals(organisationId))}>网上发言的申诉</Button>
      <TrayList key={`${tray}-${asked}`} organisationId={organisationId} tray={tray} narrowed={asked !== 'all'} pages={pages} />
    </>
  );
}
