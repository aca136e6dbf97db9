import * as z from 'zod/mini';
import { DEADLINE_KINDS } from '../domain/deadline/deadline';
import { RUNGS, RUNG_STATES } from '../domain/deadline/ladder';
import { AREA_KINDS, ORGANISATION_KINDS, ROOM_KINDS } from '../domain/room/kinds';
import { POINTERS } from '../domain/room/override';
import { cursor, day, done, id, line, page, reason, text } from './fields';
import { read } from './action';
import { asOffice, managed, watched } from './office';
import { appointmentActions } from './organisation-appointments';
import { rosterActions } from './organisation-rosters';
import { light } from './room-page';

const overdueCounts = z.object({ total: z.number(), byKind: z.array(z.object({ kind: z.enum(DEADLINE_KINDS), count: z.number() })) });

/** A county or zone under an office: what has run out there, and what its lists still want. */
const unit = z.object({
  id: z.string(), name: z.string(), kind: z.enum(AREA_KINDS), overdue: overdueCounts,
  toDo: z.object({ unplaced: z.number(), toAdd: z.number(), claims: z.number() }),
});

/** Something whose clock has run out: what, where, with whom it lies, since when, and the ladder as it stands: who has been told, and where there is nobody to tell. */
export const overdueItem = z.object({
  id: z.string(), kind: z.enum(DEADLINE_KINDS), roomId: z.string(), roomName: z.string(), path: z.array(z.string()), topicId: z.optional(z.string()),
  title: z.string(), owedBy: z.string(), since: z.string(), dueAt: z.string(), ladder: z.array(z.object({ rung: z.enum(RUNGS), state: z.enum(RUNG_STATES) })), demo: z.boolean(),
});
export type OverdueItem = z.infer<typeof overdueItem>;

export const body = z.object({
  id: z.string(), name: z.string(), kind: z.enum(ORGANISATION_KINDS), area: z.string(), parent: z.optional(z.object({ id: z.string(), name: z.string() })),
  responsibleOffice: z.optional(z.string()), counties: z.array(z.string()), demo: z.boolean(),
});
export type Body = z.infer<typeof body>;

const convener = z.object({ name: z.string(), title: z.string(), acting: z.boolean(), until: z.optional(z.string()) });

/** A room in an office's list. */
export const roomLine = z.object({ id: z.string(), name: z.string(), kind: z.enum(ROOM_KINDS), path: z.array(z.string()), open: z.boolean(), convener: z.optional(convener), lights: z.array(light), demo: z.boolean() });
export type RoomLine = z.infer<typeof roomLine>;

const pointer = z.object({ pointer: z.enum(POINTERS), organisationId: z.string(), name: z.string(), changed: z.optional(z.object({ from: z.string(), reason: z.string(), at: z.string() })) });

const covered = z.object({ have: z.number(), all: z.number() });

/** The organisation of the rooms, for those who keep and those who watch it （三）（四）（五）（十一）. */
export const organisationContract = {
  /** What an office is in charge of, counts first. */
  desk: watched({
    input: z.object({ ...asOffice }),
    output: z.object({ organisation: body, manages: z.boolean(), units: z.array(unit) }),
  }),
  /** Everything open in a county whose clock has run out, longest first; of one kind if asked. */
  overdue: watched({ input: z.object({ ...asOffice, county: id(), kind: z.optional(z.enum(DEADLINE_KINDS)), cursor: cursor() }), output: page(overdueItem) }),
  /** Places with and without a room: townships and parks first, then villages. At most 100 of those without are named. */
  coverage: watched({
    input: z.object({ ...asOffice, county: id() }),
    output: z.object({ townships: covered, parks: covered, villages: covered, next: z.enum(['townships', 'villages', 'none']), without: z.array(z.object({ id: z.string(), name: z.string(), path: z.array(z.string()), kind: z.enum(AREA_KINDS) })) }),
  }),
  /** Open rooms of a county, or of the city, that have a position: townships and parks before others, at most 400. `unplaced`: open rooms without one; `beyond`: open rooms with one that are not among these. */
  roomsMap: watched({
    input: z.object({ ...asOffice, county: id() }),
    output: z.object({
      rooms: z.array(z.object({ roomId: z.string(), name: z.string(), kind: z.enum(ROOM_KINDS), path: z.array(z.string()), county: z.string(), latitude: z.number(), longitude: z.number(), demo: z.boolean() })),
      unplaced: z.number(), beyond: z.number(),
    }),
  }),
  /** Bodies of a county; `county` may be the city for what is the city's own. */
  bodies: watched({ input: z.object({ ...asOffice, county: id(), kind: z.optional(z.enum(ORGANISATION_KINDS)), cursor: cursor() }), output: page(body) }),
  /** Rooms of a county, or of one township in it. */
  rooms: watched({ input: z.object({ ...asOffice, county: id(), town: z.optional(id()), kind: z.optional(z.enum(ROOM_KINDS)), cursor: cursor() }), output: page(roomLine) }),
  /** One room as its county keeps it. */
  room: watched({
    input: z.object({ ...asOffice, roomId: id() }),
    output: z.extend(roomLine, { area: z.string(), pointers: z.array(pointer), memberGroup: z.optional(z.string()), assemblySince: z.optional(z.string()), members: z.number(), seats: z.number() }),
  }),
  /** The seven groups with their counties and zones, and what is not as （十一） says. */
  promotionGroups: watched({
    input: z.object({ ...asOffice }),
    output: z.object({ groups: z.array(z.object({ id: z.string(), name: z.string(), counties: z.array(z.object({ id: z.string(), name: z.string() })) })), reasons: z.array(reason) }),
  }),
  /** 组织、宣传、统战、政法、民政、信访: the departments of （十三）, ready to be invited. */
  departments: read({ scope: 'none', roles: ['person'], input: z.object({}), output: z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }) }),

  /** A body is added or its name, place in the tree or responsible office is changed; its kind never. */
  keepBody: managed({
    input: z.object({ ...asOffice, bodyId: z.optional(id()), kind: z.enum(ORGANISATION_KINDS), name: line(40, 2), area: id(), parentId: z.optional(id()), responsibleOffice: z.optional(line(40, 0)) }),
    output: z.object({ bodyId: z.string() }), publishes: ({ name, responsibleOffice }) => [name, responsibleOffice],
  }),
  /** A room is opened where there is none; its pointers are filled from the routes. An enterprise or sector room names its own body. */
  openRoom: managed({
    input: z.object({ ...asOffice, kind: z.enum(ROOM_KINDS), name: line(40, 2), area: id(), bodyId: z.optional(id()), departments: z._default(z.array(id()).check(z.maxLength(12)), []), assemblySince: z.optional(day()) }),
    output: z.object({ roomId: z.string() }), publishes: ({ name }) => [name],
  }),
  /** One pointer of a room names another body in the same role. */
  overridePointer: managed({ input: z.object({ ...asOffice, roomId: id(), pointer: z.enum(POINTERS), to: id(), reason: text(200, 0) }), output: done() }),
  /** Which counties and zones a promotion group is in charge of; they leave the group they were with. */
  assignCounties: managed({ input: z.object({ ...asOffice, groupId: id(), counties: z.array(id()).check(z.maxLength(12)) }), output: z.object({ reasons: z.array(reason) }) }),
  ...appointmentActions,
  ...rosterActions,
};
export type OrganisationContract = typeof organisationContract;
