import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { PARTS, type Part } from '@/copy/organisation-desk';
import { aria } from '@/design/aria';
import { useWide } from '@/design/use-wide';
import { paths } from '@/navigation';
import type { Office } from './use-office';
import './office.scss';

const NAMES: readonly Part[] = ['overdue', 'rooms', 'members', 'bodies', 'sheet'];

/** On a wide screen: the office's pages side by side, so that nobody goes back and forth. A phone goes by the desk. */
export function OfficeBar({ office: { organisationId, county, manages }, here }: { office: Office; here?: Part }) {
  if (!useWide()) return null;
  const go = (url: string) => void Taro.redirectTo({ url });
  return (
    <View className='office-bar' {...aria({ role: 'navigation', label: '单位工作台' })}>
      <View className='office-bar__part' {...aria({ role: 'link' })} onClick={() => go(paths.office(organisationId, county))}>工作台</View>
      {NAMES.filter((part) => manages || part !== 'sheet').map((part) => (
        <View key={part} className={part === here ? 'office-bar__part office-bar__part--here' : 'office-bar__part'} {...aria({ role: 'link', ...(part === here ? { selected: true } : {}) })} onClick={() => part !== here && go(paths.ofCounty(part, organisationId, county))}>{PARTS[part].name}</View>
      ))}
    </View>
  );
}
