import fc from 'fast-check';
import { key } from '../../../cloudfunctions/_store/keys';
import { mobileDigest } from '../../../cloudfunctions/_kernel/mobile';
import { BEFORE_OPENING } from './by-roster';
import { ACTIONS, GROUPS, type Act, type Action, type SessionOfModel } from './model';
import { CONVENER, counterName, ELSEWHERE, guestName, NEIGHBOURS, PEOPLE, PROPOSER, RESIDENTS, STAFF } from './people';
import { predict } from './predict';

/** A seed from which an act is worked out when its turn comes, so that a sequence can be shortened and played again. */
export type Draw = { sensible: boolean; seed: number };
const nat = fc.noBias(fc.nat({ max: 2 ** 31 - 1 }));
export const draws: fc.Arbitrary<Draw> = fc.record({ sensible: nat.map((n) => n % 10 < 7), seed: nat });

/** What moves a session on is done more often than what ends it. */
const OFTEN: Partial<Record<Action, number>> = {
  openSignUp: 12, signUp: 20, register: 4, invite: 3, noteAnswer: 6, attest: 10, leave: 5, release: 2, closeSignUp: 2, freeze: 40, substitute: 12, repair: 20, sendNotice: 20, noteTold: 4, beginCheckIn: 40, checkIn: 14, tick: 10, open: 40,
  close: 12, sendMinutes: 20, confirmMinutes: 10, noteMinutesAnswer: 8, wait: 5, timer: 2,
};
const RARE: readonly Action[] = ['cancel', 'amend', 'postpone'];
const POOL = ACTIONS.flatMap((action) => Array<Action>(OFTEN[action] ?? 1).fill(action));
const KINDS = ['member', 'partyDelegate', 'congressDeputy', 'departmentHead', 'expert', 'stakeholder', 'resident'] as const;
const ASKED = ['stakeholder', 'stakeholder', 'stakeholder', 'stakeholder', 'partyDelegate', 'resident'] as const;
export const CONTACT = '10012345678';

/** Mulberry32: the same numbers for the same seed. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % most;
  };
}

function anything(model: SessionOfModel, next: (most: number) => number): Act {
  const drawn = POOL[next(POOL.length)]!;
  // Whether words may be changed later is the topic's matter.
  const words = drawn === 'amend' && !BEFORE_OPENING.some((state) => state === model.state);
  const action = (RARE.includes(drawn) && next(3) > 0) || words ? 'signUp' : drawn;
  const desk = next(10);
  const who = action === 'amend' ? PROPOSER : ['signUp', 'leave', 'checkIn', 'confirmMinutes'].includes(action) ? PEOPLE[next(PEOPLE.length)]! : desk < 8 ? CONVENER : [STAFF, ELSEWHERE, NEIGHBOURS[next(4)]!][next(3)]!;
  const name = next(6);
  const asked = ASKED[next(ASKED.length)]!;
  const kind = action === 'invite' ? KINDS[name]! : asked === 'resident' && action === 'signUp' && !RESIDENTS.includes(who) && !NEIGHBOURS.includes(who) ? 'stakeholder' : asked;
  const named = action === 'invite' ? guestName(name) : action === 'register' ? counterName(name) : '';
  return {
    action, who, seat: next(64), other: next(64), kind, group: [...GROUPS, ...GROUPS, ...GROUPS, '路人'][next(7)]!, name, known: named && key('seat', model.id, 'by-name', named, mobileDigest(CONTACT)),
    yes: next(5) > 0, flaw: next(5) === 0, reasons: next(4) > 0, stale: next(20) === 0, choice: next(1000),
  };
}

/** Time passes seldom while people sign up, and where something waits for its day, to that day. */
const inTime = ({ state }: SessionOfModel, { action }: Act, next: (most: number) => number): boolean =>
  (action === 'wait' || action === 'timer' ? next(['noticed', 'checking-in', 'closed'].includes(state) ? 2 : 30) === 0 : !['amend', 'cancel', 'postpone'].includes(action) || next(8) === 0);

/** One that the rules let pass, if such a one is found soon; otherwise whatever comes. */
export function resolve(model: SessionOfModel, { sensible, seed }: Draw): Act {
  const next = numbers(seed);
  const first = anything(model, next);
  for (let tries = 0, act = first; sensible && tries < 60; tries += 1, act = anything(model, next)) if (predict(model, act).kind === 'done' && inTime(model, act, next)) return act;
  return first;
}

export const told = ({ action, who, seat, other, kind, group, name, yes, flaw, reasons, stale }: Act): string =>
  `${action} by ${who} (seat ${seat}/${other}, ${kind} ${group} ${name}${yes ? '' : ', no'}${flaw ? ', flawed' : ''}${reasons ? ', with reasons' : ''}${stale ? ', stale' : ''})`;
