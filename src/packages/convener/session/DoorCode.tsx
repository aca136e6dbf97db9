import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { aria } from '@/design/aria';
import { useCodePicture } from './use-code-picture';

/** 签到码, new every three quarters of a minute: a photograph of it is soon worth nothing. */
export function DoorCode({ sessionId }: { sessionId: string }) {
  const read = useRead(api.session.checkInCode, { sessionId });
  const { data, reload } = read;
  const picture = useCodePicture(data?.code);
  useEffect(() => {
    if (!data) return undefined;
    const next = setTimeout(() => void reload(), Math.max(2, data.secondsLeft) * 1000);
    return () => clearTimeout(next);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each code that was given
  }, [data]);
  return (
    <Section title='签到码'>
      <Card>
        <Loaded read={read} rows={2}>
          {({ code }) => (
            <View className='door'>
              {picture && <View className='door__picture' style={{ backgroundImage: `url(${picture})` }} {...aria({ role: 'img', label: '签到二维码' })} />}
              <View className='door__code'>{code}</View>
              <View className='door__left'>每45秒换一次。请到会的人用微信扫；不方便扫的，在下面的名单上替他勾。</View>
            </View>
          )}
        </Loaded>
      </Card>
    </Section>
  );
}
