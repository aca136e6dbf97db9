import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';

export type Slip = { name: string; code: string };

/** 凭条上的编码, shown once: only its seal is kept, so it cannot be shown again. */
export function ClaimCode({ slip, onWritten }: { slip: Slip; onWritten: () => void }) {
  return (
    <>
      <Card>
        <View className='slip'>
          <View>{`${slip.name}的凭条编码`}</View>
          <View className='slip__code'>{slip.code}</View>
        </View>
      </Card>
      <Notice tone='warn' title='只显示这一次'>请抄在凭条上交给本人。以后用微信的话，凭它认领席位；签到时报这个编码也可以。</Notice>
      <Button kind='primary' icon='check' onPress={onWritten}>已经抄好</Button>
    </>
  );
}
