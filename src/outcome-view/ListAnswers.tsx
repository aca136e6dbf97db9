import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { ListView } from '@/contract/outcome-shapes';
import { receiverInWords } from '@/copy/outcome-notices';
import { dateInWords, momentOf } from '@/copy/time';
import { shownListHash } from './list-hash';
import './outcome.scss';

/** How those who attended answered, every objection with its answer, whom it went to, and the code that freezes it. */
export function ListAnswers({ list }: { list: ListView }) {
  const { circulated, objections, sent, receivers, reviewer } = list;
  const hash = sent?.hash ?? circulated?.hash;
  if (!hash) return null;
  return (
    <>
      <Section title='确认和报送'>
        <Card>
          <Facts rows={[
            ['到会', circulated && `${circulated.attended}人`], ['确认', circulated && `${circulated.confirmed}人`], ['有异议', circulated && circulated.objected > 0 && `${circulated.objected}人`],
            ['没有回应', circulated && circulated.attended > circulated.confirmed + circulated.objected && `${circulated.attended - circulated.confirmed - circulated.objected}人`], ['截止', circulated && `${dateInWords(circulated.dueDay)}24点`],
            ['审核', reviewer && `${reviewer.name}${reviewer.passedAt ? `，${momentOf(reviewer.passedAt)}通过` : ''}`], ['报送', sent && momentOf(sent.at)], ['接收', receivers.length > 0 && receivers.map(({ receivedAt, ...one }) => `${receiverInWords(one)}${receivedAt ? `，${momentOf(receivedAt)}签收` : '，还没有签收'}`).join('；')],
          ]} />
        </Card>
      </Section>
      {objections.length > 0 && (
        <Section title='异议和答复'>
          <Card>
            {objections.map(({ who, text, reply }, i) => (
              <View key={i} className='suggestion'>
                <View className='suggestion__what'>{`${who}提出异议`}</View>
                <View className='suggestion__line'>{text}</View>
                <View className='suggestion__line'>{reply ? `召集人答复：${reply}` : '等召集人答复'}</View>
              </View>
            ))}
          </Card>
        </Section>
      )}
      <Section title='清单校验码'>
        {shownListHash(list) === hash
          ? <Notice tone='ok' title='和存档一致'>这部手机按上面的文字重新算了一遍，和存档的码一样。</Notice>
          : <Notice tone='danger' title='和存档不一致'>这里显示的和存档的不一样，请刷新；还是不一样的，请告诉召集人。</Notice>}
        <Card><View className='outcome-code'>{hash}</View></Card>
      </Section>
    </>
  );
}
