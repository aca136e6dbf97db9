import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { toast } from '@/design/toast';
import type { Narrow } from './post-sheets';

/** One's own post taken back: asked twice, since its words are gone then. */
export function Withdraw({ topicId, post, onChanged, onClose }: Narrow) {
  const [asked, setAsked] = useState(false);
  const { send, busy, trouble } = useErrand(api.consultation.withdraw);
  const withdraw = async () => {
    if (!(await send({ topicId, postId: post.id })).ok) return;
    toast('已撤回。');
    onClose();
    await onChanged();
  };
  return (
    <>
      <Setback trouble={trouble} title='没有撤回' />
      {asked && <View className='post-state'>撤回以后，这条发言的文字、照片和录音都不再显示，不能恢复。</View>}
      {asked
        ? (
          <Row>
            <Button fit kind='danger' icon='undo' busy={busy} onPress={() => void withdraw()}>确定撤回</Button>
            <Button fit kind='quiet' onPress={() => setAsked(false)}>不撤回</Button>
          </Row>
        )
        : <Button fit kind='quiet' icon='undo' onPress={() => setAsked(true)}>撤回这条发言</Button>}
    </>
  );
}
