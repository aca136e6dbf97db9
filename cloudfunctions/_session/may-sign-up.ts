import { mayTakeSeat, type EligibilityRule, type Standing } from '../../src/domain/session/eligibility';
import type { RosterKind } from '../../src/domain/session/session';
import { canSignUp, type SignUpRule } from '../../src/domain/session/sign-up';
import { together, type Verdict } from '../../src/domain/verdict';
import type { Person, Room, Seat, SeatGuard, Session, Topic } from '../_store/documents';
import { reader } from '../_store/door';
import { linksOf } from '../_store/session-store';
import { asApproved } from './bound-topic';
import { isActive, seatingOf } from './counts';

/** Seats without end: an application for the lot waits for none. */
const UNLIMITED = 1_000_000;

/** Does the person live where the room is for? A township's room is for its villages too; a sector's for the whole city. */
export const residenceHere = ({ residence }: Pick<Person, 'residence'>, room: Room) =>
  residence && (residence.roomId === room._id || residence.roomId.startsWith(room.area)) ? residence.state : undefined;

/** 联起来: who lives where a linked room is for, is of this session too, once that room has agreed （八）. */
export async function residenceInLinked(person: Pick<Person, 'residence'>, { _id, form }: Session) {
  if (form !== 'link-up' || !person.residence) return undefined;
  const agreed = (await linksOf(_id)).filter(({ state }) => state === 'agreed').map(({ roomId }) => roomId);
  const rooms = await reader.getMany('room', agreed);
  return rooms.map((room) => residenceHere(person, room)).find(Boolean);
}

type Asked = { session: Session; topic: Topic; guard: SeatGuard; now: string; kind: RosterKind; group?: string | undefined; standing: Standing; before?: Seat | undefined };

/** May this person have this seat? Who he or she is, the state of sign-up, and the seats, all at once （七）（八）. */
export function maySignUp({ session, topic, guard, now, kind, group, standing, before }: Asked): Verdict<EligibilityRule | SignUpRule> {
  const seating = guard.way === 'lottery' ? { ...seatingOf(guard), limit: UNLIMITED, groups: [] } : seatingOf(guard);
  return together<EligibilityRule | SignUpRule>(
    mayTakeSeat({ room: session.roomKind, kind, group, standing }),
    canSignUp({
      seating, topicApproved: topic._id === session.topicId && asApproved(session, topic), open: guard.open, now, closesAt: guard.closesAt,
      alreadySignedUp: before !== undefined && isActive(before), kind, group, myGroups: groupsLeft(session, before),
    }),
  );
}

/** A group somebody was found not to belong to is not asked for again; one may say another. */
const groupsLeft = ({ groups }: Session, before: Seat | undefined): readonly string[] =>
  before?.state === 'released' && !before.attested && before.attestedBy !== undefined ? groups.filter((group) => group !== before.group) : groups;
