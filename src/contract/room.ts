import * as z from 'zod/mini';
import { ROOM_KINDS } from '../domain/room/kinds';
import { cursor, done, id, line, page } from './fields';
import { roomPageActions } from './room-page';
import { read, write } from './action';

/** A room in a list; `path` is county and township, so that rooms of one name are told apart. */
export const roomCard = z.object({ id: z.string(), name: z.string(), kind: z.enum(ROOM_KINDS), path: z.array(z.string()), demo: z.boolean() });
export type RoomCard = z.infer<typeof roomCard>;

const area = z.object({ id: z.string(), name: z.string(), level: z.enum(['city', 'county', 'township', 'village']), hasChildren: z.boolean(), roomId: z.optional(z.string()) });
const body = z.object({ name: z.string() });
const convener = z.object({ name: z.string(), title: z.string(), acting: z.boolean() });

export const roomView = z.object({
  id: z.string(), name: z.string(), kind: z.enum(ROOM_KINDS), path: z.array(z.string()), demo: z.boolean(), open: z.boolean(),
  convener: z.optional(convener),
  ledBy: z.optional(body), guidedBy: z.optional(body), approver: z.optional(body), higherApprover: z.optional(body), filingReceiver: z.optional(body), listReceiver: z.optional(body), reportReceiver: z.optional(body),
  counts: z.object({ waiting: z.number(), accepted: z.number(), ended: z.number(), overdue: z.number() }),
  code: z.string(),
});
export type RoomView = z.infer<typeof roomView>;

export const resident = z.object({ id: z.string(), name: z.string(), note: z.optional(z.string()), declaredAt: z.string(), state: z.enum(['declared', 'attested', 'not-resident']) });
export type Resident = z.infer<typeof resident>;

export const roomContract = {
  /** Rooms by Chinese name, pinyin or initials; the township may be part of the words. At most 20. */
  search: read({ scope: 'none', roles: ['anyone'], input: z.object({ query: line(30) }), output: z.object({ items: z.array(roomCard) }) }),
  /** The areas one step below; without a parent, the county-level areas. */
  areas: read({ scope: 'none', roles: ['anyone'], input: z.object({ parent: z.optional(id()) }), output: z.object({ items: z.array(area) }) }),
  view: read({ scope: 'room', roles: ['anyone'], input: z.object({ roomId: id() }), output: roomView }),
  /** The room a scanned or typed code stands for. */
  byCode: read({ scope: 'none', roles: ['anyone'], input: z.object({ code: z.string().check(z.maxLength(64)) }), output: roomCard }),
  /** People who said they live here; names in full, for the convener's eyes only. */
  residents: read({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), state: z.enum(['declared', 'attested']), cursor: cursor() }), output: page(resident) }),
  /** 核实: the convener's word on whether somebody lives here. */
  ...roomPageActions,
  attest: write({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), residentId: id(), isResident: z.boolean() }), output: done() }),
};
export type RoomContract = typeof roomContract;
