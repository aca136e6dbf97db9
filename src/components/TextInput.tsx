import { useState } from 'react';
import { Input, View, type InputProps } from '@tarojs/components';
import { graphemes } from '@/domain/text/plain';
import { aria } from '@/design/aria';
import { classes } from './classes';
import { Field, type FieldProps } from './Field';
import './TextInput.scss';

type Props = FieldProps & {
  id?: string;
  /** What stands there at first. Later changes are ignored: to set it anew, give the component another `key`. */
  initial?: string;
  limit?: number;
  placeholder?: string;
  type?: InputProps['type'];
  confirm?: InputProps['confirmType'];
  onText: (text: string) => void;
  onDone?: () => void;
};

/** One line. Uncontrolled, because a controlled input makes the cursor jump; keep the text in a ref. */
export function TextInput({ id, initial = '', limit, placeholder, type = 'text', confirm = 'next', onText, onDone, ...field }: Props) {
  const [used, setUsed] = useState(() => graphemes(initial));
  const hear = (text: string) => {
    setUsed(graphemes(text));
    onText(text);
  };
  return (
    <Field {...field} used={used} limit={limit}>
      <View className={classes('input__box', field.error && 'input__box--wrong')}>
        <Input
          id={id} className='input' type={type} defaultValue={initial} placeholder={placeholder} maxlength={-1}
          placeholderClass='input__placeholder' confirmType={confirm}
          {...aria({ label: field.label, required: field.required, invalid: Boolean(field.error) })}
          onInput={({ detail }) => hear(detail.value)} onConfirm={onDone}
        />
      </View>
    </Field>
  );
}
