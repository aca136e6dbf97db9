import { OWN_KINDS, PRESENCE } from '../../src/contract/session-shapes';
import type { SessionContract } from '../../src/contract/session';
import { heldForStakeholders, othersStopAt } from '../../src/domain/session/held-seats';
import { SESSION_LIMITS } from '../../src/domain/session/session';
import { actionsOpen, type SessionActor } from '../../src/domain/session/transitions';
import { perKind } from '../_session/attendance';
import { compositionInCounts, compositionOf } from '../_session/composition';
import { holdsSeat, isActive, seatingOf, takenOf } from '../_session/counts';
import { linksShown } from '../_session/links';
import { isAway, isThereNow } from '../_session/presence';
import type { Standing } from '../_kernel/scope';
import type { ReadHandler } from '../_kernel/serve';
import type { Seat, SeatGuard, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { countInLine, countSeats, linksOf, seatsOf } from '../_store/session-store';
import { cardOf } from './card';
import { shown } from './composition-shown';
import { ownSeatOf } from './own-seat';

/** One session as everybody may see it: counts and flags, never the roster; what is the caller's own beside it. */
export const view: ReadHandler<SessionContract['view']> = async (_input, { standing, now }) => {
  const session = standing.session!;
  const desk = standing.roles.has('convener') || standing.roles.has('staff');
  const [guard, waiting, invited, applied, seats, ahead, links] = await Promise.all([
    reader.get('seatGuard', session._id), countSeats(session._id, 'waiting'), countSeats(session._id, 'invited'), session.signUp.way === 'lottery' ? countSeats(session._id, 'applied') : 0,
    desk || atTheDoor(session) ? seatsOf(session._id, ['seated', 'invited'], SESSION_LIMITS.seats) : undefined,
    standing.seat?.state === 'waiting' ? countInLine(session._id, standing.seat.classKey, standing.seat.order) : undefined,
    session.form === 'link-up' ? linksOf(session._id) : [],
  ]);
  const seating = seatingOf(guard!);
  return {
    ...cardOf(session, guard), revision: session.revision, roomKind: session.roomKind, topicNumber: session.topicNumber, topicVersion: session.topicVersion, groups: [...session.groups], scheduledAt: session.scheduledAt,
    agenda: [...session.agenda], ...(session.onlineLink && (desk || standing.roles.has('participant')) ? { onlineLink: session.onlineLink } : {}),
    seats: {
      limit: guard!.limit, taken: takenOf(guard!), invited, waiting, applied, heldForStakeholders: heldForStakeholders(seating), othersStopAt: othersStopAt(seating), holdsReleased: guard!.holdsReleased, ...(session.signUp.releasesAt ? { releasesAt: session.signUp.releasesAt } : {}),
      groups: guard!.groups.map((group) => ({ ...group })),
    },
    planned: plannedOf(session, guard!, seats), ...presentOf(session, seats, guard!.limit, now),
    linkedRooms: linksShown(links, desk, seats && atTheDoor(session) ? seats.filter((seat) => isThereNow(session, seat, now)) : undefined),
    relaxations: session.relaxations.map(({ rule, reason, role, at }) => ({ rule, reason, role, at })),
    ...(session.notice ? { notice: { at: session.notice.at, channels: [...session.notice.channels] } } : {}),
    ...(session.draw ? { draw: { state: session.draw.state } } : {}),
    ...(session.opened ? { openedAt: session.opened.at } : {}),
    ...(session.closed ? { closed: { at: session.closed.at, notes: [...session.closed.notes] } } : {}),
    ...(session.minutes ? { minutes: { dueDay: session.minutes.dueDay, ...(session.minutes.receipt ? { receipt: session.minutes.receipt } : {}) } } : {}),
    ...(session.calledOff ? { calledOff: session.calledOff } : {}),
    you: {
      ...(standing.seat && isActive(standing.seat) ? { seat: { ...ownSeatOf(standing.seat, { now, ...(ahead === undefined ? {} : { ahead }) }), ...(isAway(session, standing.seat, now) ? { away: true } : {}) } } : {}),
      convener: standing.roles.has('convener'), staff: standing.roles.has('staff'), kinds: kindsFor(standing), actions: actionsFor(session, standing),
    },
  };
};

const atTheDoor = ({ state }: Session): boolean => state === 'checking-in' || state === 'open';

const plannedOf = (session: Session, guard: SeatGuard, seats: readonly Seat[] | undefined) =>
  (seats ? shown(compositionOf(session, seats.filter(holdsSeat)), perKind(seats), guard.limit) : shown(compositionInCounts(session, guard), guard.kinds, guard.limit));

function presentOf(session: Session, seats: readonly Seat[] | undefined, limit: number, now: string) {
  if (!seats || !atTheDoor(session)) return {};
  const there = seats.filter((seat) => isThereNow(session, seat, now));
  const from = PRESENCE.map((how) => ({ how, people: there.filter(({ presence }) => presence!.how === how).length }));
  return { present: shown(compositionOf(session, there), perKind(there), limit), presentFrom: from.filter(({ people }) => people > 0) };
}

/** Kinds of seat the form offers: to the convener none, to a member placed here that one too. */
const kindsFor = ({ roles, appointments }: Standing) => (roles.has('convener') || !roles.has('person') ? [] : OWN_KINDS.filter((kind) =>
  kind === 'stakeholder' || kind === 'resident' || (kind === 'member' && appointments.some(({ role }) => role === 'member'))));

function actionsFor(session: Session, { roles, seat }: Standing): string[] {
  const sides: SessionActor[] = [
    ...(roles.has('convener') ? ['convener' as const] : []), ...(roles.has('staff') ? ['staff' as const] : []), ...(roles.has('person') ? ['applicant' as const] : []),
    ...(seat?.state === 'seated' ? ['participant' as const] : []), ...(seat?.presence ? ['attendee' as const] : []),
  ];
  return [...new Set(sides.flatMap((side) => actionsOpen(session.state, side)))];
}
