import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { classes } from './classes';
import './SegmentedControl.scss';

type Segment<T extends string> = { value: T; label: string; count?: number };
type Props<T extends string> = { label: string; segments: readonly Segment<T>[]; value: T; onChange: (value: T) => void };

/** Two to four views of the same list. */
export function SegmentedControl<T extends string>({ label, segments, value, onChange }: Props<T>) {
  return (
    <View className='segments' {...aria({ role: 'tablist', label })}>
      {segments.map((segment) => (
        <View
          key={segment.value} className={classes('segment', segment.value === value && 'segment--on')}
          {...aria({ role: 'tab', selected: segment.value === value })} onClick={() => onChange(segment.value)}
        >
          <View>{segment.label}</View>
          {segment.count !== undefined && <View className='segment__count'>{segment.count}</View>}
        </View>
      ))}
    </View>
  );
}
