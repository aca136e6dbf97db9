import { verdict, type Verdict } from '../verdict';

export type CheckRule = 'text.check.own-words' | 'text.check.already-decided' | 'text.check.no-reason';

/** May this person decide on what a machine could not pass? Not on one's own words, and a no is given with a reason. */
export const mayDecide = (view: { own: boolean; waiting: boolean; pass: boolean; reason: string }): Verdict<CheckRule> => verdict<CheckRule>([
  view.own && { rule: 'text.check.own-words', clause: '1.roles', required: '由他人核对' },
  !view.waiting && { rule: 'text.check.already-decided', clause: 'convention.content', required: '尚待核对的内容' },
  !view.pass && !view.reason.trim() && { rule: 'text.check.no-reason', clause: '10.every-item-answered', required: '写明理由' },
]);
