import { useEffect } from 'react';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { AnswerLine } from './AnswerLine';
import type { DeskProps } from './MinutesDesk';

/** Who was there and how each answered: objections first, then whoever is still to be asked. */
export function AnswersByName({ sessionId, minutes }: DeskProps) {
  const { items, more, loadingMore, loadMore, trouble, loading, reload } = usePages(api.session.minutesAnswers, { sessionId });
  useEffect(() => {
    if (more && !loadingMore) void loadMore();
  }, [more, loadingMore, loadMore]);
  const rank = ({ answer }: { answer?: string | undefined }) => (answer === 'objected' ? 0 : answer === undefined ? 1 : 2);
  return (
    <Section title='到会的人怎么回应'>
      <Loaded read={{ data: items, trouble, loading, reload }}>
        {(lines) => <Card flush>{[...lines].sort((a, b) => rank(a) - rank(b)).map((line) => <AnswerLine key={line.seatId} sessionId={sessionId} minutes={minutes} line={line} />)}</Card>}
      </Loaded>
    </Section>
  );
}
