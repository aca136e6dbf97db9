import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { shownClause } from '@/copy/clauses';
import { HELD_BESIDE, HELD_WORDS } from '@/copy/held';
import { goTo, paths } from '@/navigation';
import { CloseAccount } from './CloseAccount';
import { Drafts } from './Drafts';
import { TakeAlong } from './TakeAlong';
import './my-data.scss';

const settled = shownClause('convention.my-data')!;

/** All kinds with their numbers, what has no page of its own, the file to take along, and the way out. */
export function Whole() {
  const read = useRead(api.me.holdings, {});
  return (
    <Loaded read={read} rows={4}>
      {({ kinds, closing }) => (
        <>
          <Notice>这些内容只给您本人看。点开一类，看得到留了什么、为什么留、留到什么时候，也能去更正。</Notice>
          <ClauseLink clause={settled} />
          <Section title='留了什么'>
            <Card flush>
              {kinds.map(({ kind, count }) => (
                <ListItem key={kind} title={HELD_WORDS[kind].name} {...(count === 0 ? {} : { note: HELD_WORDS[kind].why })} aside={<View className='my-data__count'>{count === undefined ? '点开看' : count === 0 ? '没有' : `${count}条`}</View>} onPress={() => goTo(paths.myData(kind))} />
              ))}
            </Card>
          </Section>
          <Section title='另外'>
            <Card flush>{HELD_BESIDE.map(({ name, what }) => <ListItem key={name} title={name} note={what} />)}</Card>
          </Section>
          <Drafts />
          <TakeAlong />
          <CloseAccount closing={closing} />
        </>
      )}
    </Loaded>
  );
}
