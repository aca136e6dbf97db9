import * as z from 'zod/mini';
import { cursor, id, page } from './fields';
import { read } from './action';
import { linkActions } from './session-links';
import { meetingActions } from './session-meeting';
import { minutesActions } from './session-minutes';
import { planActions } from './session-plan';
import { seatActions } from './session-seats';
import { ownSeat, sessionCard, sessionView } from './session-shapes';
import { speakingActions } from './session-speaking';

export const sessionContract = {
  view: read({ scope: 'session', roles: ['anyone'], input: z.object({ sessionId: id() }), output: sessionView }),
  /** Sessions of an area (a division code), a room, a topic or everywhere: what is ahead, soonest first; what was held or called off, latest first. */
  list: read({
    scope: 'none', roles: ['anyone'],
    input: z.object({ area: z.optional(id()), roomId: z.optional(id()), topicId: z.optional(id()), stage: z._default(z.enum(['ahead', 'held', 'off']), 'ahead'), cursor: cursor() }), output: page(sessionCard),
  }),
  /** A room's month, as `2026-11` in Yangzhou. */
  calendar: read({ scope: 'room', roles: ['anyone'], input: z.object({ roomId: id(), month: z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: '月份不对' })) }), output: z.object({ items: z.array(sessionCard) }) }),
  /** Sessions the caller sits in, waits for or is invited to, newest first. */
  mine: read({ scope: 'none', roles: ['person'], input: z.object({ cursor: cursor() }), output: page(z.object({ session: sessionCard, seat: ownSeat })) }),
  ...planActions,
  ...linkActions,
  ...seatActions,
  ...meetingActions,
  ...speakingActions,
  ...minutesActions,
};
export type SessionContract = typeof sessionContract;
