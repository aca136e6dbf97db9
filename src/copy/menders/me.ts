import type { MeRuleId } from '../refusals/me';
import { by, type Mender } from './mender';

export const meMenders: Record<MeRuleId, Mender> = {
  'me.closing.holds-office': by('county'),
  'me.closing.session-open': by('convener'),
  'me.closing.already-asked': by('you', 'me'),
  'me.closing.not-asked': by('you', 'me'),
  'me.closing.under-way': by('you', 'me'),
};
