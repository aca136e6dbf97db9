import { verdict, type Verdict } from '../verdict';

export type AttestRule = 'session.attest.own-seat' | 'session.attest.no-reason' | 'session.attest.given-back';

/** May this person of the room say whether somebody is what he or she signed up as? Not of oneself, and a no has its reason （一）（七）. */
export const canAttestSeat = (view: { self: boolean; active: boolean; confirmed: boolean; note: string }): Verdict<AttestRule> => verdict<AttestRule>([
  view.self && { rule: 'session.attest.own-seat', clause: '1.roles', required: '由他人核实' },
  !view.active && { rule: 'session.attest.given-back', clause: '7.stakeholder-principle', measured: '已不在名单上', required: '名单上或候补中的人' },
  !view.confirmed && !view.note.trim() && { rule: 'session.attest.no-reason', clause: '10.every-item-answered', required: '写明理由' },
]);
