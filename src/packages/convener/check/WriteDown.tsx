import { useState } from 'react';
import { api } from '@/api/client';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Setback } from '@/components/Setback';
import { TextArea } from '@/components/TextArea';
import { toast } from '@/design/toast';
import { POST_LIMITS } from '@/domain/consultation/post';

type Props = { roomId: string; caseId: string; onDone: () => Promise<unknown> };

/** The words of a voice message, as they were heard. */
export function WriteDown({ roomId, caseId, onDone }: Props) {
  const [text, setText] = useState('');
  const { send, busy, trouble } = useErrand(api.moderation.writeDown);
  const words = text.trim();
  const press = async () => {
    if (!(await send({ roomId, caseId, text: words })).ok) return;
    toast('已写成文字，大家可以看、可以听了。');
    await onDone();
  };
  return (
    <>
      <TextArea label='录音的文字' required limit={POST_LIMITS.text} hint='照原话写，不改意思；手机号等个人信息不写。' onText={setText} />
      <Setback trouble={trouble} title='没有记上' />
      <Button kind='secondary' icon='check' busy={busy} {...([...words].length < 2 ? { why: '请先听一遍，再写下来' } : {})} onPress={() => void press()}>写好了，公开这条发言</Button>
    </>
  );
}
