import { useEffect, useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRefresh, type Trouble } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { aria } from '@/design/aria';
import type { DrawStepProps } from './DrawDesk';

/**
 * The panels are computed in steps of a few seconds, one call after the other while this page is open; left and come back to,
 * it goes on where it was.
 */
export function Computing({ view: { sessionId }, draw: { id: drawId, steps } }: DrawStepProps) {
  const refresh = useRefresh();
  const [done, setDone] = useState(steps);
  const [trouble, setTrouble] = useState<Trouble>();
  const here = useRef(true);
  const run = async (from: number) => {
    setTrouble(undefined);
    for (let after = from; here.current;) {
      const outcome = await api.draw.compute({ sessionId, drawId, after });
      if (!outcome.ok) return setTrouble(outcome);
      after = outcome.data.steps;
      setDone(after);
      if (outcome.data.state !== 'computing') return void (await refresh('session.', 'draw.'));
    }
  };
  useEffect(() => {
    here.current = true;
    void run(steps);
    return () => { here.current = false; };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for this draw
  }, []);
  return (
    <Section title='正在计算1000组名单'>
      <Card>
        <View className='draw-busy' {...aria({ role: 'status', live: 'polite' })}>{done === 0 ? '正在算，一般几秒钟就好。' : `已经算了${done}步，人多的要几分钟。离开这里也不要紧，回来接着算。`}</View>
        <Setback trouble={trouble} onRetry={() => void run(done)} />
        {!trouble && <Button busy>正在计算</Button>}
      </Card>
    </Section>
  );
}
