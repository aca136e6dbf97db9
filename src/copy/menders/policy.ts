import type { PolicyRuleId } from '../refusals/policy';
import { by, type Mender } from './mender';

export const policyMenders: Record<PolicyRuleId, Mender> = {
  'policy.set.not-settable': by('city'),
  'policy.set.no-notice': by('you'),
  'policy.set.outside-bounds': by('you'),
  'policy.set.not-one-of-them': by('you'),
  'policy.set.too-early': by('you'),
  'policy.set.no-reason': by('you'),
};
