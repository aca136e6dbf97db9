import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { shownClause } from '@/copy/clauses';
import { textOf } from '@/navigation';
import { AppealCard } from './AppealCard';

const clause = shownClause('convention.appeal-days')!;

/** 复核申诉, for the organisation that guides the rooms: posts that were taken down, and whose authors ask to look again. */
export default function Appeals() {
  const [organisationId, setOrganisationId] = useState('');
  useLoad((params: Record<string, unknown> = {}) => setOrganisationId(textOf(params.organisationId)));
  const pages = usePages(api.moderation.appeals, organisationId ? { organisationId } : undefined);
  useDidShow(() => void (organisationId && pages.reload()));
  return (
    <Page title='复核申诉'>
      <Loaded read={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture='success' title='没有要复核的申诉' text='发言没有公开、作者不同意的，会送到这里，由原来作决定的人以外的人复核。' /></Card>
          : (
            <>
              <ClauseLink clause={clause} />
              {items.map((matter) => <AppealCard key={matter.id} organisationId={organisationId} matter={matter} onDecided={() => pages.reload()} />)}
              {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
            </>
          ))}
      </Loaded>
    </Page>
  );
}
