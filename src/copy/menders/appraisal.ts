import type { AppraisalRuleId } from '../refusals/appraisal';
import { by, type Mender } from './mender';

export const appraisalMenders: Record<AppraisalRuleId, Mender> = {
  'appraisal.promotion-groups.not-seven': by('city'),
  'appraisal.promotion-groups.unassigned': by('city'),
  'appraisal.promotion-groups.twice': by('city'),
};
