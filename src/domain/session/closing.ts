import { verdict, type Relaxation, type Verdict } from '../verdict';

/** Consensus is kept of each question, so one session may end several ways (A24). */
export const CONSENSUS = ['reached', 'not-yet', 'unreachable'] as const;
export type Consensus = (typeof CONSENSUS)[number];
export const CONSENSUS_NAMES: Record<Consensus, string> = { reached: '达成共识', 'not-yet': '未达成共识', unreachable: '难以达成共识' };

export type ClosingRule = 'session.closing.question-without-consensus-note';

/** May the meeting be closed? Of every question on the agenda, and of one at the least, it is noted what was agreed, and what not （二：建言资政，凝聚共识）. */
export const canCloseMeeting = ({ questions, noted }: { questions: number; noted: number }, relaxations: readonly Pick<Relaxation<ClosingRule>, 'rule'>[] = []): Verdict<ClosingRule> => {
  const asked = Math.max(1, questions);
  return verdict<ClosingRule>([
    noted < asked && { rule: 'session.closing.question-without-consensus-note', clause: '2.two-way', measured: asked - noted, required: asked },
  ], relaxations);
};
