import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import { CONSENSUS_NEXT } from '@/copy/session';
import { momentOf } from '@/copy/time';
import { aria } from '@/design/aria';
import { ConsensusTag } from '@/session-view/ConsensusTag';

/** What is talked about, with its minutes; once it is over, what came of each question. */
export function Agenda({ session: { agenda, closed } }: { session: Pick<SessionView, 'agenda' | 'closed'> }) {
  return (
    <Section title={closed ? '商量的结果' : '要商量的问题'}>
      <Card>
        {closed && <View className='session-note'>{`${momentOf(closed.at)}散会，逐项记录如下。`}</View>}
        <View {...aria({ role: 'list' })}>
          {agenda.map(({ id, text, minutes }, i) => {
            const note = closed?.notes.find(({ questionId }) => questionId === id);
            return (
              <View key={id} className='question' {...aria({ role: 'listitem' })}>
                <View className='question__text'>{`${i + 1}. ${text}`}</View>
                {!closed && <View className='session-note'>{`约${minutes}分钟`}</View>}
                {note && (
                  <>
                    <View className='question__outcome'><ConsensusTag consensus={note.consensus} /></View>
                    {note.note && <View>{note.note}</View>}
                    <View className='session-note'>{CONSENSUS_NEXT[note.consensus]}</View>
                  </>
                )}
              </View>
            );
          })}
        </View>
      </Card>
    </Section>
  );
}
