import { useState } from 'react';
import { View } from '@tarojs/components';
import { Row } from '@/components/Row';
import { Button } from '@/components/Button';
import { POST_LIMITS } from '@/domain/consultation/post';
import type { PostProps } from './PostCard';
import { AnswerSheet, AppealSheet, EditSheet } from './post-sheets';
import { EarlierSheet } from './EarlierSheet';
import { WriteSheet } from './WriteSheet';
import { ReplySheet } from './ReplySheet';
import { ReportSheet } from './ReportSheet';

type Open = 'reply' | 'edit' | 'report' | 'appeal' | 'answer' | 'earlier' | 'mention';
type Props = PostProps & { repliesOpen?: boolean; onReplies?: () => void };

/** What this reader can do with a post; what the rules do not allow is not offered, and everything else is the cloud's to judge. */
export function PostActions({ repliesOpen, onReplies, ...props }: Props) {
  const { post, thread, known, onUnknown } = props;
  const [open, setOpen] = useState<Open>();
  const ask = (what: Open) => () => (known ? setOpen(what) : onUnknown());
  const close = () => setOpen(undefined);
  const sheet = { ...props, onClose: close };
  const [writable, shown] = [thread.phase === 'open', post.state === 'shown'];
  return (
    <View className='post-acts'>
      <Row>
        {onReplies && post.replies > 0 && <Button fit kind='quiet' label={repliesOpen ? '收起答复' : `看${post.replies}条答复`} onPress={onReplies}>{repliesOpen ? '收起' : `${post.replies}条答复`}</Button>}
        {shown && writable && post.level < POST_LIMITS.level && <Button fit kind='quiet' onPress={ask('reply')}>答复</Button>}
        {shown && writable && !post.yours && post.level >= POST_LIMITS.level && <Button fit kind='quiet' label={`提到${post.author.name}，另说一条`} onPress={ask('mention')}>提到</Button>}
        {shown && thread.you.desk && !post.yours && post.kind === 'question' && post.level === 0 && !post.answer && <Button fit kind='secondary' onPress={ask('answer')}>代表议事室答复</Button>}
        {shown && post.version > 1 && <Button fit kind='quiet' onPress={() => setOpen('earlier')}>以前的文字</Button>}
        {shown && post.yours && !post.author.room && writable && <Button fit kind='quiet' onPress={ask('edit')}>修改</Button>}
        {shown && !post.yours && <Button fit kind='quiet' onPress={ask('report')}>举报</Button>}
        {post.yours && post.removed?.appeal === 'open' && <Button fit kind='secondary' onPress={ask('appeal')}>申诉</Button>}
      </Row>
      {open === 'reply' && <ReplySheet {...sheet} />}
      {open === 'edit' && <EditSheet {...sheet} />}
      {open === 'answer' && <AnswerSheet {...sheet} />}
      {open === 'appeal' && <AppealSheet {...sheet} />}
      {open === 'report' && <ReportSheet {...sheet} />}
      {open === 'mention' && <WriteSheet topicId={props.topicId} thread={thread} mention={{ id: post.id, name: post.author.name }} onClose={close} onDone={props.onChanged} />}
      {open === 'earlier' && <EarlierSheet {...sheet} />}
    </View>
  );
}
