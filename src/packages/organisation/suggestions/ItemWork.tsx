import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import type { ItemCard, ItemView } from '@/contract/outcome-shapes';
import { itemTitle } from '@/copy/outcome';
import { goTo, paths } from '@/navigation';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';
import { CarryOut } from './CarryOut';
import { Decide } from './Decide';

export type WorkProps = { item: ItemView; organisationId: string; onDone: () => void };

const ASKED: Partial<Record<ItemCard['state'], string>> = { received: '答复', adopted: '交办', 'partly-adopted': '交办', assigned: '登记进展', implementing: '登记进展、报办结', disputed: '登记进展' };

/** What is asked of this office for one suggestion now; opened, it is read as it stands. */
export function ItemWork({ item, organisationId }: { item: ItemCard; organisationId: string }) {
  const [open, setOpen] = useState(false);
  const act = item.waitsFor.includes(organisationId) ? ASKED[item.state] : undefined;
  return (
    <View>
      {open && act && <View className='suggestion__form'><Opened card={item} organisationId={organisationId} onDone={() => setOpen(false)} /></View>}
      <Row>
        {act && <Button fit kind={open ? 'quiet' : 'primary'} label={`${itemTitle(item)}：${open ? '返回' : act}`} onPress={() => setOpen(!open)}>{open ? '返回' : act}</Button>}
        <Button fit icon='eye' label={`看经过：${itemTitle(item)}`} onPress={() => goTo(paths.item(item.sessionId, item.number))}>看经过</Button>
      </Row>
    </View>
  );
}

function Opened({ card, organisationId, onDone }: { card: ItemCard; organisationId: string; onDone: () => void }) {
  const read = useRead(api.outcome.item, { sessionId: card.sessionId, number: card.number });
  return (
    <Loaded read={read} rows={1}>
      {(item) => {
        const props = { item, organisationId, onDone };
        if (item.state === 'received') return <Decide {...props} />;
        if (item.state === 'adopted' || item.state === 'partly-adopted') return <OutcomeStep action={api.outcome.assign} input={{ sessionId: item.sessionId, number: item.number, revision: item.revision, organisationId }} about={{ organisationId }} icon='send' said='已交办，并通知承办单位。' onDone={onDone}>{`交${item.offices.join('、')}办理`}</OutcomeStep>;
        return <CarryOut {...props} />;
      }}
    </Loaded>
  );
}
