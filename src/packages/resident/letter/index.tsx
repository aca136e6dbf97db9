import { useState } from 'react';
import Taro, { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { paths, textOf } from '@/navigation';
import { LetterForm } from './LetterForm';

/** A letter to a member placed in the room （三：委员联系群众）. */
export default function LetterPage() {
  const [aim, setAim] = useState<{ roomId: string; memberId: string }>();
  useLoad((params: Record<string, unknown> = {}) => setAim({ roomId: textOf(params.roomId), memberId: textOf(params.memberId) }));
  const { known, ask, gate } = useKnown('写信要知道答复发给谁。');
  const read = useRead(api.room.page, aim?.roomId ? { roomId: aim.roomId } : undefined);
  return (
    <Page title='给委员写信'>
      {!known && <Card><EmptyState title='请先说明您是谁' text='答复会发到“我的”里，所以要知道您是谁。委员只看得到您的姓。' action='选择身份' onAction={ask} /></Card>}
      {known && aim && (aim.roomId
        ? (
          <Loaded read={read} rows={1}>
            {({ members }) => {
              const member = members.find(({ id }) => id === aim.memberId);
              return member ? <LetterForm roomId={aim.roomId} member={member} /> : <Card><EmptyState title='这位委员现在不在这个议事室' text='请从议事室页面上的委员里选一位。' action='看议事室' onAction={() => void Taro.redirectTo({ url: paths.room(aim.roomId) })} /></Card>;
            }}
          </Loaded>
        )
        : <Card><EmptyState title='没有指明写给谁' text='请从议事室页面上的委员里选一位。' action='找议事室' onAction={() => void Taro.redirectTo({ url: paths.findRoom() })} /></Card>)}
      {gate}
    </Page>
  );
}
