import type { MemberLine } from '../../src/contract/organisation-rosters';
import type { OrganisationContract } from '../../src/contract/organisation';
import { enrolment } from '../../src/domain/room/enrolment';
import { isServing } from '../../src/domain/room/member';
import { maskedName } from '../../src/domain/text/personal-data';
import { Forbidden } from '../_kernel/answers';
import { insistBelow } from '../_kernel/scope';
import type { ReadHandler } from '../_kernel/serve';
import { termIn } from '../_roster/terms';
import type { Member } from '../_store/documents';
import { reader } from '../_store/door';
import { CITY } from '../_store/organisation-store';
import { roomsById } from '../_store/room-store';
import { membersIn, peopleById, placementsOf, unenrolled, unplacedIn } from '../_store/roster-store';
import { PAGE, pageOf } from './page-of';
import { reasonsOf } from './reasons';
import { manages } from './units';

/** The roster of a county, and who on it is not enrolled as （三） asks. */
export const members: ReadHandler<OrganisationContract['members']> = async ({ county, identity, level, only, cursor }, { standing, now }) => {
  const found = await (only === 'unplaced' ? unplacedIn(county, cursor, PAGE) : only === 'unenrolled' ? (county === CITY ? unenrolled(cursor, PAGE) : Promise.resolve([])) : membersIn(county, { identity, level }, cursor, PAGE));
  const shown = await linesOf(found, manages(standing.organisation!), now);
  return pageOf(found, PAGE, only ? shown.filter(({ reasons }) => reasons.length > 0) : shown, ({ _id }) => _id);
};

export const member: ReadHandler<OrganisationContract['member']> = async ({ memberId }, { standing, now }) => {
  const it = await reader.get('member', memberId);
  if (!it) throw new Forbidden();
  insistBelow(standing.organisation, [CITY, ...(it.enrolledIn ? [it.enrolledIn] : it.county === CITY ? [] : [it.county])]);
  const [[line], placed] = await Promise.all([linesOf([it], manages(standing.organisation!), now), placementsOf(memberId)]);
  const rooms = new Map((await roomsById(placed.map(({ roomId }) => roomId!))).map((room) => [room._id, room]));
  return {
    ...line!, earlier: (it.earlier ?? []).map(termIn),
    placements: placed.map(({ _id, roomId, from, until, endReason }) => ({ id: _id, roomId: roomId!, roomName: rooms.get(roomId!)?.name ?? '', path: [...(rooms.get(roomId!)?.path ?? [])], from, ...(until ? { until } : {}), ...(endReason ? { endReason } : {}) })),
  };
};

/** Whoever keeps the lists sees names in full; whoever watches sees them masked. */
async function linesOf(found: readonly Member[], inFull: boolean, now: string): Promise<MemberLine[]> {
  const people = await peopleById(found.map(({ rosterId }) => rosterId));
  return found.map(({ _id, rosterId, identity, level, sector, title, from, until, enrolledIn, rooms, demo }) => {
    const person = people.get(rosterId);
    return {
      id: _id, rosterId, code: person?.code ?? '', name: inFull ? person?.name ?? '' : maskedName(person?.name), identity, level, sector, title, from, ...(until ? { until } : {}), ...(enrolledIn ? { enrolledIn } : {}), rooms, claimed: person?.personId !== undefined, demo,
      reasons: reasonsOf(enrolment({ identity, level, rooms, serving: isServing({ from, ...(until ? { until } : {}) }, now), ...(enrolledIn ? { county: enrolledIn } : {}) })),
    };
  });
}
