import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages, useRefresh } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import type { Notice } from '@/contract/me';
import { isOfThread } from '@/copy/thread-notices';
import { goTo, paths } from '@/navigation';
import { useShownCount } from './use-shown-count';
import { Letter } from './Letter';

/** What is told of an outcome leads to it, and what is told of a publication to its text. */
const placeOf = (event: string) => (/^outcome-(published|corrected|withdrawn)$/.test(event) ? paths.publication : event.startsWith('outcome-') ? paths.outcome : paths.session);

/** What was said to me: each step of my topics once. Opening one marks it as read. */
export function Inbox({ unread }: { unread: number }) {
  const pages = usePages(api.me.inbox, {});
  const { shown, more, showMore } = useShownCount(pages, 3);
  const refresh = useRefresh();
  const read = async (notices: readonly Notice[]) => {
    const ids = notices.filter((notice) => !notice.read).map(({ id }) => id).slice(0, 50);
    if (ids.length > 0 && (await api.me.markRead({ noticeIds: ids })).ok) await refresh('me.');
  };
  const open = (notice: Notice) => {
    void read([notice]);
    if (notice.sessionId) goTo(placeOf(notice.event)(notice.sessionId));
    else if (notice.topicId && isOfThread(notice.event)) goTo(paths.thread(notice.topicId));
    else if (notice.topicId) goTo(paths.topic(notice.topicId));
  };
  return (
    <View className='me__section'>
      <Section title={unread > 0 ? `给我的回音（${unread}条未读）` : '给我的回音'} {...(unread > 1 ? { more: '全部已读', onMore: () => void read(pages.items ?? []) } : {})}>
        <Loaded read={{ ...pages, data: pages.items }} rows={2}>
          {(notices) => (notices.length === 0
            ? <Card><View className='me__words'>还没有回音。您提出的议题每走一步，这里都会告诉您。</View></Card>
            : (
              <>
                <Card flush>{notices.slice(0, shown).map((notice) => <Letter key={notice.id} notice={notice} onOpen={() => open(notice)} />)}</Card>
                {more && <Button kind='quiet' busy={pages.loadingMore} onPress={showMore}>再看一些</Button>}
              </>
            ))}
        </Loaded>
      </Section>
    </View>
  );
}
