import type { Basis } from '../policy/basis';
import type { RoomKind } from '../room/kinds';
import { verdict, type Verdict } from '../verdict';
import { SESSION_STATE_NAMES, type SessionState } from './session';

/** What can be done to a session that exists, by whom, and where it leads. An action not in the table for a state is refused. */
export type SessionAction =
  | 'editPlan' | 'linkRoom' | 'openSignUp' | 'changeLimit' | 'releaseHolds' | 'signUp' | 'attest' | 'leave' | 'closeSignUp' | 'draw' | 'invite' | 'release' | 'freeze' | 'substitute' | 'repair' | 'sendNotice' | 'noteTold'
  | 'beginCheckIn' | 'checkIn' | 'keepLine' | 'open' | 'speak' | 'giveWord' | 'close' | 'editMinutes' | 'sendMinutes' | 'answerObjection' | 'confirmMinutes' | 'settleMinutes' | 'workOnList' | 'answerList' | 'sendList' | 'passList' | 'returnList' | 'acknowledgeList'
  | 'settle' | 'publish' | 'archive' | 'postpone' | 'cancel' | 'topicChanged';
/** `applicant`: who asks for a seat or gives one back. `participant`: on the roster. `attendee`: was there. `system`: a timer or another record. */
export type SessionActor = 'convener' | 'staff' | 'applicant' | 'participant' | 'attendee' | 'committee' | 'receiver' | 'system';
export type Transition = {
  from: readonly SessionState[];
  action: SessionAction;
  by: readonly SessionActor[];
  to: SessionState | 'same';
  /** Where it leads instead, and on what that depends. */
  or?: { to: SessionState; when: 'half-broken' | 'sector-room' };
  clause: Basis;
};

/** Before anybody sits down: what can still be moved or called off. At the door too, for the half may be missing there. */
const BEFORE_OPENING = ['planned', 'sign-up-open', 'sign-up-closed', 'frozen', 'composition-broken', 'noticed', 'checking-in'] as const;
const SEATING = ['planned', 'sign-up-open', 'sign-up-closed', 'composition-broken'] as const;

