import * as z from 'zod/mini';
import { HELD_KINDS } from '../domain/me/held';
import { TEMPLATE_NAMES } from '../domain/notice/templates';
import { ORGANISATION_KINDS } from '../domain/room/kinds';
import { cursor, done, id, line, page } from './fields';
import { read, write } from './action';

const residence = z.object({ roomId: z.string(), roomName: z.string(), path: z.array(z.string()), state: z.enum(['declared', 'attested', 'not-resident']) });
const appointment = z.object({ roomId: z.string(), roomName: z.string(), path: z.array(z.string()), role: z.enum(['convener', 'staff', 'member', 'officer']), title: z.string() });

/** An organisation the caller acts for. */
const office = z.object({ organisationId: z.string(), name: z.string(), title: z.string(), kind: z.enum(ORGANISATION_KINDS), area: z.string() });

export const meView = z.object({
  known: z.boolean(), name: z.optional(z.string()), residence: z.optional(residence), appointments: z.array(appointment), offices: z.array(office), unread: z.number(),
});
export type MeView = z.infer<typeof meView>;

export const notice = z.object({ id: z.string(), at: z.string(), event: z.string(), topicId: z.optional(z.string()), sessionId: z.optional(z.string()), title: z.string(), text: z.string(), why: z.string(), read: z.boolean() });
export type Notice = z.infer<typeof notice>;

const template = z.enum(TEMPLATE_NAMES);
const hour = z.int().check(z.minimum(0), z.maximum(23));
const preferences = { off: z.array(template).check(z.maxLength(TEMPLATE_NAMES.length)), quietFrom: hour, quietUntil: hour };

/** How I am told: nudges in WeChat beside the inbox, which is always there. `left`: messages accepted and not used up yet. */
export const nudges = z.object({ ...preferences, templates: z.array(z.object({ name: template, id: z.string(), left: z.number() })) });
export type Nudges = z.infer<typeof nudges>;

/** One thing kept about the caller. */
const shown = z.object({ id: z.string(), at: z.optional(z.string()), title: z.string(), lines: z.array(z.object({ label: z.string(), value: z.string() })) });
export type Held = z.infer<typeof shown>;

/** What is kept by kind; a kind without `count` is found by going through it. */
export const holdings = z.object({
  kinds: z.array(z.object({ kind: z.enum(HELD_KINDS), count: z.optional(z.number()) })),
  closing: z.optional(z.object({ at: z.string(), dueAt: z.string(), underWay: z.boolean() })),
});
export type Holdings = z.infer<typeof holdings>;

export const meContract = {
  /** Who the platform says is calling, and what he or she is here. Nameless and known:false without an identity. */
  view: read({ scope: 'none', roles: ['anyone'], input: z.object({}), output: meView }),
  /** 我住在这里: a resident's own word, to be attested by the convener. The name is shown masked to everybody else. */
  declareResidence: write({ scope: 'room', roles: ['person'], input: z.object({ roomId: id(), name: line(20, 2), note: z.optional(line(40, 0)) }), output: done() }),
  inbox: read({ scope: 'none', roles: ['person'], input: z.object({ cursor: cursor() }), output: page(notice) }),
  markRead: write({ scope: 'none', roles: ['person'], input: z.object({ noticeIds: z.array(id()).check(z.minLength(1), z.maxLength(50)) }), output: done() }),
  nudges: read({ scope: 'none', roles: ['person'], input: z.object({}), output: nudges }),
  /** 订阅消息 accepted in a tap: each lets us send one. */
  subscribe: write({ scope: 'none', roles: ['person'], input: z.object({ accepted: z.array(template).check(z.minLength(1), z.maxLength(3)) }), output: done() }),
  /** Kinds of nudge switched off, and the quiet hours of the day, in Yangzhou's time. */
  prefer: write({ scope: 'none', roles: ['person'], input: z.object(preferences), output: done() }),

  /** 我的数据: what is kept about the caller, and whether the account is to be closed. */
  holdings: read({ scope: 'none', roles: ['person'], input: z.object({}), output: holdings }),
  /** One kind of it, page by page: nothing of anybody else, no link and no file that could be passed on. */
  held: read({ scope: 'none', roles: ['person'], input: z.object({ kind: z.enum(HELD_KINDS), cursor: cursor() }), output: page(shown) }),
  /** 注销: done by the calendar after some days, in which it can be taken back. */
  closeAccount: write({ scope: 'none', roles: ['person'], input: z.object({}), output: z.object({ dueAt: z.string() }) }),
  keepAccount: write({ scope: 'none', roles: ['person'], input: z.object({}), output: done() }),
};
export type MeContract = typeof meContract;
