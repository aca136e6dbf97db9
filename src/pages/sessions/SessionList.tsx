import type { Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { SessionCard } from '@/components/SessionCard';
import type { SessionCard as Session } from '@/contract/session-shapes';
import { NO_SESSIONS } from '@/copy/session';
import { goToTab } from '@/navigation';

type Pages = { items: Session[] | undefined; trouble: Trouble | undefined; loading: boolean; more: boolean; loadingMore: boolean; loadMore: () => unknown; reload: () => unknown };
type Props = { title: string; stage: keyof typeof NO_SESSIONS; pages: Pages; showRoom: boolean };

/** One list of the tab, grown by its button: two lists on one page cannot both grow by scrolling. */
export function SessionList({ title, stage, pages, showRoom }: Props) {
  return (
    <Section title={title}>
      <Loaded read={{ ...pages, data: pages.items }} rows={2}>
        {(items) => (items.length === 0
          ? <Card><EmptyState {...NO_SESSIONS[stage]} {...(stage === 'ahead' ? { action: '先看看议题', onAction: () => goToTab('topics') } : {})} /></Card>
          : (
            <>
              {items.map((session) => <SessionCard key={session.id} session={session} showRoom={showRoom} />)}
              {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => pages.loadMore()}>再看一些</Button>}
            </>
          ))}
      </Loaded>
    </Section>
  );
}
