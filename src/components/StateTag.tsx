import type { IconName } from '@/design/icon-names';
import { STATE_NAMES, type TopicState } from '@/domain/topic/topic';
import { Tag, type Tone } from './Tag';

const LOOKS: Record<TopicState, { tone: Tone; icon: IconName }> = {
  submitted: { tone: 'info', icon: 'clock' },
  returned: { tone: 'warn', icon: 'edit' },
  screened: { tone: 'ok', icon: 'check-circle' },
  held: { tone: 'warn', icon: 'info' },
  'awaiting-approval': { tone: 'info', icon: 'clock' },
  approved: { tone: 'ok', icon: 'check-circle' },
  filed: { tone: 'ok', icon: 'document' },
  scheduled: { tone: 'ok', icon: 'clock' },
  deliberated: { tone: 'ok', icon: 'people' },
  answered: { tone: 'ok', icon: 'check-circle' },
  withdrawn: { tone: 'plain', icon: 'undo' },
  merged: { tone: 'plain', icon: 'merge' },
  redirected: { tone: 'accent', icon: 'send' },
  refused: { tone: 'plain', icon: 'close' },
};

/** Where a topic stands; an answer that is late says so before anything else. */
export function StateTag({ state, overdue }: { state: TopicState; overdue?: boolean }) {
  if (overdue) return <Tag tone='danger' icon='warning'>{`已超期 ${STATE_NAMES[state]}`}</Tag>;
  return <Tag {...LOOKS[state]}>{STATE_NAMES[state]}</Tag>;
}
