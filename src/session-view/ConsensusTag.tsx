import { Tag } from '@/components/Tag';
import { CONSENSUS_NAMES, type Consensus } from '@/domain/session/closing';

const LOOKS = { reached: { tone: 'ok', icon: 'check-circle' }, 'not-yet': { tone: 'warn', icon: 'clock' }, unreachable: { tone: 'danger', icon: 'info' } } as const satisfies Record<Consensus, object>;

/** What came of a question: in words and a sign, never by colour alone. */
export function ConsensusTag({ consensus }: { consensus: Consensus }) {
  return <Tag {...LOOKS[consensus]}>{CONSENSUS_NAMES[consensus]}</Tag>;
}
