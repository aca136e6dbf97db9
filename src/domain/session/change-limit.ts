import { verdict, type Verdict } from '../verdict';

export type ChangeLimitRule = 'session.change-limit.below-seated';

/** May the number of seats become this one? Nobody who sits is pushed out; the half is looked at by `canOpenSignUp` （七）. */
export const canChangeLimit = ({ taken, limit }: { taken: number; limit: number }): Verdict<ChangeLimitRule> => verdict<ChangeLimitRule>([
  limit < taken && { rule: 'session.change-limit.below-seated', clause: 'convention.sign-up', measured: limit, required: taken },
]);
