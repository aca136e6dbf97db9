import { asks, GROUPS, holds, withSeat, type Act, type Action, type SeatOfModel, type SessionOfModel } from './model';
import { CONVENER, RESIDENTS } from './people';
import { givenBack, noSeat } from './seats';
import { seatOf, type Deed } from './deed';

const BY_NAME = ['member', 'partyDelegate', 'congressDeputy'];
const unless = (yes: boolean, ...rules: readonly string[]): readonly string[] => (yes ? [] : rules);

/** All that keeps somebody from a seat but the want of one. */
const barred = (model: SessionOfModel, before: SeatOfModel | undefined, { kind, group }: Act): readonly string[] => [
  ...unless(model.state !== 'void', 'session.sign-up.topic-not-approved'), ...unless(model.open && model.now < model.closesAt, 'session.sign-up.closed'), ...unless(before === undefined || !asks(before), 'session.sign-up.already-signed-up'),
  ...unless(kind !== 'stakeholder' || (GROUPS.some((one) => one === group) && !(before?.denied && before.group === group)), 'session.sign-up.not-of-this-group'),
];
const wanting = (model: SessionOfModel, act: Act): readonly string[] => { const why = noSeat(model, act); return why ? [why] : []; };
/** Without a free seat one waits, if nothing else is in the way. */
const orWaits = (others: readonly string[], want: readonly string[], waits: boolean): readonly string[] => (waits && others.length === 0 ? [] : [...others, ...want]);

const seatFor = (model: SessionOfModel, { kind, group }: Act, id: unknown, over: Partial<SeatOfModel>): SeatOfModel => ({
  id: String(id), kind, ...(kind === 'stakeholder' ? { group } : {}), state: noSeat(model, { kind }) ? 'waiting' : 'seated', attested: false, denied: false, order: model.acts, present: false, toldInApp: -1, toldByHand: -1, ...over,
});

/** Sign-up, invitation, attesting, giving back. */
export const byApplicants: Record<Extract<Action, 'signUp' | 'register' | 'invite' | 'noteAnswer' | 'attest' | 'leave' | 'release'>, Deed> = {
  signUp: {
    by: 'anybody',
    against: (model, act) => {
      const { kind, who } = act;
      const own = who === CONVENER ? ['session.eligibility.convener-seat'] : BY_NAME.includes(kind) ? ['session.eligibility.not-this-kind'] : kind === 'resident' && !RESIDENTS.includes(who) ? ['session.eligibility.not-resident'] : [];
      return orWaits([...own, ...barred(model, model.seats.find(({ openid }) => openid === who), act)], wanting(model, act), act.yes);
    },
    done: (model, act, { id }) => withSeat(model, seatFor(model, act, id, { openid: act.who })),
  },
  /** The id of who is written down at the counter follows from the name: the same person is found again. */
  register: {
    by: 'desk', against: (model, act) => orWaits(barred(model, model.seats.find(({ id }) => id === act.known), act), wanting(model, act), true),
    done: (model, act, { seatId }) => withSeat(model, seatFor(model, act, seatId, { attested: act.who === CONVENER })),
  },
  invite: {
    by: 'convener', from: ['planned', 'sign-up-open', 'sign-up-closed', 'composition-broken'],
    against: (model, act) => {
      const before = model.seats.find(({ id }) => id === act.known);
      return [
        ...unless(before === undefined || !asks(before), 'session.sign-up.already-signed-up'), ...wanting(model, act), ...unless(!act.flaw || !BY_NAME.includes(act.kind), 'session.invite.no-reason'),
        ...unless(act.kind !== 'stakeholder' || GROUPS.some((one) => one === act.group), 'session.invite.no-group'),
      ];
    },
    done: (model, act, { seatId }) => withSeat(model, seatFor(model, act, seatId, { state: 'invited', attested: true })),
  },
  /** An invitation lives as long as somebody can be invited. */
  noteAnswer: {
    by: 'desk',
    late: (model, act) => seatOf(model, act).state === 'invited' && !['planned', 'sign-up-open', 'sign-up-closed', 'composition-broken'].includes(model.state),
    against: (model, act) => unless(seatOf(model, act).state === 'invited', 'session.answer-invitation.not-invited'),
    done: (model, act) => (act.yes ? withSeat(model, { ...seatOf(model, act), state: 'seated' }) : givenBack(model, seatOf(model, act), 'declined')),
  },
  attest: {
    by: 'desk', from: ['planned', 'sign-up-open', 'sign-up-closed', 'frozen', 'composition-broken', 'noticed', 'checking-in'],
    against: (model, act) => [
      ...unless(seatOf(model, act).openid !== act.who, 'session.attest.own-seat'), ...unless(asks(seatOf(model, act)), 'session.attest.given-back'), ...unless(act.yes || !act.flaw, 'session.attest.no-reason'),
    ],
    done: (model, act) => (act.yes ? withSeat(model, { ...seatOf(model, act), attested: true }) : givenBack(model, seatOf(model, act), 'released', { attested: false, denied: true })),
  },
  leave: {
    by: 'anybody', mine: (model, { who }) => model.seats.some((seat) => seat.openid === who && asks(seat)),
    from: ['planned', 'sign-up-open', 'sign-up-closed', 'frozen', 'composition-broken', 'noticed', 'checking-in'], against: () => [],
    done: (model, { who }) => givenBack(model, model.seats.find(({ openid }) => openid === who)!, 'left'),
  },
  release: {
    by: 'convener', from: ['planned', 'sign-up-open', 'sign-up-closed', 'composition-broken'],
    against: (model, act) => [...unless(holds(seatOf(model, act)), 'session.release.no-seat'), ...unless(!act.flaw, 'session.release.no-reason')],
    done: (model, act) => givenBack(model, seatOf(model, act), 'released'),
  },
};
