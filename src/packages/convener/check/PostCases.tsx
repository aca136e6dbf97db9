import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { shownClause } from '@/copy/clauses';
import { LOOKED_AT_WITHIN } from '@/copy/moderation';
import { useDidShow } from '@tarojs/taro';
import { PostCaseCard } from './PostCaseCard';
import { Decided } from './Decided';
import { LogButton } from './LogButton';

const clause = shownClause('convention.moderation')!;

/** Posts that lie before a person: what a machine could not pass, what somebody reported. */
export function PostCases({ roomId, onDecided }: { roomId: string; onDecided: () => Promise<unknown> }) {
  const pages = usePages(api.moderation.cases, roomId ? { roomId } : undefined);
  useDidShow(() => void (roomId && pages.reload()));
  const decided = async () => {
    await pages.reload();
    await onDecided();
  };
  return (
    <Section title='网上讨论的发言'>
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture='success' title='没有待核对的发言' text={`被举报的、机器拿不准的、要听写的发言会放到这里，${LOOKED_AT_WITHIN}由您看一看。`} /></Card>
          : (
            <>
              <ClauseLink clause={clause} />
              {items.map((matter) => <PostCaseCard key={matter.id} roomId={roomId} matter={matter} onDecided={decided} />)}
              {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些发言</Button>}
            </>
          ))}
      </Loaded>
      <Decided roomId={roomId} />
      <LogButton roomId={roomId} />
    </Section>
  );
}
