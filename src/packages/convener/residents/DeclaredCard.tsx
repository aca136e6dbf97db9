import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import type { Resident } from '@/contract/room';
import { dayOf } from '@/copy/time';
import { toast } from '@/design/toast';
import { useErrand } from '@/api/use-errand';
import './residents.scss';

type Props = { roomId: string; resident: Resident; onSettled: () => Promise<unknown>; onDoubt: () => void };

/** Somebody who says he or she lives here, and the convener's two words about it. */
export function DeclaredCard({ roomId, resident: { id, name, note, declaredAt }, onSettled, onDoubt }: Props) {
  const { send, busy, trouble } = useErrand(api.room.attest);
  const attest = async () => {
    const outcome = await send({ roomId, residentId: id, isResident: true });
    if (outcome.ok) toast(`已核实${name}是本村（社区）居民。`);
    if (outcome.ok || outcome.kind === 'conflict') await onSettled();
  };
  return (
    <Card>
      <View className='declared__name'>{name}</View>
      {note && <View className='declared__note'>{note}</View>}
      <View className='declared__when'>{`${dayOf(declaredAt)}申报`}</View>
      <Setback trouble={trouble} title='没有核实成' />
      <View className='declared__ways'>
        <Row>
          <Button fit icon='check' busy={busy} label={`${name}是本村（社区）居民`} onPress={() => void attest()}>是本村（社区）居民</Button>
          <Button fit kind='quiet' icon='close' label={`${name}不是本村（社区）居民`} onPress={onDoubt}>不是</Button>
        </Row>
      </View>
    </Card>
  );
}
