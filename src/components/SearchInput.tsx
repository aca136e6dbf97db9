import { useEffect, useRef, useState } from 'react';
import { Input, View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import './TextInput.scss';
import './SearchInput.scss';

type Props = { label: string; placeholder?: string; initial?: string; /** Characters; 40 unless told. */ limit?: number; onSearch: (text: string) => void };

/** Tells what is looked for once typing rests for 300 ms, at once on the keyboard's search key. */
export function SearchInput({ label, placeholder, initial = '', limit = 40, onSearch }: Props) {
  const [empty, setEmpty] = useState(!initial);
  const [round, setRound] = useState(0);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(waiting.current), []);
  const search = (text: string, delay: number) => {
    setEmpty(!text);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onSearch(text.trim()), delay);
  };
  const clear = () => {
    setRound(round + 1);
    search('', 0);
  };
  return (
    <View className='search input__box'>
      <Icon name='search' className='search__sign' />
      <Input
        key={round} className='input search__input' type='text' defaultValue={round === 0 ? initial : ''} placeholder={placeholder ?? label} maxlength={limit}
        placeholderClass='input__placeholder' confirmType='search' {...aria({ label })}
        onInput={({ detail }) => search(detail.value, 300)} onConfirm={({ detail }) => search(detail.value, 0)}
      />
      {!empty && <IconButton icon='close' label='清空' onPress={clear} />}
    </View>
  );
}
