import * as z from 'zod/mini';
import { CONSENSUS } from '../domain/session/closing';
import { SESSION_LIMITS } from '../domain/session/session';
import { because, done, id, text } from './fields';
import { read, write } from './action';
import { outcome, PRESENCE } from './session-shapes';

const seen = { sessionId: id(), revision: z.int() };

/** At the door and in the room. Being counted is evidence for the half and the size, never anybody's duty （二：不搞形式主义）. */
export const meetingActions = {
  beginCheckIn: write({ scope: 'session', roles: ['convener'], input: z.object(seen), output: outcome }),
  /** What the screen at the door shows now, and for how many seconds. `code` is the text of the QR code. */
  checkInCode: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ sessionId: id() }), output: z.object({ code: z.string(), secondsLeft: z.number() }) }),
  checkIn: write({ scope: 'session', roles: ['person'], input: z.object({ sessionId: id(), code: z.string().check(z.regex(/^[0-9A-Za-z.]{8,64}$/, { error: '签到码不对' })), how: z._default(z.enum(PRESENCE), 'onSite') }), output: done() }),
  /** 我在线、离开: who takes part online joins so, comes back and goes; while there, the phone says so now and then. */
  keepLine: write({ scope: 'session', roles: ['person'], input: z.object({ sessionId: id(), here: z.boolean() }), output: done() }),
  /** 在名单上勾选, also by the code on somebody's paper slip, and taking the tick away again. `linkedRoomId`: on site in a linked room that agreed. */
  tick: write({
    scope: 'session', roles: ['convener', 'staff'],
    input: z.object({ sessionId: id(), seatId: z.optional(id()), claimCode: z.optional(z.string().check(z.regex(/^[0-9A-Za-z -]{8,14}$/, { error: '请填凭条上的8位编码' }))), how: z.optional(z.enum(PRESENCE)), linkedRoomId: z.optional(id()) }),
    output: z.object({ seatId: z.string(), present: z.boolean() }),
  }),
  open: write({ scope: 'session', roles: ['convener'], input: z.object({ ...seen, because: because() }), output: outcome }),
  /** What was agreed on each question, and what not yet. */
  close: write({
    scope: 'session', roles: ['convener'],
    input: z.object({ ...seen, notes: z.array(z.object({ questionId: id(), consensus: z.enum(CONSENSUS), note: text(SESSION_LIMITS.note, 0) })).check(z.maxLength(SESSION_LIMITS.questions)), because: because() }),
    output: outcome, publishes: ({ notes }) => notes.map(({ note }) => note),
  }),
};
