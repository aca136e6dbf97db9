import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import type { PublishedTextShown } from '@/contract/publication';
import './publication.scss';

type Props = { text: PublishedTextShown; meta?: string };

/** An outcome as it is published: what it is about, what was suggested and what became of each. */
export function PublishedText({ text: { title, lead, facts, questions, items, note }, meta }: Props) {
  return (
    <>
      <Card>
        <View className='published__title'>{title || '（还没有标题）'}</View>
        {meta && <View className='published__meta'>{meta}</View>}
        <View className='published__lead'>{lead}</View>
        <View className='published__facts'><Facts rows={[...facts, ...questions.flatMap(({ question, consensus, next }, i) => [[`议程${i + 1}`, consensus ? `${question}（${consensus}）` : question] as const, [`议程${i + 1}后来`, next] as const])]} /></View>
      </Card>
      <Section title='提了什么，办得怎样'>
        {items.length === 0 && <Card><View>这次协商没有提出建议。</View></Card>}
        {items.map((item) => (
          <Card key={item.number}>
            <View className='published__what'>{`${item.number}．${item.what}`}</View>
            <View className='published__facts'>
              <Facts rows={[['由谁办', item.who], ['为什么', item.why], ['支持情况', item.support], ['不同意见', item.dissent], ['是否采纳', item.decision], ['办到哪一步', item.progress], ['答复', item.answer]]} />
            </View>
          </Card>
        ))}
      </Section>
      {note && <Section title='说明'><Card><View className='published__note'>{note}</View></Card></Section>}
    </>
  );
}
