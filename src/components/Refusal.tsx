import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { ClauseLink } from './ClauseLink';
import type { ShownClause } from './ClauseSheet';
import { Icon } from './Icon';
import './Refusal.scss';

export type ShownReason = {
  key: string;
  sentence: string;
  measured?: string | number;
  required?: string | number;
  wayOut?: string;
  clause?: ShownClause;
};

/** Why something cannot be done: every reason at once, what was found and what is asked, and the way out of each. */
export function Refusal({ title = '现在还不能办理', reasons }: { title?: string; reasons: readonly ShownReason[] }) {
  return (
    <View className='refusal' {...aria({ role: 'alert' })}>
      <View className='refusal__title'>
        <Icon name='warning' className='refusal__sign' />
        {title}
      </View>
      {reasons.map(({ key, sentence, measured, required, wayOut, clause }) => (
        <View key={key} className='refusal__reason'>
          <View className='refusal__sentence'>{sentence}</View>
          {measured !== undefined && (
            <View className='refusal__facts'>
              <View className='refusal__fact'>{`现在：${measured}`}</View>
              {required !== undefined && <View className='refusal__fact'>{`要求：${required}`}</View>}
            </View>
          )}
          {wayOut && <View className='refusal__way'>{`怎么办：${wayOut}`}</View>}
          {clause && <ClauseLink clause={clause} />}
        </View>
      ))}
    </View>
  );
}
