import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { Button } from '@/components/Button';
import { Page } from '@/components/Page';
import { SegmentedControl } from '@/components/SegmentedControl';
import { goTo, paths, scannedCode } from '@/navigation';
import { ByArea } from './ByArea';
import { ByCode } from './ByCode';
import { ByName } from './ByName';

type Way = 'search' | 'area' | 'code';
const WAYS = [
  { value: 'search', label: '搜名称' }, { value: 'area', label: '按地区' },
  { value: 'code', label: process.env.TARO_ENV === 'h5' ? '输编码' : '扫码' },
] as const;
const isWay = (value: unknown): value is Way => WAYS.some((way) => way.value === value);

/** Three ways to one's room: its name, its place, its code. */
export default function FindRoom() {
  const [way, setWay] = useState<Way>('search');
  const [code, setCode] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => {
    const scanned = scannedCode(params);
    if (scanned) setCode(scanned);
    if (scanned || isWay(params.way)) setWay(scanned ? 'code' : (params.way as Way));
  });
  return (
    <Page title='找我的议事室' lead='扬州每个乡镇（街道）、园区和村（社区）都有一个。'>
      <SegmentedControl label='怎么找' segments={WAYS} value={way} onChange={setWay} />
      {way === 'search' && <ByName />}
      {way === 'area' && <><ByArea /><Button kind='quiet' icon='location' onPress={() => goTo(paths.coverage(''))}>看各地建了哪些议事室</Button></>}
      {way === 'code' && <ByCode key={code} {...(code ? { initial: code } : {})} />}
    </Page>
  );
}
