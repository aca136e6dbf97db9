import type { PolicyDocuments } from '../../../cloudfunctions/_store/documents/policy';
import type { Indexes } from './indexes';

export const policyIndexes: Indexes<PolicyDocuments> = {
  conventionValue: [
    { name: 'county_from', keys: [['county', 1], ['from', -1]] },
    { name: 'county_id', keys: [['county', 1], ['id', 1], ['_id', -1]] },
  ],
};
