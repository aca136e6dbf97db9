import { useState } from 'react';
import { api } from '@/api/client';
import { usePages, useRefresh } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Tag } from '@/components/Tag';
import type { Resident } from '@/contract/room';
import { dayOf } from '@/copy/time';
import { DeclaredCard } from './DeclaredCard';
import { NotResident } from './NotResident';

type Props = { roomId: string; state: 'declared' | 'attested' };

const EMPTY = {
  declared: { title: '没有待核实的居民', text: '居民在“我的”里申报住在本村（社区）以后，会出现在这里，请您认一认。' },
  attested: { title: '还没有核实过的居民', text: '您确认过的居民列在这里。' },
};

/** Those who said they live here, or those who were found to. */
export function ResidentList({ roomId, state }: Props) {
  const pages = usePages(api.room.residents, { roomId, state });
  const [doubted, setDoubted] = useState<Resident>();
  const refresh = useRefresh();
  const settled = async () => {
    setDoubted(undefined);
    await pages.reload();
    await refresh('topic.');
  };
  return (
    <Loaded read={{ ...pages, data: pages.items }}>
      {(items) => (
        <>
          {items.length === 0 && <Card><EmptyState {...EMPTY[state]} /></Card>}
          {state === 'declared'
            ? items.map((one) => <DeclaredCard key={one.id} roomId={roomId} resident={one} onSettled={settled} onDoubt={() => setDoubted(one)} />)
            : items.length > 0 && (
              <Card flush>
                {items.map(({ id, name, note, declaredAt }) => <ListItem key={id} title={name} note={[note, `${dayOf(declaredAt)}申报`].filter(Boolean).join(' · ')} aside={<Tag tone='ok' icon='check'>已核实</Tag>} />)}
              </Card>
            )}
          {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
          <NotResident roomId={roomId} resident={doubted} onSettled={settled} onClose={() => setDoubted(undefined)} />
        </>
      )}
    </Loaded>
  );
}
