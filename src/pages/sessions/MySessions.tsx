import { useDidShow } from '@tarojs/taro';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Section } from '@/components/Section';
import { SessionCard } from '@/components/SessionCard';

/** Where I have a seat, wait for one or am invited; nothing stands here without any. */
export function MySessions() {
  const { items, more, loadMore, loadingMore, reload } = usePages(api.session.mine, {});
  useDidShow(() => void reload());
  if (!items || items.length === 0) return null;
  return (
    <Section title='我参加的'>
      {items.map(({ session, seat }) => <SessionCard key={session.id} session={session} seat={seat} showRoom />)}
      {more && <Button kind='quiet' busy={loadingMore} onPress={() => loadMore()}>再看一些</Button>}
    </Section>
  );
}
