import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { OutcomeView } from '@/contract/outcome-shapes';
import { itemTitle } from '@/copy/outcome';
import { LIST_STATE_NAMES } from '@/domain/outcome/outcome';
import { goTo, paths } from '@/navigation';
import { BranchFacts, Further } from '@/outcome-view/Further';
import { ItemLine } from '@/outcome-view/ItemLine';
import { Convert } from './Convert';
import { OwnList } from './OwnList';

/** Why no suggestion is seen: none was made, or the list is not out yet. */
const noItems = ({ list, branches }: OutcomeView): string => {
  if (list === 'circulated') return '清单正请到会的人确认，报送以后每一条办到哪一步都在这里。';
  if (!list || list === 'drafting' || list === 'in-review') return '清单还没有报送。报送以后，每一条办到哪一步都在这里。';
  return branches.length > 0 ? '这次没有提出建议，没有谈拢的问题接着办，见下面。' : '这次协商没有提出建议。';
};

/** First what is asked of me; then each suggestion and where it is; then what found no consensus, and what went further. */
export function OutcomePage({ outcome }: { outcome: OutcomeView }) {
  const { sessionId, topicTitle, topicId, roomName, items, branches, list, you, demo } = outcome;
  return (
    <>
      <View className='outcome-top'><Row>
        {list && <Tag tone='accent' icon='document'>{LIST_STATE_NAMES[list]}</Tag>}
        {outcome.round > 1 && <Tag tone='accent'>{`第${outcome.round}轮`}</Tag>}
        {demo && <Tag>演示数据</Tag>}
      </Row></View>
      {you.near && list && list !== 'drafting' && <OwnList sessionId={sessionId} />}
      {items.length > 0 && (
        <Section title='每条建议办到哪一步'>
          {!you.near && items.some(({ words }) => !words) && <Notice>建议的文字公布以后，大家都能看到；办到哪一步，现在就能看。</Notice>}
          <Card>
            {items.map((item) => (
              <ItemLine key={item.number} item={item}>
                <Button fit icon='eye' label={`看经过：${itemTitle(item)}`} onPress={() => goTo(paths.item(sessionId, item.number))}>{item.state === 'claimed-done' && you.stakeholder ? '看经过，请您确认' : item.state === 'answered' && you.heard ? '看经过、评价' : '看经过'}</Button>
              </ItemLine>
            ))}
          </Card>
        </Section>
      )}
      {items.length === 0 && <Notice>{noItems(outcome)}</Notice>}
      {branches.length > 0 && <Section title='没有谈拢的问题'><Card>{branches.map((branch) => <BranchFacts key={branch.questionId} branch={branch} />)}</Card></Section>}
      <Further outcome={outcome} />
      {you.member && <Convert outcome={outcome} />}
      <Section title='这次协商'>
        <Card flush>
          {items.some(({ published }) => published) && <ListItem icon='eye' title='公布的成果' note='全文、办到哪一步、怎么答复的' onPress={() => goTo(paths.publication(sessionId))} />}
          <ListItem icon='people' title={topicTitle} note={`${roomName}协商议事室`} onPress={() => goTo(paths.session(sessionId))} />
          <ListItem icon='topics' title='这个议题从头到尾' note='谁提出、怎么答复、怎么审定' onPress={() => goTo(paths.topic(topicId))} />
        </Card>
      </Section>
    </>
  );
}
