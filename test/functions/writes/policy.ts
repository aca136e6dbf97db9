import { dayAfter, shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { Cloud } from '../../support/cloud';
import { asCounty, KEEPER } from '../../support/rosters';
import type { Writes } from './writes';

export const policyWrites = (cloud: Cloud): Writes => ({
  'policy.set': async () => {
    const from = dayAfter(shanghaiDay(new Date().toISOString()), 7);
    return (key) => cloud.as(KEEPER).policy.set({ ...asCounty, id: 'convention.minutes-days', value: 5, from, reason: '村里人常在外地' }, key);
  },
});
