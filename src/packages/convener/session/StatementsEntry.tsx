import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { goTo, paths } from '@/navigation';
import { isCalledOff } from '@/domain/session/session';
import type { StepProps } from './Working';

/** The way to the statements of a session. */
export function StatementsEntry({ session }: StepProps) {
  if (isCalledOff(session.state)) return null;
  return <Section title='大家的观点'><Card flush><ListItem icon='people' title='征集观点' note='开放、核对、改写；看意见分布' onPress={() => goTo(paths.statementDesk(session.id))} /></Card></Section>;
}
