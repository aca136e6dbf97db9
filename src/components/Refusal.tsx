import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { Icon } from './Icon';
import type { About } from './places';
import { Reason, type ShownReason } from './Reason';
import './Refusal.scss';

type Props = { title?: string; reasons: readonly ShownReason[]; about?: About | undefined };

/** Why something cannot be done: every reason at once, with the way out of each and who can take it. */
export function Refusal({ title = '现在还不能办理', reasons, about }: Props) {
  return (
    <View className='refusal' {...aria({ role: 'alert' })}>
      <View className='refusal__title'>
        <Icon name='warning' className='refusal__sign' />
        {title}
      </View>
      {reasons.map((reason) => <View key={reason.key} className='refusal__reason'><Reason reason={reason} about={about} /></View>)}
    </View>
  );
}
