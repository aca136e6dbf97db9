import { verdict, type Verdict } from '../verdict';

/** A resident's own word for where he or she lives, and what the convener found. */
export type ResidenceState = 'declared' | 'attested' | 'not-resident';
export type ResidenceRule = 'room.residence.own-attestation' | 'room.residence.not-declared';

/** May this convener say that this person lives here? One does not vouch for oneself （一：各方参与）. */
export const canAttest = (view: { declared: boolean; self: boolean }): Verdict<ResidenceRule> => verdict<ResidenceRule>([
  !view.declared && { rule: 'room.residence.not-declared', clause: 'convention.residence', required: '居民本人先申报' },
  view.self && { rule: 'room.residence.own-attestation', clause: '1.roles', required: '由他人核实' },
]);
