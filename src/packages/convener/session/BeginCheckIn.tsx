import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { toldBy, seatPart } from '@/copy/session-desk';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import { TellButtons } from './TellButtons';
import { useSeats } from './use-seats';
import type { StepProps } from './Working';

/** Who has not been reached yet, to be told by hand and ticked; and the opening of the door. */
export function BeginCheckIn({ session }: StepProps) {
  const { data } = useSeats(session.id, 'seated');
  const missing = data?.filter(({ told }) => told === undefined) ?? [];
  return (
    <>
      {data && (missing.length === 0
        ? <Notice tone='ok' title='名单上的人都通知到了'>{`共${data.length}人。开会那天从这里开始签到。`}</Notice>
        : <Notice tone='warn' title={`还有${missing.length}人没有通知到`}>请打电话、发短信或者把通知送到手上，然后在这里勾选。整整一类人都没有通知到，就不能开会。</Notice>)}
      {missing.length > 0 && (
        <Card flush>
          {missing.map((line) => (
            <View key={line.seatId} className='seat'>
              <View className='seat__name'>{line.name}</View>
              <View className='seat__line'>{[seatPart(line), toldBy(line), line.contact?.value].filter(Boolean).join('，')}</View>
              <TellButtons sessionId={session.id} line={line} />
            </View>
          ))}
        </Card>
      )}
      {session.you.convener && <StepButton action={api.session.beginCheckIn} input={{ sessionId: session.id, revision: session.revision }} about={aboutOf(session)} icon='check' said='开始签到。'>开始签到</StepButton>}
    </>
  );
}
