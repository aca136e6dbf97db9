import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Icon } from '@/components/Icon';
import type { Composition } from '@/contract/session-shapes';
import { shownClause } from '@/copy/clauses';
import { gaugeTold } from '@/copy/session-gauge';
import { ROSTER_KIND_NAMES, SEAT_KINDS } from '@/domain/session/session';
import { aria } from '@/design/aria';
import { Meter } from './Meter';
import './gauge.scss';

type Props = { composition: Composition; groups?: readonly { group: string; taken: number }[]; /** Of those who are there, not of those on the roster. */ present?: boolean };
const half = shownClause('7.stakeholder-half');

/** 人员构成: n, s, the seven kinds and the groups. Signs and words say all of it; colour only repeats them （七）. */
export function CompositionGauge({ composition, groups = [], present = false }: Props) {
  const { gauge, kinds } = composition;
  const told = gaugeTold(composition);
  const peopleOf = (kind: string) => kinds.find((one) => one.kind === kind)?.people ?? 0;
  const guests = kinds.filter(({ kind }) => !(SEAT_KINDS as readonly string[]).includes(kind));
  return (
    <Card>
      <View className={`gauge gauge--${told.whole ? 'whole' : 'gaps'}`} {...aria({ role: 'status', live: 'polite' })}>
        <View className='gauge__head'><Icon name={told.whole ? 'check-circle' : 'warning'} className='gauge__sign' /><View className='gauge__headline'>{told.headline}</View></View>
        {told.missing.map((gap) => <View key={gap} className='gauge__gap'>{gap}</View>)}
      </View>
      <Meter name='利益相关方代表' value={gauge.stakeholders} least={gauge.stakeholdersAsked} of={gauge.total} note={`${gauge.stakeholders}人，要${gauge.stakeholdersAsked}人以上（总人数的一半）`} />
      <Meter name='总人数' value={gauge.total} least={gauge.minimum} of={Math.max(gauge.total, gauge.minimum)} note={`${gauge.total}人，至少${gauge.minimum}人`} />
      <View className='gauge__kinds' {...aria({ role: 'list', label: '各类人员' })}>
        {[...SEAT_KINDS.map((kind) => ({ kind, people: peopleOf(kind) })), ...guests].map(({ kind, people }) => <Kind key={kind} name={ROSTER_KIND_NAMES[kind]} people={people} />)}
      </View>
      {groups.length > 0 && (
        <>
          <View className='gauge__name'>利益相关方里</View>
          <View className='gauge__kinds' {...aria({ role: 'list', label: '利益相关方各群体' })}>{groups.map(({ group, taken }) => <Kind key={group} name={group} people={taken} />)}</View>
        </>
      )}
      <View className='gauge__note'>{present ? '只数现在到会的人；离开的、断线久了的不算。' : '只数有席位和已受邀的人；候补、等摇号的不算。'}</View>
      {half && <ClauseLink clause={half} />}
    </Card>
  );
}

const Kind = ({ name, people }: { name: string; people: number }) => (
  <View className={people > 0 ? 'gauge__kind' : 'gauge__kind gauge__kind--none'} {...aria({ role: 'listitem' })}>
    <Icon name={people > 0 ? 'check' : 'close'} size='sm' className='gauge__tick' />
    <View>{`${name} ${people > 0 ? `${people}人` : '还没有'}`}</View>
  </View>
);
