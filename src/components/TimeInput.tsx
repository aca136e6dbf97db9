import { Input, Picker, View, type InputProps } from '@tarojs/components';
import { aria } from '@/design/aria';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import './TextInput.scss';

type Props = FieldProps & {
  id?: string;
  /** HH:mm, or empty. */
  value: string;
  onTime: (time: string) => void;
};

/** An hour of the day. A browser has a field for it; WeChat has wheels. */
export function TimeInput({ id, value, onTime, ...field }: Props) {
  const said = aria({ label: field.label, required: field.required, invalid: Boolean(field.error) });
  return (
    <Field {...field}>
      {process.env.TARO_ENV === 'h5'
        ? <View className='input__box'><Input id={id} className='input' type={'time' as InputProps['type']} defaultValue={value} {...said} onInput={({ detail }) => onTime(detail.value)} /></View>
        : (
          <Picker mode='time' value={value} onChange={({ detail }) => onTime(String(detail.value))}>
            <View className='input__box input__box--picker' {...aria({ role: 'button', label: `${field.label}：${value || '请选'}` })}>
              <View className={value ? 'input__shown' : 'input__shown input__placeholder'}>{value || '请选时间'}</View>
              <Icon name='chevron-down' size='sm' />
            </View>
          </Picker>
        )}
    </Field>
  );
}
