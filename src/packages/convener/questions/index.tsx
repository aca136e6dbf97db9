import { useState } from 'react';
import { View } from '@tarojs/components';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Meta } from '@/components/Meta';
import { Page } from '@/components/Page';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import { shownClause } from '@/copy/clauses';
import { partOf } from '@/copy/thread';
import { agoOf, dueOf } from '@/copy/time';
import { goTo, paths, textOf } from '@/navigation';
import { placeOf, useDesk } from '../shared/use-desks';
import './questions.scss';

const clause = shownClause('convention.thread-answer-days')!;

/** 网上提问: every question of the room's threads that still waits, the one due first on top （件件有回音）. */
export default function Questions() {
  const [roomId, setRoomId] = useState('');
  useLoad((params: Record<string, unknown> = {}) => setRoomId(textOf(params.roomId)));
  const desk = useDesk(roomId);
  const pages = usePages(api.consultation.unanswered, roomId ? { roomId } : undefined);
  useDidShow(() => void (roomId && pages.reload()));
  return (
    <Page title='网上提问' {...(desk ? { lead: placeOf(desk) } : {})}>
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture='success' title='没有等答复的提问' text='网上讨论里的每个提问都会出现在这里，最早到期的排在最前面。' /></Card>
          : (
            <>
              <ClauseLink clause={clause} />
              {items.map(({ postId, topicId, topicTitle, at, dueAt, overdue, text, author, demo }) => {
                const due = dueOf(dueAt);
                return (
                  <Card key={postId}>
                    <Row>
                      <Tag tone={overdue ? 'danger' : 'warn'} icon='clock'>{overdue ? `已逾期，${due.by}` : `${due.by}到期`}</Tag>
                      {demo && <Tag>演示数据</Tag>}
                    </Row>
                    <View className='question__text'>{text}</View>
                    <Meta items={[`${author.name}（${partOf(author)}）`, `${agoOf(at)}提问`]} />
                    <View className='question__topic'>{`议题：${topicTitle}`}</View>
                    <Button fit kind='secondary' icon='edit' label={`到讨论里答复：${text.slice(0, 12)}`} onPress={() => goTo(paths.thread(topicId, 'unanswered'))}>到讨论里答复</Button>
                  </Card>
                );
              })}
              {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
            </>
          ))}
      </Loaded>
    </Page>
  );
}
