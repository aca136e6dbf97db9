import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import { presentFromIn, sitesIn } from '@/copy/session-desk';
import { CompositionGauge } from '@/session-view/CompositionGauge';
import { Mending } from './Mending';

const OVER: readonly SessionView['state'][] = ['open', 'closed', 'minutes-confirmed', 'in-review', 'list-sent', 'list-received', 'settled', 'published', 'archived', 'cancelled', 'void'];

/** Of those who are there and of the planned seats: two gauges, never mixed. While it can be mended, how. */
export function Composition({ session: { planned, present, presentFrom, linkedRooms, seats, state } }: { session: SessionView }) {
  const mendable = !OVER.includes(state);
  return (
    <>
      {present && <Section title='到会的人'>{presentFrom && (presentFrom.length > 1 || sitesIn(linkedRooms)) && <Notice>{`${presentFromIn(presentFrom)}${sitesIn(linkedRooms)}。在哪里参加都一样算。`}</Notice>}<CompositionGauge composition={present} present />{mendable && <Mending composition={present} door />}</Section>}
      <Section title='名单上的人'><CompositionGauge composition={planned} groups={seats.groups} />{mendable && !present && <Mending composition={planned} />}</Section>
    </>
  );
}
