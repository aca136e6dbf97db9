import { View } from '@tarojs/components';
import { PLACES, type Place } from '@/copy/menders/mender';
import { aria } from '@/design/aria';
import { Button } from './Button';
import { ClauseLink } from './ClauseLink';
import type { ShownClause } from './ClauseSheet';
import { Icon } from './Icon';
import { wayTo, type About } from './places';
import './Reason.scss';

export type ShownReason = {
  key: string;
  /** The rule it comes from, where it comes from one. */
  rule?: string;
  sentence: string;
  measured?: string | number;
  required?: string | number;
  wayOut?: string;
  clause?: ShownClause;
  /** Who can put it right, and on which page. */
  mender?: { who?: string; place?: Place };
};

/** A way out that can be taken at once: go and check the content, point to the reason field. */
export type WayOut = { label: string; onPress: () => void };
type Props = { reason: ShownReason; about?: About | undefined; wayOut?: WayOut | undefined };

/** One reason: what is the matter, what was found and what is asked, the way out, who can take it and where, and the clause. */
export function Reason({ reason: { sentence, measured, required, wayOut, clause, mender }, about = {}, wayOut: now }: Props) {
  const go = mender?.place && wayTo(mender.place, about);
  return (
    <View className='reason'>
      <View className='reason__sentence'>{sentence}</View>
      {measured !== undefined && (
        <View className='reason__facts'>
          <View className='reason__fact'>{`现在：${measured}`}</View>
          {required !== undefined && <View className='reason__fact'>{`要求：${required}`}</View>}
        </View>
      )}
      {wayOut && <View className='reason__way'>{`怎么办：${wayOut}`}</View>}
      {mender?.who && <View className='reason__way'>{`谁来办：${mender.who}${mender.place ? `，在“${PLACES[mender.place]}”` : ''}`}</View>}
      <View className='reason__links'>
        {now && <Button fit kind='quiet' onPress={now.onPress}>{now.label}</Button>}
        {go && !now && (
          <View className='reason__go' hoverClass='reason__go--down' {...aria({ role: 'button' })} onClick={go}>
            {`去${PLACES[mender!.place!]}`}
            <Icon name='chevron-right' size='sm' />
          </View>
        )}
        {clause && <ClauseLink clause={clause} />}
      </View>
    </View>
  );
}
