import { verdict, type Verdict } from '../verdict';

export type ClaimRule = 'session.claim.unknown-code' | 'session.claim.already-claimed' | 'session.claim.over' | 'session.claim.already-seated';

/** May the bearer of a paper code take over the seat that was registered for him or her? Judged when the code is used. */
export const canClaim = (view: { known: boolean; claimed: boolean; over: boolean; alreadySeated: boolean }): Verdict<ClaimRule> => verdict<ClaimRule>([
  !view.known && { rule: 'session.claim.unknown-code', clause: 'convention.paper-code', required: '凭条上的编码' },
  view.claimed && { rule: 'session.claim.already-claimed', clause: 'convention.paper-code', measured: 1, required: 0 },
  view.over && { rule: 'session.claim.over', clause: 'convention.paper-code', measured: '已结束', required: '会前使用' },
  view.alreadySeated && { rule: 'session.claim.already-seated', clause: 'convention.one-seat', measured: 1, required: 0 },
]);
