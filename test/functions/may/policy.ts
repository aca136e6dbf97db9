import { asCounty, COUNTY } from '../../support/rosters';
import { ANYONE, type Rows } from './row';

export const policyMay: Rows = {
  'policy.list': { may: ANYONE, input: () => ({ county: COUNTY }) },
  'policy.history': { may: ANYONE, input: () => ({ county: COUNTY, id: 'convention.receipt-days' }) },
  'policy.set': { may: ['county officer', 'city officer'], input: () => ({ ...asCounty, id: 'convention.minutes-days', value: 4, from: '2099-01-01', reason: '路远' }) },
  'policy.whatIf': { may: ['county officer', 'city officer'], input: () => ({ ...asCounty, participantsMin: 12 }) },
};
