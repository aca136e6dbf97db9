import { shanghaiDay } from '../time/shanghai-day';
import { verdict, type Verdict } from '../verdict';

export type CallOffRule = 'session.call-off.no-reason' | 'session.call-off.no-new-time';

/** May a session be moved? Everybody signed up or invited is told why and to when （八）. */
export const canPostpone = (view: { reason: string; now: string; startsAt?: string | undefined }): Verdict<CallOffRule> => verdict<CallOffRule>([
  !view.reason.trim() && { rule: 'session.call-off.no-reason', clause: '8.notice-in-advance', required: '写明原因' },
  (view.startsAt === undefined || shanghaiDay(view.startsAt) <= shanghaiDay(view.now)) && { rule: 'session.call-off.no-new-time', clause: '8.notice-in-advance', required: '明天以后的新时间' },
]);

/** May a session be given up? With a reason, told to the same people （八）. */
export const canCancel = (view: { reason: string }): Verdict<CallOffRule> => verdict<CallOffRule>([
  !view.reason.trim() && { rule: 'session.call-off.no-reason', clause: '8.notice-in-advance', required: '写明原因' },
]);
