import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Tag } from '@/components/Tag';
import { dayOf, momentOf } from '@/copy/time';
import { PUBLICATION_STATE_NAMES } from '@/domain/outcome/publication';
import { goTo, paths } from '@/navigation';

/** Sessions of the room that have something to publish, newest first. */
export function ListOfRoom({ roomId }: { roomId: string }) {
  const pages = usePages(api.publication.desk, { roomId });
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={3}>
      {(items) => (items.length === 0
        ? <Card><EmptyState title='还没有可以公布的' text='建议清单报送、签收以后，协商活动会出现在这里；每条建议都有答复，就可以公布成果。' /></Card>
        : (
          <>
            <Card flush>
              {items.map(({ sessionId, topicTitle, state, published, at, dueAt }) => (
                <ListItem key={sessionId} icon='document' title={topicTitle} note={[`${dayOf(at)}协商`, ...(dueAt ? [`${momentOf(dueAt)}前${state === 'withdrawn' ? '重新' : ''}公布`] : [])].join('，')} aside={<Tag tone={state === 'published' ? 'ok' : 'warn'}>{published && state !== 'published' ? `更正：${PUBLICATION_STATE_NAMES[state]}` : PUBLICATION_STATE_NAMES[state]}</Tag>} onPress={() => goTo(paths.publish(sessionId))} />
              ))}
            </Card>
            {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
          </>
        ))}
    </Loaded>
  );
}
