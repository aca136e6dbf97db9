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
export function OfficeBar({ office: { organisationId, county, manages }, here }: { office: Office; here?: Part | 'desk' }) {
  if (!useWide()) return null;
  const go = (url: string) => void Taro.redirectTo({ url });
  return (
    <View className='office-bar' {...aria({ role: 'navigation', label: '单位工作台' })}>
      <Tab name='工作台' here={here === 'desk'} onPress={() => go(paths.office(organisationId, county))} />
      {NAMES.filter((part) => manages || part !== 'sheet').map((part) => <Tab key={part} name={PARTS[part].name} here={part === here} onPress={() => go(paths.ofCounty(part, organisationId, county))} />)}
    </View>
  );
}

function Tab({ name, here, onPress }: { name: string; here: boolean; onPress: () => void }) {
  return <View className={here ? 'office-bar__part office-bar__part--here' : 'office-bar__part'} {...aria({ role: 'link', ...(here ? { selected: true } : {}) })} onClick={() => !here && onPress()}>{name}</View>;
}
