import type { Numbers } from '../policy/numbers';
import { verdict, type Verdict } from '../verdict';
import { stakeholdersFor } from './half';

export type MayDrawRule = 'session.may-draw.sign-up-not-closed' | 'session.may-draw.not-over-subscribed' | 'session.may-draw.stakeholders-out-of-reach';

/** Seats to be filled, and who stands in the pool for them (fixed seats of both kinds included in the counts). */
export type MayDrawView = { numbers: Numbers; signUpClosed: boolean; seats: number; pool: number; stakeholdersInPool: number };

/** May lots be drawn? Only where more people than seats signed up, sign-up is over, and enough stakeholders stand in the pool （三）（七）. */
export function canDraw({ numbers, signUpClosed, seats, pool, stakeholdersInPool }: MayDrawView): Verdict<MayDrawRule> {
  const asked = stakeholdersFor(seats, numbers.stakeholderShare);
  return verdict<MayDrawRule>([
    !signUpClosed && { rule: 'session.may-draw.sign-up-not-closed', clause: 'convention.draw', required: '报名截止' },
    pool <= seats && { rule: 'session.may-draw.not-over-subscribed', clause: 'convention.draw', measured: pool, required: seats },
    stakeholdersInPool < asked && { rule: 'session.may-draw.stakeholders-out-of-reach', clause: '7.stakeholder-half', measured: stakeholdersInPool, required: asked },
  ]);
}
