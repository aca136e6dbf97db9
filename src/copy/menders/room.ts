import type { RoomRuleId } from '../refusals/room';
import { memberMenders } from './member';
import { by, type Mender } from './mender';

export const roomMenders: Record<RoomRuleId, Mender> = {
  'room.set-up.no-leading-organisation': by('county'),
  'room.set-up.no-member-group': by('county'),
  'room.set-up.no-assembly': by('convener'),
  'room.convener.vacant': by('county'),
  'room.convener.wrong-office': by('county'),
  'room.convener.not-group-convener': by('county'),
  'room.convener.not-a-member': by('county'),
  'room.convener.acting-without-end': by('county'),
  'room.residence.own-attestation': by('someoneElse', 'residents'),
  'room.residence.not-declared': by('resident', 'me'),
  'room.appointment.no-reason': by('you'),
  'room.appointment.ends-before-it-begins': by('you'),
  'room.appointment.already-ended': by('nobody'),
  'room.appointment.office-taken': by('you'),
  'room.assembly.size-outside': by('convener'),
  'room.assembly.unknown-category': by('you'),
  'room.assembly.category-missing': by('convener'),
  'room.assembly.not-for-this-kind': by('you'),
  'room.flow.step-missing': by('you'),
  'room.flow.out-of-order': by('you'),
  'room.override.other-kind': by('you'),
  'room.override.not-for-this-kind': by('you'),
  'room.override.no-reason': by('you'),
  'room.place.half-position': by('you'),
  'room.place.outside-yangzhou': by('you'),
  'room.place.personal-number': by('you'),
  ...memberMenders,
};
