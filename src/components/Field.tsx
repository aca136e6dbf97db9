import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { classes } from './classes';
import { Icon } from './Icon';
import './Field.scss';

export type FieldProps = {
  label: string;
  hint?: string;
  error?: string;
  /** true says 必填, false 选填; left out, nothing is said (settings, filters). */
  required?: boolean;
};

type Props = FieldProps & { used?: number; limit?: number; children: ReactNode };

/** Name, help, error and count of one thing asked. Required is said in a word: a red star is read by nobody's ear. */
export function Field({ label, hint, error, required, used, limit, children }: Props) {
  const over = used !== undefined && limit !== undefined && used > limit;
  return (
    <View className={classes('field', error && 'field--wrong')}>
      <View className='field__head'>
        <View className='field__label'>{label}</View>
        {required !== undefined && <View className={classes('field__mark', required && 'field__mark--required')}>{required ? '必填' : '选填'}</View>}
        {limit !== undefined && <View className={classes('field__count', over && 'field__count--over')}>{`${used ?? 0}/${limit}字`}</View>}
      </View>
      {hint && <View className='field__hint'>{hint}</View>}
      {children}
      {error && (
        <View className='field__error' {...aria({ role: 'alert' })}>
          <Icon name='warning' size='sm' className='field__sign' />
          <View className='field__words'>{error}</View>
        </View>
      )}
    </View>
  );
}
