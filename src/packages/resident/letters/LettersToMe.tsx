import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { AnswerLetter } from './AnswerLetter';
import { LetterCard } from './LetterCard';

/** What residents wrote to me as a member: the oldest, due first, on top. */
export function LettersToMe({ state }: { state: 'waiting' | 'answered' }) {
  const pages = usePages(api.member.letters, { state });
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={2}>
      {(items) => (
        <>
          {items.length === 0 && <Card><EmptyState title={state === 'waiting' ? '没有等您答复的信' : '还没有答复过的信'} text='您编入的议事室，居民可以给您写信。' /></Card>}
          {items.map((letter) => (
            <LetterCard key={letter.id} letter={letter} head={`${letter.who}来信`}>
              {letter.state === 'waiting' && <AnswerLetter letter={letter} />}
            </LetterCard>
          ))}
          {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
        </>
      )}
    </Loaded>
  );
}
