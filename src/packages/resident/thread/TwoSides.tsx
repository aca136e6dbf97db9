import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { POST_SIDE_NAMES, POST_SIDES, type PostSide } from '@/domain/consultation/post';
import { PostCard, type PostProps } from './PostCard';

type Props = Omit<PostProps, 'post'> & { question: { id: string; text: string } };

/** Reasons for and against one question, beside each other on a wide screen: what is said, never how many say it. */
export function TwoSides({ question, ...props }: Props) {
  return (
    <>
      <Notice title={question.text}>两边的理由都看一看。条数多少不代表人数，不是表决；答复请对理由说，不对人。</Notice>
      <View className='sides'>{POST_SIDES.map((side) => <Side key={side} side={side} about={question.id} {...props} />)}</View>
    </>
  );
}

function Side({ side, about, ...props }: Omit<PostProps, 'post'> & { side: PostSide; about: string }) {
  const pages = usePages(api.consultation.side, { topicId: props.topicId, about, side });
  return (
    <View className='sides__one'>
      <Section title={POST_SIDE_NAMES[side]}>
        <Loaded read={{ ...pages, data: pages.items }} rows={2}>
          {(items) => (items.length === 0 ? <Card><View>还没有人说。</View></Card> : items.map((post) => <PostCard key={post.id} post={post} {...props} />))}
        </Loaded>
        {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
      </Section>
    </View>
  );
}