export const TRANSITIONS: readonly Transition[] = [
  { from: ['planned'], action: 'editPlan', by: ['convener'], to: 'same', clause: '8.as-approved' },
  { from: ['planned'], action: 'openSignUp', by: ['convener'], to: 'sign-up-open', clause: '7.reasonable-size' },
  { from: ['sign-up-open'], action: 'changeLimit', by: ['convener'], to: 'same', clause: '7.reasonable-size' },
  { from: ['sign-up-open'], action: 'releaseHolds', by: ['convener', 'system'], to: 'same', clause: '7.reasonable-size' },
  { from: ['sign-up-open'], action: 'signUp', by: ['applicant', 'staff'], to: 'same', clause: '7.stakeholder-half' },
  { from: ['planned', 'sign-up-open', 'sign-up-closed'], action: 'leave', by: ['applicant', 'staff'], to: 'same', clause: 'convention.sign-up' },
  { from: ['frozen', 'noticed'], action: 'leave', by: ['participant', 'staff'], to: 'same', or: { to: 'composition-broken', when: 'half-broken' }, clause: '7.stakeholder-half' },
  { from: ['composition-broken', 'checking-in'], action: 'leave', by: ['participant', 'staff'], to: 'same', clause: '7.stakeholder-half' },
  { from: BEFORE_OPENING, action: 'attest', by: ['convener', 'staff'], to: 'same', clause: '7.stakeholder-principle' },
  { from: ['noticed', 'composition-broken', 'checking-in'], action: 'noteTold', by: ['convener', 'staff'], to: 'same', clause: '8.several-ways' },
  { from: SEATING, action: 'invite', by: ['convener'], to: 'same', clause: '3.assembly-by-topic' },
  { from: SEATING, action: 'release', by: ['convener'], to: 'same', clause: '7.reasonable-size' },
  { from: ['sign-up-open'], action: 'closeSignUp', by: ['convener', 'system'], to: 'sign-up-closed', clause: 'convention.sign-up' },
  { from: ['sign-up-closed'], action: 'draw', by: ['convener'], to: 'same', clause: '3.assembly-by-topic' },
  { from: ['sign-up-closed'], action: 'freeze', by: ['convener'], to: 'frozen', clause: '8.as-approved' },
  { from: ['frozen', 'noticed'], action: 'substitute', by: ['convener'], to: 'same', or: { to: 'composition-broken', when: 'half-broken' }, clause: '7.stakeholder-half' },
  { from: ['composition-broken', 'checking-in'], action: 'substitute', by: ['convener'], to: 'same', clause: '7.stakeholder-half' },
  { from: ['composition-broken'], action: 'repair', by: ['convener'], to: 'frozen', clause: '7.stakeholder-half' },
  { from: ['frozen'], action: 'sendNotice', by: ['convener'], to: 'noticed', clause: '8.notice-in-advance' },
  { from: ['noticed'], action: 'beginCheckIn', by: ['convener'], to: 'checking-in', clause: '8.notice-in-advance' },
  { from: ['checking-in', 'open'], action: 'checkIn', by: ['participant', 'staff'], to: 'same', clause: '7.size' },
  { from: ['checking-in', 'open'], action: 'keepLine', by: ['participant'], to: 'same', clause: '8.online-and-offline' },
  { from: ['checking-in'], action: 'open', by: ['convener'], to: 'open', clause: '8.as-approved' },
  { from: ['open'], action: 'speak', by: ['attendee', 'convener', 'staff'], to: 'same', clause: '8.equal-orderly-sincere' },
  { from: ['open'], action: 'giveWord', by: ['convener'], to: 'same', clause: '8.equal-orderly-sincere' },
  { from: ['open'], action: 'close', by: ['convener'], to: 'closed', clause: '2.two-way' },
  { from: ['closed'], action: 'editMinutes', by: ['convener'], to: 'same', clause: '8.as-approved' },
  { from: ['closed'], action: 'sendMinutes', by: ['convener'], to: 'same', clause: 'convention.minutes-days' },
  { from: ['closed'], action: 'answerObjection', by: ['convener'], to: 'same', clause: 'convention.minutes-days' },
  { from: ['closed'], action: 'confirmMinutes', by: ['attendee', 'staff'], to: 'same', clause: 'convention.minutes-days' },
  { from: ['closed'], action: 'settleMinutes', by: ['system'], to: 'minutes-confirmed', clause: 'convention.minutes-days' },
  // The list is drafted and put before those who attended beside the minutes; it is sent once these are confirmed.
  { from: ['closed', 'minutes-confirmed'], action: 'workOnList', by: ['convener'], to: 'same', clause: '8.suggestion-list' },
  { from: ['closed', 'minutes-confirmed'], action: 'answerList', by: ['attendee', 'staff'], to: 'same', clause: '8.suggestion-list' },
  { from: ['minutes-confirmed'], action: 'sendList', by: ['convener'], to: 'list-sent', or: { to: 'in-review', when: 'sector-room' }, clause: '8.report-to' },
  { from: ['in-review'], action: 'passList', by: ['committee'], to: 'list-sent', clause: '8.report-to' },
  { from: ['in-review'], action: 'returnList', by: ['committee'], to: 'minutes-confirmed', clause: '8.report-to' },
  { from: ['list-sent'], action: 'acknowledgeList', by: ['receiver'], to: 'list-received', clause: '8.report-to' },
  { from: ['list-received'], action: 'settle', by: ['system'], to: 'settled', clause: '10.every-item-answered' },
  { from: ['settled'], action: 'publish', by: ['convener'], to: 'published', clause: '10.made-public' },
  { from: ['published'], action: 'archive', by: ['system'], to: 'archived', clause: '10.made-public' },
  { from: BEFORE_OPENING, action: 'linkRoom', by: ['convener'], to: 'same', clause: 'convention.linked-rooms' },
  { from: BEFORE_OPENING, action: 'postpone', by: ['convener'], to: 'planned', clause: '8.notice-in-advance' },
  { from: BEFORE_OPENING, action: 'cancel', by: ['convener'], to: 'cancelled', clause: '8.notice-in-advance' },
  { from: BEFORE_OPENING, action: 'topicChanged', by: ['system'], to: 'void', clause: '8.as-approved' },
];

const rowsOf = (action: SessionAction, by?: SessionActor): readonly Transition[] => TRANSITIONS.filter((row) => row.action === action && (by === undefined || row.by.includes(by)));

/** Actions the table leaves open to this side in this state, for screens. */
export const actionsOpen = (state: SessionState, by: SessionActor): SessionAction[] =>
  TRANSITIONS.filter((row) => row.by.includes(by) && row.from.includes(state)).map(({ action }) => action);

/** Where an action leads from a state. `halfBroken`: of those left, too few are stakeholders. */
export function stateAfter(action: SessionAction, from: SessionState, seen: { halfBroken?: boolean; room?: RoomKind } = {}): SessionState {
  const row = rowsOf(action).find((one) => one.from.includes(from));
  if (!row) throw new Error(`${action} is not open in ${from}`);
  const otherwise = row.or?.when === 'half-broken' ? seen.halfBroken === true : row.or !== undefined && seen.room === 'sector';
  const to = otherwise ? row.or!.to : row.to;
  return to === 'same' ? from : to;
}

export type TransitionRule = 'session.transitions.not-in-this-state';

/** Does the table let this side begin this action from this state? Steps cannot be skipped or reordered （八）. */
export function inState(state: SessionState, action: SessionAction, by?: SessionActor): Verdict<TransitionRule> {
  const rows = rowsOf(action, by);
  const from = [...new Set(rows.flatMap((row) => row.from))];
  return verdict<TransitionRule>([!from.includes(state) && {
    rule: 'session.transitions.not-in-this-state', clause: rows[0]?.clause ?? '8.as-approved', weight: 'refuses',
    measured: SESSION_STATE_NAMES[state], required: from.map((name) => SESSION_STATE_NAMES[name]).join('、'),
  }]);
}
