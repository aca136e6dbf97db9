import { useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRefresh, type Trouble } from '@/api/read';
import { useKey } from '@/api/use-key';
import { Button } from '@/components/Button';
import { RoomHeader } from '@/components/RoomHeader';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { TextInput } from '@/components/TextInput';
import type { RoomCard } from '@/contract/room';
import { toast } from '@/design/toast';

type Props = { room: RoomCard; name: string; open: boolean; onClose: () => void };

/** Where I live and under which name; the convener alone sees both in full. */
export function DeclareSheet({ room, name: known, open, onClose }: Props) {
  const written = useRef({ name: known, note: '' });
  const [error, setError] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const refresh = useRefresh();
  const keyFor = useKey();
  const declare = async () => {
    const { name, note } = written.current;
    if ([...name.trim()].length < 2) return setError('请写您的姓名，至少2个字');
    setError(undefined);
    setBusy(true);
    const input = { roomId: room.id, name, note };
    const outcome = await api.me.declareResidence(input, keyFor(input));
    setBusy(false);
    setTrouble(outcome.ok ? undefined : outcome);
    if (!outcome.ok) return undefined;
    toast('已申报，等召集人核实。');
    onClose();
    return refresh('me.');
  };
  return (
    <Sheet open={open} title='我住在这里' onClose={onClose} actions={<Button kind='primary' busy={busy} onPress={() => void declare()}>申报</Button>}>
      <View className='me__room'><RoomHeader room={room} line='不是这里的，请先在首页换一个议事室。' /></View>
      <TextInput label='姓名' required limit={20} initial={known} hint='只有召集人看得到全名，别人只看到姓。' onText={(text) => { written.current.name = text; }} {...(error ? { error } : {})} />
      <TextInput label='方便核实的话' limit={40} placeholder='例如：住观巷12号，常到社区活动室' confirm='done' onText={(text) => { written.current.note = text; }} />
      <Setback trouble={trouble} title='现在不能申报' />
    </Sheet>
  );
}
