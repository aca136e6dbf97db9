import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Counts } from '@/components/Counts';
import { EntryCard } from '@/components/EntryCard';
import { Section } from '@/components/Section';
import { PARTS, waits } from '@/copy/organisation-desk';
import { DEADLINES } from '@/domain/deadline/deadline';
import { goTo, paths } from '@/navigation';
import type { Office } from '../shared/use-office';
import '../shared/office.scss';

/** One county: what has run out, what its lists still want, and the way to each. */
export function CountyDesk({ office: { organisationId, county, unit, manages } }: { office: Office }) {
  const { overdue, toDo } = unit;
  const city = unit.kind === 'city';
  const open = (part: Parameters<typeof paths.ofCounty>[0], more = '') => () => goTo(paths.ofCounty(part, organisationId, county, more));
  return (
    <>
      {overdue.total > 0 && <View className='office-gap'><Card><Counts counts={overdue.byKind.map(({ kind, count }) => ({ name: `${DEADLINES[kind].name}逾期`, count, late: true }))} /></Card></View>}
      <Section title='要看要办'>
        <View className='entry-grid'>
          <EntryCard icon='clock' name={PARTS.overdue.name} note={waits(overdue.total)} tone={overdue.total > 0 ? 'late' : 'plain'} onPress={open('overdue')} />
          <EntryCard icon='home' name={PARTS.rooms.name} note='建在哪里、六个有' onPress={open('rooms')} />
          <EntryCard icon='people' name={city ? '还没编入县（市、区）的委员' : '还没编入议事室的委员'} note={waits(toDo.unplaced, '人')} tone={toDo.unplaced > 0 ? 'some' : 'plain'} onPress={open('members', `&shown=${city ? 'unenrolled' : 'unplaced'}`)} />
          <EntryCard icon='star' name='待增补为委员的召集人' note={waits(toDo.toAdd, '人')} tone={toDo.toAdd > 0 ? 'some' : 'plain'} onPress={open('members', '&shown=toAdd')} />
          {manages && <EntryCard icon='check-circle' name='待核实的身份认领' note={waits(toDo.claims)} tone={toDo.claims > 0 ? 'some' : 'plain'} onPress={open('members', '&shown=claims')} />}
        </View>
      </Section>
      <Section title='组织和名册'>
        <View className='entry-grid'>
          <EntryCard icon='desk' name={PARTS.bodies.name} note='党组织、政协、履职小组、推进小组' onPress={open('bodies')} />
          <EntryCard icon='people' name={PARTS.members.name} note='委员、代表、编入的议事室' onPress={open('members', '&shown=all')} />
          {manages && <EntryCard icon='plus' name='开设议事室' note='没有议事室的地方' onPress={open('open-room')} />}
          {manages && <EntryCard icon='document' name={PARTS.sheet.name} note='用表格一次录入或取出' onPress={open('sheet')} />}
        </View>
      </Section>
      {manages && (
        <Section title='规则和约定'>
          <View className='entry-grid'>
            <EntryCard icon='edit' name='本地约定' note='由各地定的天数和次数' onPress={() => goTo(paths.conventions(organisationId))} />
            <EntryCard icon='search' name='改了会怎样' note='换一个数，拿过去的协商试算' onPress={() => goTo(paths.whatIf(organisationId))} />
          </View>
        </Section>
      )}
    </>
  );
}
