import { numbersOn, type Numbers } from '../../src/domain/policy/numbers';
import type { CompositionView } from '../../src/domain/session/composition';
import { mayKeepSeat, type Standing } from '../../src/domain/session/eligibility';
import { ROSTER_KINDS, type RosterKind } from '../../src/domain/session/session';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { Seat, SeatGuard, Session } from '../_store/documents';
import { seatingOf, takenOf } from './counts';

/** Kinds of which the room's assembly is made: who of them takes part is chosen for the topic （三）. */
const ASSEMBLY_KINDS: readonly RosterKind[] = ['member', 'partyDelegate', 'congressDeputy'];
const WITH_ASSEMBLY = ['township', 'village'];

/** What a seat says of its holder's standing: what the room put on record when it gave or attested the seat. */
const standingIn = ({ kind, group, way, attested }: Seat): Standing => ({
  convener: way === 'convener', identities: attested ? [kind] : [], residence: attested ? 'attested' : 'declared', groups: group === undefined ? [] : [{ group, attested }],
  invitedAs: way !== 'own' && attested ? [kind] : [],
});

const entitled = (session: Session, seat: Seat): boolean => mayKeepSeat({ room: session.roomKind, kind: seat.kind, group: seat.group, standing: standingIn(seat) }).outcome === 'allowed';
const unchosen = ({ roomKind }: Session, { kind, way, chosenBecause }: Seat): boolean =>
  WITH_ASSEMBLY.includes(roomKind) && ASSEMBLY_KINDS.includes(kind) && way === 'own' && chosenBecause === undefined;

/** Seats whose holder's name another seat has too; bodies that send several people are no people of one name. */
const sameNameIn = (seats: readonly Seat[]): number => {
  const names = seats.flatMap(({ name, organisationId }) => (organisationId ? [] : [name.replace(/\s/g, '')]));
  return names.length - new Set(names).size;
};

/** These seats as `mayDeliberate` looks at them: counts and flags, nobody's name. `numbers`: those in force in the county on the session's day. */
export function compositionOf(session: Session, seats: readonly Seat[], numbers: Numbers = numbersOn(shanghaiDay(session.startsAt))): CompositionView {
  const people = seats.flatMap(({ personId }) => personId ?? []);
  return {
    numbers, total: seats.length, stakeholders: seats.filter(({ kind }) => kind === 'stakeholder').length,
    kinds: ROSTER_KINDS.filter((kind) => seats.some((seat) => seat.kind === kind)), groupsMissing: session.groups.filter((group) => !seats.some((seat) => seat.kind === 'stakeholder' && seat.group === group)),
    notChosen: seats.filter((seat) => unchosen(session, seat)).length, notEntitled: seats.filter((seat) => !entitled(session, seat)).length, twoSeats: people.length - new Set(people).size, sameName: sameNameIn(seats),
  };
}

/** The same from the counts alone, where nobody needs to look at the seats one by one. */
export function compositionInCounts(session: Session, guard: SeatGuard): CompositionView {
  return {
    numbers: numbersOn(guard.day), total: takenOf(guard), stakeholders: seatingOf(guard).stakeholders, kinds: ROSTER_KINDS.filter((kind) => (guard.kinds[kind] ?? 0) > 0),
    groupsMissing: guard.groups.filter(({ taken }) => taken === 0).map(({ group }) => group), notChosen: 0, notEntitled: 0, twoSeats: 0,
  };
}
