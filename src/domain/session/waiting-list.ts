import { verdict, type Verdict } from '../verdict';
import { keepsShare } from './half';
import { hindrance, seated, type SeatClass, type Seating } from './held-seats';
import type { RosterKind } from './session';

/** One waiting, by class. Who it is stays with the list's keeper, who knows the place in line. */
export type Waiting = SeatClass;

/**
 * `while: sign-up` keeps the half within reach (others stop where the held seats begin); after the roster is frozen every
 * step must keep the half itself, so another moves up only where the half still stands with him or her; `limit` is then the
 * number of seats frozen.
 * `freed`: classes of the seats just given back, oldest first; each goes to its own class before anybody else.
 */
export type WaitingView = { seating: Seating; while: 'sign-up' | 'frozen'; waiting: readonly Waiting[]; freed?: readonly Waiting[] };

const classKey = ({ kind, group }: Waiting): string => JSON.stringify([kind, group]);
const sameClass = (one: Waiting, other: Waiting): boolean => one.kind === other.kind && one.group === other.group;

function mayMoveUp(seating: Seating, who: Waiting, phase: WaitingView['while']): boolean {
  if (hindrance(seating, who) !== undefined) return false;
  const after = seated(seating, who);
  return phase === 'sign-up' || who.kind === 'stakeholder' || keepsShare({ total: after.stakeholders + after.others, stakeholders: after.stakeholders }, after.share);
}

/**
 * Who moves up, as places in the waiting list (from 0), in the order they are seated. Whether somebody may depends on the
 * class alone, so within a class nobody is passed over; the same input always gives the same answer.
 */
export function moveUp({ seating, while: phase, waiting, freed = [] }: WaitingView): number[] {
  const up = new Set<number>();
  let now = seating;
  const take = (wanted: (who: Waiting) => boolean): boolean => {
    const answers = new Map<string, boolean>();
    const may = (who: Waiting): boolean => {
      const key = classKey(who);
      if (!answers.has(key)) answers.set(key, mayMoveUp(now, who, phase));
      return answers.get(key)!;
    };
    const place = waiting.findIndex((who, i) => !up.has(i) && wanted(who) && may(who));
    if (place < 0) return false;
    up.add(place);
    now = seated(now, waiting[place]!);
    return true;
  };
  for (const seat of freed) take((who) => sameClass(who, seat));
  while (take(() => true));
  return [...up];
}

/** How many of one's own class stand before a place; people of other classes wait in lists of their own. */
export const aheadOf = (waiting: readonly Waiting[], place: number): number =>
  waiting.slice(0, place).filter((other) => sameClass(other, waiting[place]!)).length;

export type WaitingListRule = 'session.waiting-list.seat-free' | 'session.waiting-list.already-waiting' | 'session.waiting-list.closed' | 'session.waiting-list.too-long' | 'session.waiting-list.pool-full';

/** May this person join the waiting list? Only where no seat of the class is to be had. */
export const canWait = (view: { seating: Seating; open: boolean; kind: RosterKind; group?: string; alreadyWaiting: boolean; waiting: number; most: number }): Verdict<WaitingListRule> => verdict<WaitingListRule>([
  !view.open && { rule: 'session.waiting-list.closed', clause: 'convention.sign-up', required: '报名期间' },
  view.alreadyWaiting && { rule: 'session.waiting-list.already-waiting', clause: 'convention.sign-up', measured: 1, required: 0 },
  hindrance(view.seating, view) === undefined && { rule: 'session.waiting-list.seat-free', clause: 'convention.sign-up', required: '直接报名' },
  view.waiting >= view.most && { rule: 'session.waiting-list.too-long', clause: 'convention.sign-up', measured: view.waiting, required: view.most },
]);

/** May one more person ask for the lot? Any number of people, within what one list can hold. */
export const canApply = ({ applications, most }: { applications: number; most: number }): Verdict<WaitingListRule> => verdict<WaitingListRule>([
  applications >= most && { rule: 'session.waiting-list.pool-full', clause: 'convention.sign-up', measured: applications, required: most },
]);
