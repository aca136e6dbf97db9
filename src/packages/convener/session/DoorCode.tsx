import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { Loaded, type Read } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { aria } from '@/design/aria';
import { useCodePicture } from './use-code-picture';

/** 签到码, new every three quarters of a minute: a photograph of it is soon worth nothing. */
export function DoorCode({ sessionId }: { sessionId: string }) {
  return <CodeOnScreen read={useRead(api.session.checkInCode, { sessionId })} help='请到会的人用微信扫；不方便扫的，在下面的名单上替他勾。' />;
}

/** The same in a linked room: whoever scans it is on site there （八：联起来）. */
export function LinkedDoorCode({ sessionId, roomId }: { sessionId: string; roomId: string }) {
  return <CodeOnScreen read={useRead(api.session.linkedCheckInCode, { sessionId, roomId })} help='请到这里参加的人用微信扫；不方便扫的，打电话请主办的议事室在名单上替他勾。' />;
}

function CodeOnScreen({ read, help }: { read: Read<{ code: string; secondsLeft: number }>; help: string }) {
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
              <View className='door__left'>{`每45秒换一次。${help}`}</View>
            </View>
          )}
        </Loaded>
      </Card>
    </Section>
  );
}
