import type { ResearchRuleId } from '../refusals/research';
import { by, type Mender } from './mender';

export const researchMenders: Record<ResearchRuleId, Mender> = {
  'research.completeness.policy-missing': by('desk', 'procedure'),
  'research.completeness.situation-missing': by('desk', 'procedure'),
  'research.completeness.wishes-missing': by('desk', 'procedure'),
  'research.completeness.group-not-heard': by('desk', 'procedure'),
  'research.completeness.not-signed-by-convener': by('convener', 'procedure'),
  'research.evidence.incomplete': by('you'),
  'research.evidence.wrong-part': by('you'),
  'research.evidence.unknown-group': by('desk', 'procedure'),
  'research.survey.no-question': by('you'),
  'research.survey.too-many-questions': by('you'),
  'research.survey.unknown-group': by('you'),
  'research.survey.not-of-this-group': by('desk'),
  'research.survey.already-answered': by('nobody'),
  'research.survey.closed': by('desk', 'procedure'),
  'research.digest.empty': by('desk', 'procedure'),
  'research.digest.personal-data': by('desk', 'procedure'),
  'research.transitions.not-in-this-state': by('convener', 'procedure'),
  'research.transitions.topic-not-taken-up': by('desk', 'answer'),
};
