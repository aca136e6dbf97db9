import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { VerdictButton } from '@/components/VerdictButton';
import type { ToCheck } from '@/contract/moderation';
import { CHECK_PHRASES } from '@/copy/convener';
import { mayDecide } from '@/domain/text/check';
import { NoteField } from '@/components/NoteField';

type Props = { kind: ToCheck['kind']; busy: boolean; onRefuse: (reason: string) => void; onCancel: () => void };

/** 不公开 takes a reason the author can act on. */
export function NotPassing({ kind, busy, onRefuse, onCancel }: Props) {
  const [reason, setReason] = useState('');
  return (
    <View className='check__no'>
      <NoteField label='为什么不公开' required hint='作者会看到这句话，写得让人知道怎么改。' limit={100} value={reason} phrases={CHECK_PHRASES[kind]} onText={setReason} />
      <VerdictButton kind='danger' busy={busy} verdict={mayDecide({ own: false, waiting: true, pass: false, reason })} onPress={() => onRefuse(reason)}>不公开，并告知作者</VerdictButton>
      <Button kind='quiet' onPress={onCancel}>先不决定</Button>
    </View>
  );
}
