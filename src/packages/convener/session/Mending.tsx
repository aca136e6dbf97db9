import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Icon } from '@/components/Icon';
import type { Composition } from '@/contract/session-shapes';
import { askedFor, mendOf, whomToAsk } from '@/copy/session-desk';
import './session.scss';

/** What would put a roster right, beside the gauge: the ways to mend the half, whom to ask, and what the room has still to look at. */
export function Mending({ composition }: { composition: Composition }) {
  const { mend } = composition;
  const [ask, open] = [whomToAsk(mend), askedFor(composition)];
  if (mend.ways.length === 0 && !ask && open.length === 0) return null;
  return (
    <Card>
      {open.map((line) => <View key={line} className='gaps__line'><Icon name='warning' size='sm' className='gaps__sign' /><View>{line}</View></View>)}
      <Facts rows={[['怎样够一半', mend.ways.length > 0 && mend.ways.map((way) => <View key={way.way}>{mendOf(way)}</View>)], ['请谁', ask]]} />
    </Card>
  );
}
