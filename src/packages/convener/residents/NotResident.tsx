import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { Stack } from '@/components/Stack';
import type { Resident } from '@/contract/room';
import { toast } from '@/design/toast';
import { useErrand } from '@/api/use-errand';

type Props = { roomId: string; resident: Resident | undefined; onSettled: () => Promise<unknown>; onClose: () => void };

/** A no is asked for twice: it is told to the person. */
export function NotResident({ roomId, resident, onSettled, onClose }: Props) {
  const { send, busy, trouble } = useErrand(api.room.attest);
  const say = async () => {
    if (!resident) return;
    const outcome = await send({ roomId, residentId: resident.id, isResident: false });
    if (!outcome.ok) return;
    toast('已记下，并告诉了本人。');
    await onSettled();
  };
  return (
    <Sheet
      open={resident !== undefined} title={`${resident?.name ?? ''}不是本村（社区）居民？`} onClose={onClose}
      actions={<Stack><Button kind='danger' busy={busy} onPress={() => void say()}>确定，不是居民</Button><Button kind='quiet' onPress={onClose}>再想想</Button></Stack>}
    >
      <Setback trouble={trouble} title='没有记下' />
      <Notice tone='warn'>会告诉本人没有核实，请其到议事室说明情况后重新申报。已经提出的议题照常办理，仍标“待确认”。</Notice>
    </Sheet>
  );
}
