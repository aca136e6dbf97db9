import { verdict, type Verdict } from '../verdict';

export type CheckInRule = 'session.check-in.not-on-roster' | 'session.check-in.code-expired';

/** By the rotating code, or ticked on the list by staff; nobody has to scan. Doing it twice does no harm. */
export type CheckInView = { onRoster: boolean; by: 'code' | 'list'; codeFresh: boolean };

/** May this person be marked present? It is evidence for n and s, never a duty （七）（八）. */
export const canCheckIn = ({ onRoster, by, codeFresh }: CheckInView): Verdict<CheckInRule> => verdict<CheckInRule>([
  !onRoster && { rule: 'session.check-in.not-on-roster', clause: '8.as-approved', required: '名单内的人员' },
  by === 'code' && !codeFresh && { rule: 'session.check-in.code-expired', clause: 'convention.check-in-code', required: '现场正在显示的签到码' },
]);
