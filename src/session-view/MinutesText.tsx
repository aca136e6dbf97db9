import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import type { MinutesView } from '@/contract/session-minutes';
import { ConsensusTag } from './ConsensusTag';
import './minutes.scss';

/** The minutes as they stand: facts from the record, each question with what was said and what came of it, notes. */
export function MinutesText({ minutes: { facts, questions, notes } }: { minutes: Pick<MinutesView, 'facts' | 'questions' | 'notes'> }) {
  return (
    <>
      <Section title='会议情况'><Card><Facts rows={facts} /></Card></Section>
      <Section title='商量的问题'>
        <Card>
          {questions.map(({ questionId, question, said, consensus }, i) => (
            <View key={questionId} className='minutes__part'>
              <View className='minutes__question'>{`${i + 1}. ${question}`}</View>
              {consensus && <View className='minutes__outcome'><ConsensusTag consensus={consensus} /></View>}
              <View className='minutes__said'>{said || '没有记下'}</View>
            </View>
          ))}
        </Card>
      </Section>
      {notes.trim() && <Section title='其他'><Card><View className='minutes__said'>{notes}</View></Card></Section>}
    </>
  );
}
