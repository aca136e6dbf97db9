import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import { hasFrozenRoster } from '@/domain/session/session';
import { Gauge } from './Gauge';

/** Of the planned seats, and at the door of those who are there: two gauges, never mixed. */
export function Composition({ session: { planned, present, state } }: { session: SessionView }) {
  const over = !['planned', 'sign-up-open', 'sign-up-closed', 'composition-broken'].includes(state);
  return (
    <>
      {present && <Section title='到会的人'><Card><Gauge composition={present} whole='到会的人齐了，可以开会。' /></Card></Section>}
      <Section title={over || hasFrozenRoster(state) ? '名单上的人' : '名单现在'}>
        <Card><Gauge composition={planned} whole='人数、各类人员、各群体都齐了。' /></Card>
      </Section>
    </>
  );
}
