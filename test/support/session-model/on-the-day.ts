import { gaps, open, recorded } from './composition';
import { seatOf, type Deed } from './deed';
import { dayOf, sits, step, withSeat, type Action, type SeatOfModel, type SessionOfModel } from './model';

const unless = (yes: boolean, ...rules: readonly string[]): readonly string[] => (yes ? [] : rules);
const MINUTE = 60_000;

/** On the day people were told, and about the hour. */
const onTheDay = ({ now, startsAt }: SessionOfModel, minutesBefore: number): readonly string[] => [
  ...unless(Math.ceil((startsAt - now) / MINUTE) <= minutesBefore, 'session.on-the-day.too-early'), ...unless(now < startsAt || dayOf(now) === dayOf(startsAt), 'session.on-the-day.another-day'),
];
const there = ({ seats }: SessionOfModel): SeatOfModel[] => seats.filter((seat) => sits(seat) && seat.present);
const told = ({ told: since }: SessionOfModel, { toldInApp, toldByHand }: SeatOfModel): boolean => since !== undefined && (toldInApp >= since || toldByHand >= since);
/** A kind nobody of which was told （八）. */
const untold = (model: SessionOfModel): boolean => {
  const roster = model.seats.filter(sits);
  return roster.some(({ kind }) => !roster.some((seat) => seat.kind === kind && told(model, seat)));
};
const own = ({ seats }: SessionOfModel, who: string): SeatOfModel | undefined => seats.find(({ openid }) => openid === who);

/** Everybody's answer settles the minutes. */
const answered = (model: SessionOfModel, seat: SeatOfModel): SessionOfModel => {
  const minutes = { ...model.minutes!, answered: [...new Set([...model.minutes!.answered, seat.id])] };
  return minutes.answered.length >= minutes.attended ? step(model, { minutes, state: 'minutes-confirmed' }) : { ...model, minutes };
};
const unanswerable = (model: SessionOfModel, seat: SeatOfModel | undefined): readonly string[] => (model.minutes === undefined ? ['session.minutes.not-sent'] : [
  ...unless(seat !== undefined && sits(seat) && seat.present, 'session.minutes.did-not-attend'), ...unless(dayOf(model.now) <= dayOf(model.minutes.sentAt) + 3, 'session.minutes.too-late'),
]);

/** The door, the meeting and its minutes. */
export const onTheDayOf: Record<Extract<Action, 'beginCheckIn' | 'checkIn' | 'tick' | 'open' | 'close' | 'sendMinutes' | 'confirmMinutes' | 'noteMinutesAnswer'>, Deed> = {
  beginCheckIn: {
    by: 'convener', seen: true, from: ['noticed'], against: (model) => onTheDay(model, 120),
    done: (model) => step(model, { state: 'checking-in', seats: model.seats.map((seat) => ({ ...seat, present: false })) }),
  },
  checkIn: {
    by: 'anybody', from: ['checking-in', 'open'],
    against: (model, { who, flaw }) => { const seat = own(model, who); return [...unless(seat !== undefined && sits(seat), 'session.check-in.not-on-roster'), ...unless(!flaw, 'session.check-in.code-expired')]; },
    done: (model, { who }) => withSeat(model, { ...own(model, who)!, present: true }),
  },
  tick: {
    by: 'desk', from: ['checking-in', 'open'], against: (model, act) => unless(sits(seatOf(model, act)), 'session.check-in.not-on-roster'),
    done: (model, act) => withSeat(model, { ...seatOf(model, act), present: !act.flaw }),
  },
  open: {
    by: 'convener', seen: true, from: ['checking-in'],
    against: (model, { reasons }) => [...onTheDay(model, 15), ...unless(!untold(model), 'session.notice.kind-not-reached'), ...open(gaps(there(model)), model, reasons)],
    done: (model) => step(model, { state: 'open', given: recorded(gaps(there(model)), model) }),
  },
  close: { by: 'convener', seen: true, from: ['open'], against: (_model, { flaw }) => unless(!flaw, 'session.closing.question-without-consensus-note'), done: (model) => step(model, { state: 'closed' }) },
  sendMinutes: {
    by: 'convener', from: ['closed'], against: () => [],
    done: (model, { who }, { hash }) => step(model, { minutes: { hash: String(hash), sentAt: model.now, attended: there(model).length, answered: there(model).filter(({ openid }) => openid === who).map(({ id }) => id) } }),
  },
  confirmMinutes: { by: 'anybody', from: ['closed'], against: (model, { who }) => unanswerable(model, own(model, who)), done: (model, { who }) => answered(model, own(model, who)!) },
  noteMinutesAnswer: {
    by: 'desk', from: ['closed'], against: (model, act) => [...unless(seatOf(model, act).openid === undefined, 'session.minutes.answers-for-oneself'), ...unanswerable(model, seatOf(model, act))],
    done: (model, act) => answered(model, seatOf(model, act)),
  },
};
