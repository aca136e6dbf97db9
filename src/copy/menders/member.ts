import type { MemberRuleId } from '../refusals/member';
import { by, type Mender } from './mender';

export const memberMenders: Record<MemberRuleId, Mender> = {
  'room.member.no-sector': by('you'),
  'room.member.level-not-of-this-kind': by('you'),
  'room.member.ends-before-it-begins': by('you'),
  'room.member.terms-meet': by('you'),
  'room.enrolment.member-without-room': by('county'),
  'room.enrolment.city-member-without-county': by('city'),
  'room.enrolment.other-county': by('county'),
  'room.enrolment.not-serving': by('you'),
  'room.enrolment.not-a-city-member': by('you'),
  'room.claim.no-match': by('county'),
  'room.claim.already-claimed': by('county'),
  'room.claim.own-attestation': by('colleague'),
  'room.claim.already-decided': by('nobody'),
  'room.claim.no-reason': by('you'),
  'room.claim.office-elsewhere': by('county'),
  'room.question.not-placed-here': by('you', 'room'),
  'room.question.not-serving': by('you', 'propose'),
  'room.question.to-oneself': by('you', 'propose'),
  'room.question.personal-data': by('you'),
  'room.question.no-answer': by('you'),
  'room.question.already-answered': by('nobody'),
};
