import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import { aria } from '@/design/aria';
import './find-room.scss';

export type Step = { id: string; name: string; roomId?: string };

/** Where one is in the city, and every step back. */
export function Crumbs({ steps, onStep }: { steps: readonly Step[]; onStep: (length: number) => void }) {
  const all = [{ id: '', name: '扬州市' }, ...steps];
  return (
    <View className='crumbs' {...aria({ role: 'navigation', label: '所在地区' })}>
      {all.map(({ id, name }, index) => {
        const here = index === all.length - 1;
        return [
          index > 0 && <Icon key={`${id}>`} name='chevron-right' size='sm' />,
          here
            ? <View key={id} className='crumbs__step crumbs__step--here'>{name}</View>
            : <View key={id} className='crumbs__step' {...aria({ role: 'button', label: `回到${name}` })} onClick={() => onStep(index)}>{name}</View>,
        ];
      })}
    </View>
  );
}
