import { gaps, open, recorded } from './composition';
import { otherOf, seatOf, type Deed } from './deed';
import { dayOf, holds, sits, step, withSeat, type Act, type Action, type SeatOfModel, type SessionOfModel } from './model';

export const BEFORE_OPENING = ['planned', 'sign-up-open', 'sign-up-closed', 'frozen', 'composition-broken', 'noticed', 'checking-in'] as const;
const unless = (yes: boolean, ...rules: readonly string[]): readonly string[] => (yes ? [] : rules);

/** The roster is fixed over those who sit; an invitation nobody has answered lapses. */
const fixed = (model: SessionOfModel): SessionOfModel => step(model, {
  state: 'frozen', open: false, given: recorded(gaps(model.seats.filter(sits)), model), seats: model.seats.map((seat) => (seat.state === 'invited' ? { ...seat, state: 'lapsed' } : seat)),
});
const whole = (model: SessionOfModel, { reasons }: Act): string[] => open(gaps(model.seats.filter(sits)), model, reasons);

/** The roster with one in the place of another; a roster that is being mended is judged when it is declared whole. */
const afterwards = ({ seats }: SessionOfModel, out: SeatOfModel, into: SeatOfModel): SeatOfModel[] => [...seats.filter((seat) => sits(seat) && seat.id !== out.id), into];
function substitution(model: SessionOfModel, act: Act) {
  const [out, into] = [seatOf(model, act), otherOf(model, act)];
  const mending = model.state === 'composition-broken' || model.state === 'checking-in';
  const other = out.kind === into.kind && out.group === into.group ? [] : [{ rule: 'session.substitute.other-group', norm: `${into.kind} ${into.group} instead` }];
  return [...other, ...(mending ? [] : gaps(afterwards(model, out, into)))];
}

/** From the plan to the notice, and what calls it off. */
export const byRoster: Record<Extract<Action, 'openSignUp' | 'closeSignUp' | 'freeze' | 'repair' | 'substitute' | 'sendNotice' | 'noteTold' | 'postpone' | 'cancel' | 'amend'>, Deed> = {
  openSignUp: {
    by: 'convener', seen: true, from: ['planned'],
    against: ({ limit, now, closesAt, startsAt }, { reasons }) => [...unless(limit >= 10 || reasons, 'session.sign-up-plan.limit-too-low'), ...unless(now < closesAt && closesAt < startsAt, 'session.sign-up-plan.closes-too-late')],
    done: (model) => step(model, { state: 'sign-up-open', open: true }),
  },
  closeSignUp: { by: 'convener', seen: true, from: ['sign-up-open'], against: () => [], done: (model) => step(model, { state: 'sign-up-closed', open: false }) },
  freeze: { by: 'convener', seen: true, from: ['sign-up-closed'], against: whole, done: fixed },
  repair: { by: 'convener', seen: true, from: ['composition-broken'], against: whole, done: fixed },
  /** Somebody who waits for somebody on the roster; no seat comes into being. */
  substitute: {
    by: 'convener', seen: true, from: ['frozen', 'noticed', 'composition-broken', 'checking-in'], mine: (model, act) => otherOf(model, act).state === 'waiting',
    against: (model, act) => [
      ...open(substitution(model, act), model, act.reasons), ...unless(sits(seatOf(model, act)) || model.seats.filter(holds).length < model.limit, 'session.substitute.no-seat-free'),
    ],
    done: (model, act) => {
      const [out, into] = [seatOf(model, act), otherOf(model, act)];
      const given = recorded(substitution(model, act), model);
      const without = sits(out) ? withSeat(model, { ...out, state: 'released' }) : model;
      return step(withSeat(without, { ...into, state: 'seated', ...(model.told === undefined ? {} : { toldInApp: into.openid ? model.acts : -1 }) }), { given });
    },
  },
  sendNotice: {
    by: 'convener', seen: true, from: ['frozen'],
    against: ({ seats, now, startsAt, told }, { flaw, yes, reasons }) => {
      const lead = dayOf(startsAt) - dayOf(now);
      const late = told === undefined ? lead <= 0 : lead < 0;
      const few = flaw && (!yes || seats.some((seat) => sits(seat) && !seat.openid));
      return [...unless(!few, 'session.notice.one-channel-only'), ...unless(!late, 'session.notice.no-lead-time'), ...unless(late || lead >= 3 || reasons, 'session.notice.short-lead-time')];
    },
    done: (model) => {
      const told = model.told ?? model.acts;
      return step(model, { state: 'noticed', told, seats: model.seats.map((seat) => (sits(seat) && seat.openid && seat.toldInApp < told ? { ...seat, toldInApp: model.acts } : seat)) });
    },
  },
  noteTold: {
    by: 'desk', from: ['noticed', 'composition-broken', 'checking-in'], against: () => [],
    done: (model, act) => withSeat(model, { ...seatOf(model, act), toldByHand: act.flaw ? -1 : model.acts }),
  },
  postpone: {
    by: 'convener', seen: true, from: BEFORE_OPENING, against: (_model, { flaw, yes }) => (flaw ? [yes ? 'session.call-off.no-reason' : 'session.call-off.no-new-time'] : []),
    done: ({ told: _told, ...model }, act) => step(model, { state: 'planned', open: false, ...newTimes(model, act) }),
  },
  cancel: { by: 'convener', seen: true, from: BEFORE_OPENING, against: (_model, { flaw }) => (flaw ? ['session.call-off.no-reason'] : []), done: (model) => step(model, { state: 'cancelled', open: false }) },
  /** 严格按照审定的议题: other words, and the session is void. */
  amend: { by: 'proposer', from: BEFORE_OPENING, against: () => [], done: (model) => step(model, { state: 'void', open: false }) },
};

const HOUR = 3_600_000;
/** Some days later than planned. */
export const newTimes = ({ startsAt, now }: Pick<SessionOfModel, 'startsAt' | 'now'>, { choice }: Pick<Act, 'choice'>): { startsAt: number; closesAt: number } => {
  const begins = Math.max(startsAt, now) + (4 + (choice % 3)) * 24 * HOUR;
  return { startsAt: begins, closesAt: begins - 3.5 * 24 * HOUR };
};
