import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { classes } from './classes';
import { Icon } from './Icon';
import './ChoiceGroup.scss';

type Props = { label: string; hint?: string; on: boolean; onChange: (on: boolean) => void };

/** A thing ticked or not, by itself. */
export function CheckItem({ label, hint, on, onChange }: Props) {
  return (
    <View
      className={classes('choice', 'choice--check', on && 'choice--on')} hoverClass='choice--down'
      {...aria({ role: 'checkbox', checked: on, label: hint ? `${label}，${hint}` : label })} onClick={() => onChange(!on)}
    >
      <View className='choice__dot'>{on && <Icon name='check' className='choice__tick' />}</View>
      <View className='choice__words'>
        <View className='choice__label'>{label}</View>
        {hint && <View className='choice__hint'>{hint}</View>}
      </View>
    </View>
  );
}
