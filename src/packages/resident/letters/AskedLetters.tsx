import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LetterCard } from './LetterCard';

/** What I wrote to members, newest first, with the answer or the day it is due. */
export function AskedLetters() {
  const pages = usePages(api.member.asked, {});
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={2}>
      {(items) => (
        <>
          {items.length === 0 && <Card><EmptyState title='您还没有给委员写过信' text='在议事室页面上，可以给编入那里的委员写信，委员15个工作日内答复。' /></Card>}
          {items.map((letter) => <LetterCard key={letter.id} letter={letter} head={`写给${letter.who}`} />)}
          {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
        </>
      )}
    </Loaded>
  );
}
