import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { classes } from './classes';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import './ChoiceGroup.scss';

export type Choice<T extends string> = { value: T; label: string; hint?: string };

type Props<T extends string> = FieldProps & {
  choices: readonly Choice<T>[];
  value?: T;
  /** Cards take a whole row each and have room for a hint; chips stand side by side. */
  kind?: 'cards' | 'chips';
  onChoose: (value: T) => void;
};

/** One of several. The chosen one is ticked as well as coloured. */
export function ChoiceGroup<T extends string>({ choices, value, kind = 'cards', onChoose, ...field }: Props<T>) {
  return (
    <Field {...field}>
      <View className={`choices choices--${kind}`} {...aria({ role: 'radiogroup', label: field.label })}>
        {choices.map((choice) => (
          <View
            key={choice.value} className={classes('choice', choice.value === value && 'choice--on')} hoverClass='choice--down'
            {...aria({ role: 'radio', checked: choice.value === value, label: choice.hint ? `${choice.label}，${choice.hint}` : choice.label })}
            onClick={() => onChoose(choice.value)}
          >
            <View className='choice__dot'>{choice.value === value && <Icon name='check' className='choice__tick' />}</View>
            <View className='choice__words'>
              <View className='choice__label'>{choice.label}</View>
              {choice.hint && <View className='choice__hint'>{choice.hint}</View>}
            </View>
          </View>
        ))}
      </View>
    </Field>
  );
}
