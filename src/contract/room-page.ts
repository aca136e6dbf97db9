import * as z from 'zod/mini';
import { FUNCTION_NAMES, HOSTING_FORMS, ROOM_FUNCTIONS } from '../domain/room/hosting';
import { SIX_HAVES } from '../domain/room/six-haves';
import { cursor, done, id, line, page, text } from './fields';
import { read, write } from './action';

/** One of the six haves. */
export const light = z.object({ have: z.enum(SIX_HAVES), on: z.boolean(), measured: z.union([z.string(), z.number()]), required: z.union([z.string(), z.number()]), since: z.optional(z.string()), clause: z.string() });

const place = { address: line(80, 4), hours: line(60, 4), telephone: z.optional(line(20, 0)), latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))), longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))) };
const member = z.object({ id: z.string(), name: z.string(), identity: z.string(), level: z.string(), sector: z.string(), title: z.string() });
const procedure = z.object({ version: z.number(), title: z.string(), text: z.string(), at: z.string() });

/** What stands on a room's page, and what its convener keeps there: the evidence of the six haves （四）. */
export const roomPageActions = {
  /** Office, hours, map position, members to write to, six lights. No telephone of a person, no resident's home. */
  page: read({
    scope: 'room', roles: ['anyone'], input: z.object({ roomId: id() }),
    output: z.object({
      place: z.optional(z.object({ address: z.string(), hours: z.string(), telephone: z.optional(z.string()), latitude: z.optional(z.number()), longitude: z.optional(z.number()) })),
      convener: z.optional(z.object({ name: z.string(), title: z.string(), acting: z.boolean() })),
      hosting: z.optional(z.enum(HOSTING_FORMS)), functions: z.array(z.enum(ROOM_FUNCTIONS)), members: z.array(member), lights: z.array(light), sign: z.optional(z.string()),
      procedure: z.optional(z.object({ version: z.number(), title: z.string(), at: z.string() })), flow: z.array(z.string()), assemblySize: z.number(),
    }),
  }),
  /** The code for the door: a picture any phone can scan, PNG as base64, and what it says. */
  codePicture: read({ scope: 'room', roles: ['anyone'], input: z.object({ roomId: id() }), output: z.object({ png: z.string(), says: z.string(), code: z.string() }) }),
  /** 议事制度, newest version first. */
  procedures: read({ scope: 'room', roles: ['anyone'], input: z.object({ roomId: id(), cursor: cursor() }), output: page(procedure) }),

  describe: write({
    scope: 'room', roles: ['convener', 'staff'],
    input: z.object({ roomId: id(), ...place, hosting: z.optional(z.enum(HOSTING_FORMS)), functions: z._default(z.array(z.enum(ROOM_FUNCTIONS)).check(z.maxLength(Object.keys(FUNCTION_NAMES).length)), []) }),
    output: done(), publishes: ({ address, hours }) => [address, hours],
  }),
  /** 有标识: a photo of the sign, taken in with `topic.addPhoto`. */
  keepSign: write({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), photoId: id() }), output: done() }),
  /** 有制度: a new version of the room's procedure; the old ones stay. */
  publishProcedure: write({ scope: 'room', roles: ['convener'], input: z.object({ roomId: id(), title: line(40, 4), text: text(5000, 20) }), output: z.object({ version: z.number() }), publishes: (input) => [input.title, input.text] }),
  /** 有流程: the policy's steps in their order, with own ones between. */
  chooseFlow: write({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), steps: z.array(line(20, 2)).check(z.minLength(1), z.maxLength(20)) }), output: done(), publishes: ({ steps }) => steps }),
};
