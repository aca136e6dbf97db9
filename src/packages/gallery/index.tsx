import { useState } from 'react';
import { Button } from '@/components/Button';
import { Page } from '@/components/Page';
import { SegmentedControl } from '@/components/SegmentedControl';
import { useSettings } from '@/design/settings';
import { FormSamples } from './FormSamples';
import { ReadingSamples } from './ReadingSamples';
import { StateSamples } from './StateSamples';

type Sheet = 'reading' | 'form' | 'states';

/** Every component with real words in it, for looking at. In the demo build only. */
export default function Gallery() {
  const { theme, choose } = useSettings();
  const [shown, setShown] = useState<Sheet>('reading');
  return (
    <Page title='组件' lead='广陵区东关街道琼花观社区' action={shown === 'form' && <Button kind='primary' icon='send'>提交议题</Button>}>
      <SegmentedControl
        label='看哪些组件' value={shown} onChange={setShown}
        segments={[{ value: 'reading', label: '阅读' }, { value: 'form', label: '填写' }, { value: 'states', label: '状态' }]}
      />
      <SegmentedControl
        label='深浅' value={theme} onChange={(next) => choose({ theme: next })}
        segments={[{ value: 'system', label: '跟随系统' }, { value: 'light', label: '浅色' }, { value: 'dark', label: '深色' }]}
      />
      {shown === 'reading' && <ReadingSamples />}
      {shown === 'form' && <FormSamples />}
      {shown === 'states' && <StateSamples />}
    </Page>
  );
}
