import { useRef, useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Stack } from '@/components/Stack';
import { TextInput } from '@/components/TextInput';
import { codeIn, goTo, paths, surveyCodeIn } from '@/navigation';
import { FoundRoom } from './FoundRoom';
import './find-room.scss';

/** The code on a room's door: scanned on WeChat, typed everywhere. */
export function ByCode({ initial = '' }: { initial?: string }) {
  const typed = useRef(initial);
  const [code, setCode] = useState(initial);
  const [error, setError] = useState<string>();
  const read = useRead(api.room.byCode, code ? { code } : undefined);
  const find = (scanned: string) => {
    const survey = surveyCodeIn(scanned);
    if (survey) return goTo(paths.surveyByCode(survey));
    const found = codeIn(scanned);
    setError(found ? undefined : '这不是议事室的编码。编码以 rm 开头，印在二维码下面。');
    setCode(found ?? '');
  };
  const scan = async () => {
    try {
      const { path, result } = (await Taro.scanCode({})) as { path?: string; result: string };
      find(decodeURIComponent(path ?? result));
    } catch { /* backing out of the camera is no error */ }
  };
  return (
    <>
      {process.env.TARO_ENV === 'h5' && <Notice>在微信里可以直接扫码；这里请输入二维码下面的编码。</Notice>}
      <Stack>
        {process.env.TARO_ENV !== 'h5' && <Button kind='primary' icon='scan' onPress={() => void scan()}>扫码</Button>}
        <TextInput id='code' label='议事室编码' required initial={initial} placeholder='rm 开头的字母和数字' confirm='search' onText={(text) => { typed.current = text; }} onDone={() => find(typed.current)} {...(error ? { error } : {})} />
        <Button icon='search' onPress={() => find(typed.current)}>查找</Button>
      </Stack>
      {code && <View className='found'><Loaded read={read} rows={1}>{(room) => <Card flush><FoundRoom room={room} /></Card>}</Loaded></View>}
    </>
  );
}
