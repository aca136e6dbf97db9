import * as z from 'zod/mini';
import { LINK_STATES } from '../domain/session/link';
import { SESSION_LIMITS } from '../domain/session/session';
import { cursor, done, id, page, text } from './fields';
import { read, write } from './action';
import { outcome, sessionCard } from './session-shapes';

const seen = { sessionId: id(), revision: z.int() };

/** 联起来: the host names other rooms, each of them says for itself whether it takes part （八）. */
export const linkActions = {
  linkRoom: write({ scope: 'session', roles: ['convener'], input: z.object({ ...seen, linkedRoomId: id() }), output: outcome }),
  /** Also one that has agreed; its convener is told. */
  unlinkRoom: write({ scope: 'session', roles: ['convener'], input: z.object({ ...seen, linkedRoomId: id() }), output: outcome }),
  /** In the name of the room that was asked; until the opening the answer can be changed. */
  answerLink: write({
    scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), sessionId: id(), agree: z.boolean(), note: text(SESSION_LIMITS.note, 0) }), output: done(), publishes: ({ note }) => [note],
  }),
  /** What a room was asked to take part in, newest first. */
  linkRequests: read({
    scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), cursor: cursor() }),
    output: page(z.object({ session: sessionCard, state: z.enum(LINK_STATES), note: z.optional(z.string()), at: z.string(), open: z.boolean() })),
  }),
  /** What the screen in a linked room shows now, as `checkInCode` does at the host's door. */
  linkedCheckInCode: read({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), sessionId: id() }), output: z.object({ code: z.string(), secondsLeft: z.number() }) }),
  /** 在联动的议事室到会: its convener or staff note who came there without a phone, by the code on the paper slip. */
  tickLinked: write({
    scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), sessionId: id(), claimCode: z.string().check(z.regex(/^[0-9A-Za-z -]{8,14}$/, { error: '请填凭条上的8位编码' })) }),
    output: z.object({ name: z.string() }),
  }),
  /** Other rooms' sessions that a room has agreed to take part in, newest first. */
  linkedTo: read({ scope: 'room', roles: ['anyone'], input: z.object({ roomId: id(), cursor: cursor() }), output: page(sessionCard) }),
};
