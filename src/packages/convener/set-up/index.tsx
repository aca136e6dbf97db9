import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { textOf } from '@/navigation';
import { Haves } from '@/room-view/Haves';
import { placeOf, useDesk } from '../shared/use-desks';
import { FlowForm } from './FlowForm';
import { PlaceForm } from './PlaceForm';
import { ProcedureForm } from './ProcedureForm';
import { SignForm } from './SignForm';

/** What the convener keeps on the room's page: the evidence of the six haves （四）. */
export default function SetUpPage() {
  const [roomId, setRoomId] = useState('');
  useLoad((params: Record<string, unknown> = {}) => setRoomId(textOf(params.roomId)));
  const desk = useDesk(roomId);
  const read = useRead(api.room.page, roomId ? { roomId } : undefined);
  return (
    <Page title='登记本室情况' {...(desk ? { lead: placeOf(desk) } : {})}>
      {roomId && (
        <Loaded read={read}>
          {(page) => (
            <>
              <Section title='六个有'><Haves roomId={roomId} lights={page.lights} /></Section>
              <PlaceForm roomId={roomId} page={page} />
              <SignForm roomId={roomId} page={page} />
              {desk?.role === 'convener' && <ProcedureForm roomId={roomId} page={page} />}
              <FlowForm roomId={roomId} page={page} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
