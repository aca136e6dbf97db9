import { conventionValue } from '../policy/conventions';
import type { TopicState } from './topic';

/** 件件有回音 （十）: working days from submission to the first reasoned answer, a convention of this system. */
export const FIRST_ANSWER_DAYS = conventionValue('convention.first-answer-days');

export type Clock = { running: boolean; overdue: boolean; dueAt?: string };

/** The answer clock of a topic. It rests while the proposer is asked for more and starts anew when the topic comes back. */
export function answerClock(state: TopicState, dueAt: string | undefined, now: string): Clock {
  const running = state === 'submitted';
  return { running, overdue: running && dueAt !== undefined && now > dueAt, ...(running && dueAt !== undefined ? { dueAt } : {}) };
}
