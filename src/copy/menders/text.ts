import type { TextRuleId } from '../refusals/text';
import { by, type Mender } from './mender';

export const textMenders: Record<TextRuleId, Mender> = {
  'text.content.risky': by('you'),
  'text.content.personal-data': by('you'),
  'text.check.own-words': by('someoneElse', 'check'),
  'text.check.already-decided': by('nobody'),
  'text.check.no-reason': by('you'),
};
