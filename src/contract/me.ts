import * as z from 'zod/mini';
import { cursor, done, id, line, page } from './fields';
import { read, write } from './action';

const residence = z.object({ roomId: z.string(), roomName: z.string(), path: z.array(z.string()), state: z.enum(['declared', 'attested', 'not-resident']) });
const appointment = z.object({ roomId: z.string(), roomName: z.string(), path: z.array(z.string()), role: z.enum(['convener', 'staff', 'member', 'officer']), title: z.string() });

/** An organisation the caller acts for. */
const office = z.object({ organisationId: z.string(), name: z.string(), title: z.string() });

export const meView = z.object({
  known: z.boolean(), name: z.optional(z.string()), residence: z.optional(residence), appointments: z.array(appointment), offices: z.array(office), unread: z.number(),
});
export type MeView = z.infer<typeof meView>;

export const notice = z.object({ id: z.string(), at: z.string(), event: z.string(), topicId: z.optional(z.string()), title: z.string(), text: z.string(), why: z.string(), read: z.boolean() });
export type Notice = z.infer<typeof notice>;

export const meContract = {
  /** Who the platform says is calling, and what he or she is here. Nameless and known:false without an identity. */
  view: read({ scope: 'none', roles: ['anyone'], input: z.object({}), output: meView }),
  /** 我住在这里: a resident's own word, to be attested by the convener. The name is shown masked to everybody else. */
  declareResidence: write({ scope: 'room', roles: ['person'], input: z.object({ roomId: id(), name: line(20, 2), note: z.optional(line(40, 0)) }), output: done() }),
  inbox: read({ scope: 'none', roles: ['person'], input: z.object({ cursor: cursor() }), output: page(notice) }),
  markRead: write({ scope: 'none', roles: ['person'], input: z.object({ noticeIds: z.array(id()).check(z.minLength(1), z.maxLength(50)) }), output: done() }),
};
export type MeContract = typeof meContract;
