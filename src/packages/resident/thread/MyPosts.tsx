import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { Button } from '@/components/Button';
import { useState } from 'react';
import type { ShownPost } from '@/contract/consultation';
import { AppealSheet } from './post-sheets';
import { PostWords } from './PostWords';

/** Those of my posts that others do not see: waiting for a person, or taken down, with the way to appeal. */
export function MyPosts({ topicId, onChanged }: { topicId: string; onChanged: () => Promise<unknown> }) {
  const pages = usePages(api.consultation.mine, { topicId });
  const [appealed, setAppealed] = useState<ShownPost>();
  const held = (pages.items ?? []).filter(({ state }) => state === 'waiting' || state === 'removed');
  if (held.length === 0) return null;
  return (
    <Section title='我没有公开的发言'>
      {held.map((post) => (
        <Card key={post.id}>
          <PostWords post={post} />
          {post.removed?.appeal === 'open' && <View className='post-appeal'><Button fit kind='secondary' label='申诉这条发言' onPress={() => setAppealed(post)}>提出申诉</Button></View>}
        </Card>
      ))}
      {appealed && <AppealSheet topicId={topicId} post={appealed} onChanged={onChanged} onClose={() => setAppealed(undefined)} />}
    </Section>
  );
}
