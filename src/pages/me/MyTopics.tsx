import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useMyRoom } from '@/api/my-room';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { NoTopics } from '@/components/NoTopics';
import { Section } from '@/components/Section';
import { TopicCard } from '@/components/TopicCard';
import { useShownCount } from './use-shown-count';

/** What I have put forward, alone or with others, with where it stands. */
export function MyTopics() {
  const pages = usePages(api.topic.mine, {});
  const { shown, more, showMore } = useShownCount(pages, 3);
  const roomId = useMyRoom((state) => state.room?.id);
  return (
    <View className='me__section'>
      <Section title='我提出的议题'>
        <Loaded read={{ ...pages, data: pages.items }} rows={2}>
          {(topics) => (topics.length === 0 ? <NoTopics roomId={roomId} mine /> : (
            <>
              {topics.slice(0, shown).map((topic) => <TopicCard key={topic.id} topic={topic} showRoom />)}
              {more && <Button kind='quiet' busy={pages.loadingMore} onPress={showMore}>再看一些</Button>}
            </>
          ))}
        </Loaded>
      </Section>
    </View>
  );
}
