import type { SessionContract } from '../../src/contract/session';
import type { RosterLine } from '../../src/contract/session-shapes';
import { READY_DEPARTMENTS } from '../../src/domain/session/departments';
import { reachedBy } from '../../src/domain/session/reach';
import { contactOf } from '../_session/contact';
import { holdsSeat } from '../_session/counts';
import { lotOf } from '../_session/lots';
import { isAway, isPresent } from '../_session/presence';
import type { ReadHandler } from '../_kernel/serve';
import type { Seat, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { seatId } from '../_store/keys';
import { membersOf, organisationsById } from '../_store/room-store';
import { seatsOf } from '../_store/session-store';

const PAGE = 50;

/** 名单, in the order people came; names in full, so for the convener and staff alone. */
export const roster: ReadHandler<SessionContract['roster']> = async ({ sessionId, state, cursor }, { standing, now }) => {
  const seats = await seatsOf(sessionId, [state], PAGE, cursor);
  const draw = standing.session!.draw && (await reader.get('draw', standing.session!.draw.id));
  return { items: seats.map((seat) => ({ ...lineOf(standing.session!, seat, now), ...(draw ? { lot: lotOf(draw, seat) } : {}) })), ...(seats.length === PAGE ? { next: seats[PAGE - 1]!.order } : {}) };
};

const lineOf = (session: Session, seat: Seat, now: string): RosterLine => ({
  seatId: seat._id, kind: seat.kind, also: [...seat.also], state: seat.state, way: seat.way, name: seat.name, attested: seat.attested, withoutWechat: seat.withoutWechat, at: seat.at,
  ...(seat.group === undefined ? {} : { group: seat.group }), ...(seat.title ? { title: seat.title } : {}), ...contactIn(seat), ...(seat.why ? { why: seat.why } : {}),
  ...(seat.note ? { note: seat.note } : {}), ...(seat.chosenBecause ? { chosenBecause: seat.chosenBecause } : {}), ...toldIn(session, seat), ...(isPresent(session, seat) ? { present: seat.presence!.how, ...(seat.presence!.linkedRoomId ? { linkedRoomId: seat.presence!.linkedRoomId } : {}) } : {}), ...(isAway(session, seat, now) ? { away: true } : {}),
});

const contactIn = (seat: Seat): Pick<RosterLine, 'contact'> => { const contact = contactOf(seat); return contact ? { contact } : {}; };

/** The first of the ways in which the notice in force has come to somebody; said by a person before anything else. */
const toldIn = ({ notice }: Session, { reached }: Seat): Pick<RosterLine, 'told'> => {
  const ways = reachedBy(reached, notice?.since);
  const told = ways.find((channel) => reached?.[channel]?.by !== undefined) ?? ways[0];
  return told ? { told } : {};
};

/** Whom the convener can invite without typing. */
export const invitable: ReadHandler<SessionContract['invitable']> = async ({ sessionId }, { standing, now }) => {
  const [room, members] = [standing.room!, await membersOf(standing.room!._id, now)];
  const [people, seats, organisations] = await Promise.all([
    reader.getMany('person', members.map(({ personId }) => personId)), reader.getMany('seat', members.map(({ personId }) => seatId(sessionId, personId))), organisationsById([...(room.departments ?? []), room.ledBy, room.guidedBy]),
  ]);
  const seated = new Set(seats.filter(holdsSeat).map(({ personId }) => personId));
  return {
    members: members.map(({ _id, personId, title }) => ({ appointmentId: _id, name: people.find((person) => person._id === personId)?.name ?? '', title, seated: seated.has(personId) })),
    organisations: [...organisations.values()].map(({ _id, name }) => ({ organisationId: _id, name })), departments: [...READY_DEPARTMENTS],
  };
};
