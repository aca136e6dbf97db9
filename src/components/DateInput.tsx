import { Input, Picker, View, type InputProps } from '@tarojs/components';
import { aria } from '@/design/aria';
import { classes } from './classes';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import './TextInput.scss';

type Props = FieldProps & {
  id?: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  /** The last day that can be meant. */
  until?: string;
  /** The day in words, for the phone, which shows no field of its own. */
  shown: string;
  onDate: (date: string) => void;
};

/** A day of the calendar. A browser has a field for it; WeChat has wheels. */
export function DateInput({ id, value, until, shown, onDate, ...field }: Props) {
  const said = aria({ label: field.label, required: field.required, invalid: Boolean(field.error) });
  return (
    <Field {...field}>
      {process.env.TARO_ENV === 'h5'
        ? (
          <View className={classes('input__box', field.error && 'input__box--wrong')}>
            <Input id={id} className='input' type={'date' as InputProps['type']} defaultValue={value} {...said} onInput={({ detail }) => onDate(detail.value)} />
          </View>
        )
        : (
          <Picker mode='date' value={value} {...(until ? { end: until } : {})} onChange={({ detail }) => onDate(detail.value)}>
            <View className={classes('input__box', 'input__box--picker', field.error && 'input__box--wrong')} {...aria({ role: 'button', label: `${field.label}：${shown || '请选'}` })}>
              <View className={shown ? 'input__shown' : 'input__shown input__placeholder'}>{shown || '请选日期'}</View>
              <Icon name='chevron-down' size='sm' />
            </View>
          </Picker>
        )}
    </Field>
  );
}
