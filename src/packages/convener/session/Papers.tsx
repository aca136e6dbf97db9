import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import { PAPER_NAMES, PAPER_NOTES } from '@/copy/paper';
import { isCalledOff } from '@/domain/session/session';
import type { PaperName } from '@/domain/session/papers';
import { PaperButtons } from './PaperButtons';

const before = ({ openedAt, state }: SessionView): boolean => openedAt === undefined && !isCalledOff(state);
/** When each is of use; an invitation and a letter are one person's and stand at the name. */
const OF_USE: Record<Exclude<PaperName, 'invitation' | 'letter'>, (session: SessionView) => boolean> = {
  poster: before, agenda: ({ state }) => !isCalledOff(state), signInSheet: ({ state }) => !isCalledOff(state), roster: () => true, minutes: ({ closed }) => closed !== undefined, suggestionList: ({ closed }) => closed !== undefined,
};

/** 文书: made from the record, nothing is typed again. */
export function Papers({ session }: { session: SessionView }) {
  const papers = (Object.keys(OF_USE) as (keyof typeof OF_USE)[]).filter((paper) => OF_USE[paper](session));
  return (
    <Section title='文书'>
      <Card flush>
        {papers.map((paper) => (
          <View key={paper} className='seat'>
            <View className='seat__name'>{PAPER_NAMES[paper]}</View>
            <View className='seat__line'>{PAPER_NOTES[paper]}</View>
            <View className='seat__acts'><PaperButtons sessionId={session.id} paper={paper} /></View>
          </View>
        ))}
        {before(session) && <View className='seat'><View className='seat__line'>邀请函按人出：在名单里找到这个人，点“出邀请函”。</View></View>}
      </Card>
    </Section>
  );
}
