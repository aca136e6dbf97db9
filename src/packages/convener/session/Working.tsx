import { useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import { NEXT_STEP, SESSION_WAYS, type SessionWay } from '@/copy/session-desk';
import { CallOffForm } from './CallOffForm';
import { ChangeLimitForm } from './ChangeLimitForm';
import { EditPlanForm } from './EditPlanForm';
import { InviteForm } from './InviteForm';
import { NextStep } from './NextStep';
import { RegisterForm } from './RegisterForm';
import { ReleaseHolds } from './ReleaseHolds';
import { waysOpen } from './ways-open';

export type StepProps = { session: SessionView };
export type WayProps = StepProps & { onDone: () => void };

/** The next step as the one main thing; or, when chosen, one of the other ways, with the way back. */
export function Working({ session }: StepProps) {
  const [way, setWay] = useState<SessionWay>();
  const open = waysOpen(session);
  const go = (next?: SessionWay) => {
    setWay(next);
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  if (way && open.includes(way)) {
    return (
      <View className='session-form'>
        <Card flush>
          <ListItem icon='edit' title={SESSION_WAYS[way].name} note={SESSION_WAYS[way].note} aside={<Button fit kind='quiet' label={`不${SESSION_WAYS[way].name}了`} onPress={() => go()}>返回</Button>} />
        </Card>
        <Way way={way} session={session} onDone={() => go()} />
      </View>
    );
  }
  return (
    <>
      <View className='session-form'><Section title={NEXT_STEP[session.state]}><NextStep session={session} /></Section></View>
      {open.length > 0 && (
        <Section title='需要时还可以'>
          <Card flush>{open.map((next) => <ListItem key={next} title={SESSION_WAYS[next].name} note={SESSION_WAYS[next].note} onPress={() => go(next)} />)}</Card>
        </Section>
      )}
    </>
  );
}

function Way({ way, ...props }: WayProps & { way: SessionWay }) {
  switch (way) {
    case 'invite': return <InviteForm {...props} />;
    case 'register': return <RegisterForm {...props} />;
    case 'editPlan': return <EditPlanForm {...props} />;
    case 'changeLimit': return <ChangeLimitForm {...props} />;
    case 'releaseHolds': return <ReleaseHolds {...props} />;
    case 'postpone': case 'cancel': return <CallOffForm {...props} way={way} />;
  }
}
