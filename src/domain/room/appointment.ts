import { verdict, type Verdict } from '../verdict';

export type AppointmentRule =
  | 'room.appointment.no-reason'
  | 'room.appointment.ends-before-it-begins'
  | 'room.appointment.already-ended'
  | 'room.appointment.office-taken';

type Term = { from: string; until?: string };

/** Does a term hold at this instant? Its end is the first instant after it. */
export const inForce = ({ from, until }: Term, at: string): boolean => from <= at && (until === undefined || until > at);

/** Do two terms meet on any day from now on? One that begins as the other ends does not meet it; what has ended by now is history. */
export const termsMeet = (one: Term, other: Term, now: string): boolean => {
  const [begins, ends] = [[one.from, other.from, now].sort().reverse()[0]!, [one.until, other.until].filter((until) => until !== undefined).sort()[0]];
  return ends === undefined || begins < ends;
};

/** What every appointment needs, whatever the office: a reason, a term that runs forward, and for a convener a free chair （五）. */
export const mayAppoint = ({ reason, from, until, taken }: { reason: string; from: string; until?: string; taken: boolean }): Verdict<AppointmentRule> => verdict<AppointmentRule>([
  reason.trim() === '' && { rule: 'room.appointment.no-reason', clause: 'convention.appointment', required: '任职依据' },
  until !== undefined && until <= from && { rule: 'room.appointment.ends-before-it-begins', clause: 'convention.appointment', measured: until.slice(0, 10), required: `晚于${from.slice(0, 10)}` },
  taken && { rule: 'room.appointment.office-taken', clause: '5.convener', measured: 2, required: 1 },
]);

/** Ending keeps the record and says why and when; what has ended stays ended. */
export const mayEnd = ({ reason, from, until, now }: { reason: string; from: string; until?: string; now: string }): Verdict<AppointmentRule> => verdict<AppointmentRule>([
  until !== undefined && until <= now && { rule: 'room.appointment.already-ended', clause: 'convention.appointment', measured: until.slice(0, 10) },
  reason.trim() === '' && { rule: 'room.appointment.no-reason', clause: 'convention.appointment', required: '离任原因' },
  from > now && { rule: 'room.appointment.ends-before-it-begins', clause: 'convention.appointment', measured: now.slice(0, 10), required: `晚于${from.slice(0, 10)}` },
]);
