import { verdict, type Verdict } from '../verdict';

export type ReleaseRule = 'session.release.no-reason' | 'session.release.no-seat';

/** May the convener take a seat back, to mend the half or because it was given in error? With a reason the person is told （七）（十）. */
export const canRelease = (view: { holdsSeat: boolean; reason: string }): Verdict<ReleaseRule> => verdict<ReleaseRule>([
  !view.holdsSeat && { rule: 'session.release.no-seat', clause: 'convention.sign-up', measured: 0, required: 1 },
  !view.reason.trim() && { rule: 'session.release.no-reason', clause: '10.every-item-answered', required: '写明理由' },
]);
