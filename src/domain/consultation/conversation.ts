import { conventionValue } from '../policy/conventions';
import type { Lane } from '../session/eligibility';
import { isCalledOff, MODE_NAMES, SESSION_STATE_NAMES, type Mode, type SessionState } from '../session/session';
import { verdict, type Verdict } from '../verdict';

export type ConversationRule = 'consultation.conversation.not-open' | 'consultation.conversation.session-over' | 'consultation.conversation.not-on-roster' | 'consultation.conversation.no-outside-lane' | 'consultation.conversation.answer-first';

/** From the moment a session is planned until its list goes out （convention.thread）: before, during and after people sit together. */
const OVER: readonly SessionState[] = ['in-review', 'list-sent', 'list-received', 'settled', 'published', 'archived'];
export const isOver = (state: SessionState): boolean => OVER.includes(state) || isCalledOff(state);

const running = (state: SessionState) => isOver(state) && { rule: 'consultation.conversation.session-over' as const, clause: 'convention.thread' as const, measured: SESSION_STATE_NAMES[state] };

/** May people be asked for statements here; may those outside the roster? The latter where inside and outside are linked （八：场内场外联动协商）. */
export const canArrange = ({ state, mode, outside }: { state: SessionState; mode: Mode; outside: boolean }): Verdict<ConversationRule> => verdict<ConversationRule>([
  running(state),
  outside && mode !== 'inAndOut' && { rule: 'consultation.conversation.no-outside-lane', clause: '8.inside-and-outside', weight: 'refuses', measured: MODE_NAMES[mode], required: MODE_NAMES.inAndOut },
]);

/** May this person propose and answer, in the lane he or she stands in? */
export const canTakePart = ({ state, open, outside, lane }: { state: SessionState; open: boolean; outside: boolean; lane: Lane }): Verdict<ConversationRule> => verdict<ConversationRule>([
  running(state),
  !isOver(state) && !open && { rule: 'consultation.conversation.not-open', clause: 'convention.thread' },
  open && lane === 'outside' && !outside && { rule: 'consultation.conversation.not-on-roster', clause: 'convention.statement-lanes' },
]);

/** How many statements come before the sight of what others said; all of them where there are fewer. */
export const FIRST = conventionValue('convention.statement-first');
export const answersFirst = (statements: number): number => Math.max(1, Math.min(FIRST, statements));

/** May this person see what others said? Who has answered some, so that nobody answers as the others did; the room's people; everybody once nothing is asked any more. */
export const canLook = ({ answered, statements, desk, over }: { answered: number; statements: number; desk: boolean; over: boolean }): Verdict<ConversationRule> => verdict<ConversationRule>([
  !desk && !over && answered < answersFirst(statements) && { rule: 'consultation.conversation.answer-first', clause: 'convention.statement-first', measured: answered, required: answersFirst(statements) },
]);
