import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { classes } from './classes';
import './Filter.scss';

type Props<T extends string> = { label: string; choices: readonly { value: T; label: string }[]; value: T; onChange: (value: T) => void };

/** Narrows a list to one kind. Wraps rather than scrolls, so that nothing hides at the edge. */
export function Filter<T extends string>({ label, choices, value, onChange }: Props<T>) {
  return (
    <View className='filter' {...aria({ role: 'radiogroup', label })}>
      {choices.map((choice) => (
        <View
          key={choice.value} className={classes('filter__choice', choice.value === value && 'filter__choice--on')}
          {...aria({ role: 'radio', checked: choice.value === value, label: choice.label })} onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </View>
      ))}
    </View>
  );
}
