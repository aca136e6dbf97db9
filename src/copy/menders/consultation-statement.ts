import type { StatementRuleId } from '../refusals/consultation-statement';
import { by, type Mender } from './mender';

export const statementMenders: Record<StatementRuleId, Mender> = {
  'consultation.conversation.not-open': by('convener'),
  'consultation.conversation.session-over': by('you', 'propose'),
  'consultation.conversation.not-on-roster': by('convener'),
  'consultation.conversation.no-outside-lane': by('convener'),
  'consultation.conversation.answer-first': by('you'),
  'consultation.statement.said-already': by('you'),
  'consultation.statement.too-many': by('you'),
  'consultation.statement.full': by('convener'),
  'consultation.answer.not-shown': by('you'),
  'consultation.wording.own-words': by('someoneElse'),
  'consultation.wording.not-shown': by('desk'),
  'consultation.wording.same-words': by('you'),
  'consultation.wording.same-statement': by('you'),
};
