import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Photos } from '@/components/Photos';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import { Timeline } from '@/components/Timeline';
import type { ItemView } from '@/contract/outcome-shapes';
import { dueLine, ITEM_LOOKS, itemSteps, itemTitle, stateName } from '@/copy/outcome';
import { GRADE_NAMES, RESULT_KIND_NAMES } from '@/domain/outcome/outcome';
import './outcome.scss';

/** One suggestion like a parcel: what it says, where it is, and every stop on its way with office, day and evidence. */
export function ItemParcel({ item }: { item: ItemView }) {
  const due = dueLine(item);
  const { words, claim, ratings, disputes } = item;
  return (
    <>
      <View className='item-top'>
        <Row>
          <Tag {...ITEM_LOOKS[item.state]}>{stateName(item.state)}</Tag>
          {due?.late && <Tag tone='danger' icon='warning'>已超期</Tag>}
          {item.reopened && <Tag tone='warn' icon='refresh'>重新办理过</Tag>}
          {item.demo && <Tag>演示数据</Tag>}
        </Row>
        <View className='item-top__what'>{itemTitle(item)}</View>
      </View>
      {!words && <Notice>建议的文字公布以后，大家都能看到；办到哪一步，现在就能看。</Notice>}
      {words && <Card><Facts rows={[['建议由谁来做', words.who], ['为什么', words.why], ['赞成', words.support], ['不同意见', words.dissent], ['答复', item.answer], ['转化为', item.result && RESULT_KIND_NAMES[item.result]]]} /></Card>}
      {claim && (
        <Section title='利益相关方确认'>
          <Card><Facts rows={[['到会的利益相关方', `${claim.stakeholders}人`], ['确认办好', `${claim.confirmed}人`], ['认为没办好', claim.disputed > 0 && `${claim.disputed}人`], ['未回应', `${Math.max(0, claim.stakeholders - claim.confirmed - claim.disputed)}人`]]} /></Card>
          {disputes.length > 0 && <Card>{disputes.map(({ who, text }, i) => <View key={i} className='suggestion'><View className='suggestion__what'>{who}</View><View className='suggestion__line'>{text}</View></View>)}</Card>}
        </Section>
      )}
      <Section title='办到哪一步'>
        <Card>
          <Timeline steps={itemSteps(item).map(({ evidence, photos, ...step }) => ({
            ...step, ...(evidence || photos.length > 0 ? { children: <>{evidence && <View className='suggestion__line'>{evidence}</View>}{photos.length > 0 && <Photos photos={photos.map(({ url }) => url)} />}</> } : {}),
          }))} />
        </Card>
      </Section>
      {ratings && <Section title='评价'><Card><Facts rows={[[GRADE_NAMES.satisfied, `${ratings.satisfied}人`], [GRADE_NAMES.mostly, `${ratings.mostly}人`], [GRADE_NAMES.dissatisfied, `${ratings.dissatisfied}人`]]} /></Card></Section>}
    </>
  );
}
