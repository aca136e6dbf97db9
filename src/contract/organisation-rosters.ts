import * as z from 'zod/mini';
import { ASSEMBLY_CATEGORIES } from '../domain/room/assembly';
import { IDENTITIES, MEMBER_LEVELS } from '../domain/room/member';
import { cursor, day, done, id, line, page, reason, text } from './fields';
import { asOffice, managed, seenByManagers, watched } from './office';

/** A member as the lists show him or her. Names in full are for those who keep the lists; others see them masked. */
export const memberLine = z.object({
  id: z.string(), rosterId: z.string(), code: z.string(), name: z.string(), identity: z.enum(IDENTITIES), level: z.enum(MEMBER_LEVELS), sector: z.string(), title: z.string(),
  from: z.string(), until: z.optional(z.string()), enrolledIn: z.optional(z.string()), rooms: z.number(), claimed: z.boolean(), reasons: z.array(reason), demo: z.boolean(),
});
export type MemberLine = z.infer<typeof memberLine>;

const person = z.object({ rosterId: z.string(), code: z.string(), name: z.string(), mobileKnown: z.boolean(), claimed: z.boolean(), demo: z.boolean() });
const seat = z.object({ id: z.string(), rosterId: z.string(), name: z.string(), category: z.enum(ASSEMBLY_CATEGORIES), from: z.string() });
const placement = z.object({ id: z.string(), roomId: z.string(), roomName: z.string(), path: z.array(z.string()), from: z.string(), until: z.optional(z.string()), endReason: z.optional(z.string()) });

export const claimLine = z.object({ id: z.string(), name: z.string(), identities: z.array(z.string()), at: z.string() });

/** Members, their rooms, assemblies, and who in WeChat they are （三）. */
export const rosterActions = {
  /** `unplaced`: county members without a room; `unenrolled`: city members without a county. */
  members: watched({ input: z.object({ ...asOffice, county: id(), identity: z.optional(z.enum(IDENTITIES)), level: z.optional(z.enum(MEMBER_LEVELS)), only: z.optional(z.enum(['unplaced', 'unenrolled'])), cursor: cursor() }), output: page(memberLine) }),
  member: watched({ input: z.object({ ...asOffice, memberId: id() }), output: z.extend(memberLine, { /** Terms that are over, oldest first. */ earlier: z.array(z.object({ sector: z.string(), title: z.string(), from: z.string(), until: z.optional(z.string()) })), placements: z.array(placement) }) }),
  /** The assembly of a room: seats held now, people by category, and what is not as （三） says. */
  assembly: watched({
    input: z.object({ ...asOffice, roomId: id() }),
    output: z.object({ since: z.optional(z.string()), seats: z.array(seat), size: z.number(), asked: z.optional(z.object({ least: z.number(), most: z.number() })), byCategory: z.array(z.object({ category: z.enum(ASSEMBLY_CATEGORIES), count: z.number() })), explained: z.optional(z.string()), reasons: z.array(reason) }),
  }),
  /** Everybody on a county's list; `named` narrows it to names that begin so. */
  people: seenByManagers({ input: z.object({ ...asOffice, county: id(), named: z.optional(line(20)), cursor: cursor() }), output: page(person) }),
  claims: seenByManagers({ input: z.object({ ...asOffice, county: id(), cursor: cursor() }), output: page(claimLine) }),

  /** A person on the list. Of the mobile number only a keyed digest is kept; an empty one takes it away. */
  keepPerson: managed({ input: z.object({ ...asOffice, county: id(), rosterId: z.optional(id()), name: line(20, 2), mobile: z.optional(line(20, 0)) }), output: z.object({ rosterId: z.string() }) }),
  keepMember: managed({
    input: z.object({ ...asOffice, county: id(), rosterId: id(), identity: z.enum(IDENTITIES), level: z.enum(MEMBER_LEVELS), sector: z._default(line(20, 0), ''), title: z._default(line(60, 0), ''), from: day(), until: z.optional(day()) }),
    output: z.object({ memberId: z.string() }),
  }),
  /** 市政协委员按照界别编入各县（市、区）: exactly one. */
  enrol: managed({ input: z.object({ ...asOffice, memberId: id(), county: id() }), output: done() }),
  place: managed({ input: z.object({ ...asOffice, memberId: id(), roomId: id() }), output: z.object({ placementId: z.string() }) }),
  endPlacement: managed({ input: z.object({ ...asOffice, placementId: id(), reason: text(200, 0) }), output: done() }),
  seat: managed({ input: z.object({ ...asOffice, roomId: id(), rosterId: id(), category: z.enum(ASSEMBLY_CATEGORIES) }), output: z.object({ seatId: z.string() }) }),
  endSeat: managed({ input: z.object({ ...asOffice, seatId: id(), reason: text(200, 0) }), output: done() }),
  /** Why a township's assembly is not 40–60. */
  explainAssembly: managed({ input: z.object({ ...asOffice, roomId: id(), reason: text(200, 0) }), output: done() }),
  attestClaim: managed({ input: z.object({ ...asOffice, claimId: id(), attests: z.boolean(), reason: z._default(text(200, 0), '') }), output: done() }),
};
