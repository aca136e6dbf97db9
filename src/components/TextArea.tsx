import { useState } from 'react';
import { Textarea, View } from '@tarojs/components';
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
  onText: (text: string) => void;
};

/** Several lines, growing with what is written. Uncontrolled, like TextInput. */
export function TextArea({ id, initial = '', limit, placeholder, onText, ...field }: Props) {
  const [used, setUsed] = useState(() => graphemes(initial));
  const hear = (text: string) => {
    setUsed(graphemes(text));
    onText(text);
  };
  return (
    <Field {...field} used={used} limit={limit}>
      <View className={classes('input__box', 'input__box--area', field.error && 'input__box--wrong')}>
        <Textarea
          id={id} className='area' defaultValue={initial} placeholder={placeholder} maxlength={-1} autoHeight
          placeholderClass='input__placeholder' disableDefaultPadding
          {...aria({ label: field.label, required: field.required, invalid: Boolean(field.error) })}
          onInput={({ detail }) => hear(detail.value)}
        />
      </View>
    </Field>
  );
}
