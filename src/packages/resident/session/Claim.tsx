import { useRef, useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { TextInput } from '@/components/TextInput';
import { useSeatStep } from './use-seat-step';

/** 认领: whoever was registered on paper takes the seat over with the code on the slip. */
export function Claim({ known, onUnknown }: { known: boolean; onUnknown: () => void }) {
  const [open, setOpen] = useState(false);
  const code = useRef('');
  const { take, busy, trouble } = useSeatStep(api.session.claim, () => '席位已认领，以后在这里收通知。', () => setOpen(false));
  const claim = () => void take({ code: code.current.trim() });
  return (
    <>
      <Button kind='quiet' icon='document' onPress={() => (known ? setOpen(true) : onUnknown())}>手里有报名凭条？在这里认领</Button>
      <Sheet open={open} title='认领席位' onClose={() => setOpen(false)} actions={<Button kind='primary' icon='check' busy={busy} onPress={claim}>认领</Button>}>
        <Setback trouble={trouble} title='没有认领成' />
        <TextInput id='claim-code' label='凭条编码' required hint='工作人员代您登记时给的纸条上，8位字母和数字。' confirm='done' onText={(text) => { code.current = text; }} onDone={claim} />
      </Sheet>
    </>
  );
}
