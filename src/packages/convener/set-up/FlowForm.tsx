import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Card } from '@/components/Card';
import { IconButton } from '@/components/IconButton';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Button } from '@/components/Button';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import { mayGoBy, POLICY_FLOW } from '@/domain/room/flow';
import { useSetUp, type SetUpProps } from './use-set-up';

const isPolicy = (step: string) => (POLICY_FLOW as readonly string[]).includes(step);

/** 有流程: the policy's steps in their order; a room may put its own between them. */
export function FlowForm({ roomId, page }: SetUpProps) {
  const [steps, setSteps] = useState<readonly string[]>(page.flow.length > 0 ? page.flow : POLICY_FLOW);
  const [after, setAfter] = useState<number>();
  const [own, setOwn] = useState('');
  const { take, busy, trouble } = useSetUp(api.room.chooseFlow, '已选定议事流程。');
  const send = () => take({ roomId, steps: [...steps] });
  const put = () => {
    if (after === undefined) return;
    setSteps([...steps.slice(0, after + 1), own.trim(), ...steps.slice(after + 1)]);
    setAfter(undefined);
    setOwn('');
  };
  return (
    <Section title='议事流程'>
      <Notice>规定的步骤和先后不变，可以在中间加本室自己的步骤。点一步，就加在它后面。</Notice>
      <Card flush>
        {steps.map((step, index) => (
          <View key={step}>
            <ListItem title={`${index + 1}. ${step}`} {...(isPolicy(step) ? {} : { note: '本室自己的步骤', aside: <IconButton icon='trash' label={`去掉${step}`} onPress={() => setSteps(steps.filter((other) => other !== step))} /> })} {...(isPolicy(step) ? { onPress: () => setAfter(index) } : {})} />
          </View>
        ))}
      </Card>
      {after !== undefined && (
        <Card>
          <TextInput id='own-step' label={`加在“${steps[after]}”后面`} limit={20} placeholder='例如：入户听意见' confirm='done' onText={setOwn} />
          <Button icon='plus' {...([...own.trim()].length < 2 ? { why: '至少2个字' } : steps.includes(own.trim()) ? { why: '已经有这一步' } : {})} onPress={put}>加上这一步</Button>
        </Card>
      )}
      <Setback trouble={trouble} title='没有选定' onRetry={send} />
      <VerdictButton verdict={mayGoBy(steps)} icon='check' busy={busy} onPress={send}>按这个流程议事</VerdictButton>
    </Section>
  );
}
