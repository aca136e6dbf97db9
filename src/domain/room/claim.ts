import { verdict, type Verdict } from '../verdict';

/** Somebody in WeChat says: I am the person on your roster. `waiting` until the convener or the CPPCC has looked. */
export type ClaimState = 'waiting' | 'attested' | 'declined';
export type ClaimRule = 'room.claim.no-match' | 'room.claim.already-claimed' | 'room.claim.own-attestation' | 'room.claim.already-decided' | 'room.claim.no-reason' | 'room.claim.office-elsewhere';

/** A mainland mobile number without blanks and dashes, or nothing. */
export function mobileIn(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/[\s\-]/g, '').replace(/^(\+?86)(?=1\d{10}$)/, '');
  return /^1\d{10}$/.test(digits) ? digits : undefined;
}

/** May this claim be made? Name and mobile number are those of one person on a roster whom nobody has claimed. */
export const mayClaim = ({ matches, taken }: { matches: number; taken: boolean }): Verdict<ClaimRule> => verdict<ClaimRule>([
  matches === 0 && { rule: 'room.claim.no-match', clause: 'convention.claim', required: '姓名、手机号与登记一致' },
  matches > 0 && taken && { rule: 'room.claim.already-claimed', clause: 'convention.claim' },
]);

/** Something that somebody holds, as far as it says who may attest it. */
export type Office = { role: 'convener' | 'staff' | 'member' | 'officer'; roomId?: string; until?: string };

/** Does any of these reach beyond this room: an office of an organisation, or a part in running another room, not yet over? */
export const officeBeyond = (roomId: string, held: readonly Office[], now: string): boolean =>
  held.some(({ role, roomId: where, until }) => role !== 'member' && (role === 'officer' || where !== roomId) && (until === undefined || until > now));

/** `beyond`: a convener attests, and what would be handed over reaches beyond the room. */
export type AttestView = { self: boolean; state: ClaimState; taken: boolean; attests: boolean; reason: string; beyond: boolean };

/** May this person say that the claim is true? Not one's own （一：各方参与）, once, and of offices beyond the own room only the CPPCC. */
export const mayAttestClaim = ({ self, state, taken, attests, reason, beyond }: AttestView): Verdict<ClaimRule> => verdict<ClaimRule>([
  self && { rule: 'room.claim.own-attestation', clause: '1.roles', required: '由他人核实' },
  state !== 'waiting' && { rule: 'room.claim.already-decided', clause: 'convention.claim' },
  attests && taken && { rule: 'room.claim.already-claimed', clause: 'convention.claim' },
  attests && beyond && { rule: 'room.claim.office-elsewhere', clause: 'convention.claim-offices', required: '政协办公室核实' },
  !attests && reason.trim() === '' && { rule: 'room.claim.no-reason', clause: '10.every-item-answered', required: '一句理由' },
]);
