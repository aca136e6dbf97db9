import type { PublicationRuleId } from '../refusals/publication';
import { by, type Mender } from './mender';

export const publicationMenders: Record<PublicationRuleId, Mender> = {
  'outcome.publication.no-scope': by('convener'),
  'outcome.publication.no-way': by('convener'),
  'outcome.publication.no-focus': by('convener'),
  'outcome.publication.personal-data': by('convener'),
  'outcome.publication.small-figure': by('convener'),
  'outcome.publication.not-checked': by('approver', 'tray'),
  'outcome.publication.not-settled': by('convener'),
  'outcome.publication.list-not-reported': by('convener'),
  'outcome.publication.item-unanswered': by('convener'),
  'outcome.publication.answered-anew': by('you'),
  'outcome.publication.text-missing': by('convener'),
  'outcome.publication.own-approval': by('colleague'),
  'outcome.publication.text-changed': by('you'),
  'outcome.publication.no-reason': by('you'),
  'outcome.publication.nothing-changed': by('you'),
  'outcome.publication.narrower': by('convener'),
  'outcome.publication.wrong-state': by('you'),
};
