import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Icon } from '@/components/Icon';
import type { Composition } from '@/contract/session-shapes';
import { askedFor, mendOf, whomToAsk } from '@/copy/session-desk';
import './session.scss';

/** At the door nobody is asked to go: who is on the roster comes, or somebody who waits takes the place. */
const atTheDoor = (stakeholders: number): string => `再到${stakeholders}位利益相关方代表就够：名单上的请打电话催一催，来不了的从候补里换人，或者改期`;

/** What would put a roster right, beside the gauge: the ways to mend the half, whom to ask, and what the room has still to look at. */
export function Mending({ composition, door = false }: { composition: Composition; door?: boolean }) {
  const { mend } = composition;
  const [ask, open] = [whomToAsk(mend), askedFor(composition)];
  if (mend.ways.length === 0 && !ask && open.length === 0) return null;
  return (
    <Card>
      {open.map((line) => <View key={line} className='gaps__line'><Icon name='warning' size='sm' className='gaps__sign' /><View>{line}</View></View>)}
      <Facts rows={[['怎样够一半', mend.ways.length > 0 && (door ? atTheDoor(mend.invite.stakeholders) : mend.ways.map((way) => <View key={way.way}>{mendOf(way)}</View>))], ['请谁', !door && ask]]} />
    </Card>
  );
}
