import type { Numbers } from '../policy/numbers';
import type { RoomKind } from '../room/kinds';
import { ROUTES } from '../room/routes';
import { shanghaiDay } from '../time/shanghai-day';
import { verdict, type Relaxation, type Verdict } from '../verdict';

export type ScheduleRule =
  | 'session.schedule.no-research'
  | 'session.schedule.topic-not-approved'
  | 'session.schedule.not-filed'
  | 'session.schedule.topic-held'
  | 'session.schedule.convener-vacant'
  | 'session.schedule.too-often'
  | 'session.schedule.no-lead-time';

/** `filed`: sent; the session does not wait for the receipt (A20). `roomSessions`: the most the room would hold in any 30 days, this one included. */
export type ScheduleView = {
  numbers: Numbers;
  room: RoomKind;
  now: string;
  startsAt: string;
  researchComplete: boolean;
  topicApproved: boolean;
  textUnchanged: boolean;
  filed: boolean;
  topicHeld: boolean;
  convenerInOffice: boolean;
  roomSessions: number;
};

/** May a session be put into the calendar? （五）（六）（八）（九） */
export const canSchedule = (view: ScheduleView, relaxations: readonly Pick<Relaxation<ScheduleRule>, 'rule'>[] = []): Verdict<ScheduleRule> => verdict<ScheduleRule>([
  !view.researchComplete && { rule: 'session.schedule.no-research', clause: '8.no-research-no-deliberation', required: '三项齐全、召集人签名的调研记录' },
  !(view.topicApproved && view.textUnchanged) && { rule: 'session.schedule.topic-not-approved', clause: '8.as-approved', measured: view.topicApproved ? '审定后改动过' : '未审定', required: '审定的议题' },
  !view.filed && { rule: 'session.schedule.not-filed', clause: ROUTES[view.room].filingReceiver.clause, required: '先报备案' },
  view.topicHeld && { rule: 'session.schedule.topic-held', clause: '8.report-sensitive', measured: '已报告，等待答复', required: '党委、政府的答复' },
  !view.convenerInOffice && { rule: 'session.schedule.convener-vacant', clause: '5.convener', measured: 0, required: 1 },
  shanghaiDay(view.startsAt) <= shanghaiDay(view.now) && { rule: 'session.schedule.no-lead-time', clause: '8.notice-in-advance', measured: shanghaiDay(view.startsAt), required: '明天以后' },
  view.roomSessions > view.numbers.roomSessionsMax && { rule: 'session.schedule.too-often', clause: '9.moderate', measured: view.roomSessions, required: view.numbers.roomSessionsMax },
], relaxations);
