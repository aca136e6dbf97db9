import { View } from '@tarojs/components';
import { Counts } from '@/components/Counts';
import { Facts } from '@/components/Facts';
import { Icon } from '@/components/Icon';
import type { Composition } from '@/contract/session-shapes';
import { gapsOf, mendOf, whomToAsk } from '@/copy/session-desk';
import { aria } from '@/design/aria';
import { ROSTER_KIND_NAMES } from '@/domain/session/session';
import './session.scss';

type Props = { composition: Composition; whole: string };

/** n and s, what is missing, and what would put it right: signs and words, no colour alone （七）. */
export function Gauge({ composition, whole }: Props) {
  const { gauge, kinds, mend } = composition;
  const gaps = gapsOf(composition);
  const ask = whomToAsk(mend);
  return (
    <>
      <Counts counts={[{ name: '总人数', count: gauge.total }, { name: '利益相关方', count: gauge.stakeholders, late: gauge.shortfall > 0 }, { name: '应有利益相关方', count: gauge.stakeholdersAsked }]} />
      <View className={gaps.length > 0 ? 'gaps gaps--short' : 'gaps'} {...aria({ role: 'status', live: 'polite' })}>
        {(gaps.length > 0 ? gaps : [whole]).map((gap) => (
          <View key={gap} className='gaps__line'><Icon name={gaps.length > 0 ? 'warning' : 'check-circle'} size='sm' className='gaps__sign' /><View>{gap}</View></View>
        ))}
      </View>
      <Facts rows={[
        ['怎样补齐', mend.ways.length > 0 && mend.ways.map((way) => <View key={way.way}>{mendOf(way)}</View>)],
        ['请谁', ask],
        ['各类人员', kinds.length > 0 && kinds.map(({ kind, people }) => `${ROSTER_KIND_NAMES[kind]}${people}`).join('、')],
      ]} />
    </>
  );
}
