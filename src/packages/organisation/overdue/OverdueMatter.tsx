import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import { Timeline } from '@/components/Timeline';
import type { OverdueItem } from '@/contract/organisation';
import { shownClause } from '@/copy/clauses';
import { nameOfOwed, STEP_STATES, stepName } from '@/copy/organisation-desk';
import { dayOf, dueOf } from '@/copy/time';
import { DEADLINES } from '@/domain/deadline/deadline';
import { goTo, paths } from '@/navigation';

/** One overdue matter: the facts, the clause its clock rests on, who has been told so far, and the way to the matter itself. */
export function OverdueMatter({ item }: { item: OverdueItem }) {
  const { kind, title, path, roomName, roomId, topicId, owedBy, since, dueAt, ladder: steps } = item;
  const [clock, ladder] = [shownClause(DEADLINES[kind].clause), shownClause('convention.overdue-ladder')!];
  const next = steps.findIndex(({ state }) => state === 'ahead');
  return (
    <>
      <Card>
        <Facts rows={[['事项', title], ['哪里', [...path, roomName].join(' ')], ['该谁办', owedBy], ['办什么', nameOfOwed(item)], ['从什么时候', dayOf(since)], ['期限', `${dayOf(dueAt)}，${dueOf(dueAt).left}`]]} />
        {clock && <ClauseLink clause={clock} />}
      </Card>
      <Section title='提醒到了哪一级'>
        <Card>
          <Timeline steps={steps.map(({ rung, state }, index) => ({ key: rung, who: index === next ? '下一步' : STEP_STATES[state], what: stepName(rung), state: state !== 'ahead' ? 'done' : index === next ? 'now' : 'next' }))} />
          <ClauseLink clause={ladder} />
        </Card>
      </Section>
      <Stack>
        {topicId && <Button icon='topics' onPress={() => goTo(paths.topic(topicId))}>看这个议题</Button>}
        <Button kind={topicId ? 'quiet' : 'secondary'} icon='home' onPress={() => goTo(paths.room(roomId))}>看这个议事室</Button>
      </Stack>
    </>
  );
}
