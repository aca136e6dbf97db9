import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { MinutesView } from '@/contract/session-minutes';
import { dateInWords, momentOf } from '@/copy/time';
import { shownHash, shownReceipt } from './minutes-hash';
import './minutes.scss';

/** How those who attended answered, every objection with its answer, and the codes that freeze it; silence is told as silence. */
export function MinutesAnswers({ minutes }: { minutes: MinutesView }) {
  const { sent, objections, settled } = minutes;
  if (!sent) return null;
  return (
    <>
      <Section title='确认情况'>
        <Card>
          <Facts rows={[
            ['到会', `${sent.attended}人`], ['确认', `${sent.confirmed}人`], ['有异议', sent.objected > 0 && `${sent.objected}人`], ['没有回应', sent.silent > 0 && `${sent.silent}人${settled ? '' : '，还可以回应'}`],
            ['截止', `${dateInWords(sent.dueDay)}24点`], ['定稿', settled && momentOf(settled.at)],
          ]} />
        </Card>
      </Section>
      {objections.length > 0 && (
        <Section title='异议和答复'>
          <Card>
            {objections.map(({ who, text, reply }, i) => (
              <View key={i} className='minutes__part'>
                <View className='minutes__question'>{`${who}提出异议`}</View>
                <View className='minutes__said'>{text}</View>
                <View className='minutes__note'>{reply ? `召集人答复：${reply}` : settled ? '召集人没有答复' : '等召集人答复'}</View>
              </View>
            ))}
          </Card>
        </Section>
      )}
      <Section title={settled ? '定稿收据' : '记录校验码'}><Codes minutes={minutes} /></Section>
    </>
  );
}

/** The code this phone has worked out from what it shows stands beside the one that is kept. */
function Codes({ minutes }: { minutes: MinutesView }) {
  const same = shownHash(minutes) === minutes.sent!.hash && (!minutes.settled || shownReceipt(minutes) === minutes.settled.receipt);
  return (
    <>
      {same
        ? <Notice tone='ok' title='和存档一致'>这部手机按上面的文字重新算了一遍，和存档的码一样。记录改一个字，码就不一样。</Notice>
        : <Notice tone='danger' title='和存档不一致'>这里显示的和存档的不一样，请刷新；还是不一样的，请告诉召集人。</Notice>}
      <Card>
        <View>记录校验码</View>
        <View className='minutes__code'>{minutes.sent!.hash}</View>
        {minutes.settled && <View className='minutes__part'><View>定稿收据</View><View className='minutes__code'>{minutes.settled.receipt}</View></View>}
      </Card>
    </>
  );
}
