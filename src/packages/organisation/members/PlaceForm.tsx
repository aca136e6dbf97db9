import { useState } from 'react';
import { api } from '@/api/client';
import { useWhyNot } from '@/api/why-not';
import { Setback } from '@/components/Setback';
import { RoomPicker, type PickedRoom } from '@/components/RoomPicker';
import { VerdictButton } from '@/components/VerdictButton';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';
import { verdictSoFar } from '../shared/verdict-so-far';

/** 编入 （三）: a member belongs to a room from today on. The room is found by name, as residents find theirs. */
export function PlaceForm({ office: { organisationId }, memberId }: { office: Office; memberId: string }) {
  const [room, setRoom] = useState<PickedRoom>();
  const input = room && { organisationId, memberId, roomId: room.id };
  const foretold = useWhyNot(api.organisation.place, input);
  const { take, busy, trouble } = useOfficeStep(api.organisation.place, '已编入。', () => setRoom(undefined));
  const send = () => input && take(input);
  return (
    <>
      <RoomPicker picked={room} onPick={setRoom} />
      <Setback trouble={trouble} title='没有编入' onRetry={send} />
      <VerdictButton kind='secondary' verdict={verdictSoFar(room !== undefined, foretold)} unknown='请先查找并选一个议事室' icon='plus' busy={busy} onPress={send}>编入这个议事室</VerdictButton>
    </>
  );
}
