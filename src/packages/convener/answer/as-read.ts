import type { TopicEvent } from '@/contract/topic';
import type { AnswerKind } from '@/copy/convener';
import { REFUSAL_REASONS } from '@/domain/topic/refuse';
import { stateAfter } from '@/domain/topic/transitions';
import type { AnswerDraft } from './answer-draft';

const CLAUSES: Record<Exclude<AnswerKind, 'refuse'>, string> = { screen: '6.three-concerns', return: '10.every-item-answered', merge: 'convention.merge', redirect: '2.boundary' };

/** The line this answer would add to the timeline, as the proposer would read it. */
export function eventOf(kind: AnswerKind, draft: AnswerDraft, role: string): TopicEvent {
  const clause = kind === 'refuse' ? draft.refuse.reason && REFUSAL_REASONS[draft.refuse.reason].clause : CLAUSES[kind];
  const { note = '', nextStep = '' }: { note?: string; nextStep?: string } = kind === 'merge' ? {} : draft[kind];
  return {
    at: '', action: kind, role, state: stateAfter(kind), ...(clause ? { clause } : {}),
    ...(note.trim() ? { note: note.trim() } : {}), ...(nextStep.trim() ? { nextStep: nextStep.trim() } : {}),
    ...(kind === 'screen' && draft.screen.concern ? { concern: draft.screen.concern } : {}),
    ...(kind === 'redirect' && draft.redirect.channel ? { channel: draft.redirect.channel } : {}),
    ...(kind === 'refuse' && draft.refuse.reason ? { reason: draft.refuse.reason } : {}),
  };
}
