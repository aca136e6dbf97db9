import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Facts } from '@/components/Facts';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import type { Held } from '@/contract/me';
import { shownClause } from '@/copy/clauses';
import { HELD_WORDS } from '@/copy/held';
import { momentOf } from '@/copy/time';
import { FATES, type HeldKind } from '@/domain/me/held';
import { Correct } from './Correct';
import './my-data.scss';

const INSTANT = /^20\d{2}-\d{2}-\d{2}T/;
const shown = (value: string): string => (INSTANT.test(value) ? momentOf(value) : value);

function One({ held: { title, at, lines } }: { held: Held }) {
  return (
    <Card>
      <View className='my-data__title'>{title}</View>
      {at && <View className='my-data__at'>{momentOf(at)}</View>}
      <Facts rows={lines.map(({ label, value }) => [label, shown(value)])} />
    </Card>
  );
}

/** One kind whole: why it is kept and until when, and everything that is. */
export function OneKind({ kind }: { kind: HeldKind }) {
  const pages = usePages(api.me.held, { kind });
  const { why, until } = HELD_WORDS[kind];
  const clause = shownClause(FATES[kind].clause);
  const { items, more, loadingMore, loadMore } = pages;
  const nothingYet = items?.length === 0 && more && !loadingMore && !pages.trouble;
  // A page may be empty and not the last.
  useEffect(() => { if (nothingYet) void loadMore(); }, [nothingYet, loadMore]);
  return (
    <>
      <Notice title='为什么留，留到什么时候'>{`${why}。${until}。`}</Notice>
      {clause && <ClauseLink clause={clause} />}
      <Correct kind={kind} />
      <Loaded read={{ ...pages, data: items }} rows={2}>
        {(all) => (
          <>
            {all.length === 0 && !more && <Card><EmptyState title='没有' text='这一类没有留您的任何内容。' /></Card>}
            {all.map((held, n) => <One key={`${held.id}-${n}`} held={held} />)}
            {more && <Button kind='quiet' busy={loadingMore} onPress={() => void loadMore()}>再看一些</Button>}
          </>
        )}
      </Loaded>
    </>
  );
}
