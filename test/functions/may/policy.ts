import { asCity, asCounty, COUNTY } from '../../support/rosters';
import { ANYONE, type Rows } from './row';

const changed = { id: 'convention.minutes-days', value: 4, from: '2099-01-01', reason: '路远' };

export const policyMay: Rows = {
  'policy.list': { may: ANYONE, input: () => ({ county: COUNTY }) },
  'policy.history': { may: ANYONE, input: () => ({ county: COUNTY, id: 'convention.receipt-days' }) },
  'policy.set': [
    { may: ['county officer'], input: () => ({ ...asCounty, ...changed }) },
    { when: 'for the whole city', may: ['city officer'], input: () => ({ ...asCity, ...changed }) },
  ],
  'policy.whatIf': [
    { may: ['county officer'], input: () => ({ ...asCounty, participantsMin: 12 }) },
    { when: 'for the whole city', may: ['city officer'], input: () => ({ ...asCity, participantsMin: 12 }) },
  ],
};
