import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { TextArea } from '@/components/TextArea';
import { LOOKED_AT_WITHIN, STANDARD } from '@/copy/moderation';
import { toast } from '@/design/toast';
import { GROUND_NAMES, GROUNDS, type Ground } from '@/domain/consultation/standard';
import type { PostProps } from './PostCard';

/** By which ground of the standard; a person looks, and the post stays until then. */
export function ReportSheet({ topicId, post, onChanged, onClose }: PostProps & { onClose: () => void }) {
  const [ground, setGround] = useState<Ground>();
  const [note, setNote] = useState('');
  const { send, busy, trouble } = useErrand(api.consultation.report);
  const press = async () => {
    if (!ground || !(await send({ topicId, postId: post.id, ground, note })).ok) return;
    toast(`已收到。${LOOKED_AT_WITHIN}有人核对，结果会告诉您。`);
    onClose();
    await onChanged();
  };
  return (
    <Sheet open title='举报这条发言' onClose={onClose} actions={<Button kind='primary' icon='warning' busy={busy} {...(ground ? {} : { why: '请选公约里的一条' })} onPress={() => void press()}>提交举报</Button>}>
      <View className='quoted'>{post.text}</View>
      <ChoiceGroup label='违反了公约的哪一条' required choices={GROUNDS.map((value) => ({ value, label: GROUND_NAMES[value], hint: STANDARD[value].means }))} {...(ground ? { value: ground } : {})} onChoose={setGround} />
      <TextArea label='补充说明' required={false} limit={200} hint='举报再多也不会自动隐藏，由人核对后决定。' onText={setNote} />
      <Setback trouble={trouble} title='没有提交' onRetry={() => void press()} />
    </Sheet>
  );
}
