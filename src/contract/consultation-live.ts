import * as z from 'zod/mini';
import { POST_KINDS } from '../domain/consultation/post';
import { ROSTER_KINDS } from '../domain/session/session';
import { id } from './fields';
import { read } from './action';
import { speakingView } from './session-speaking';

/** A mark of how something stood; another mark says that it has changed. */
const mark = z.string().check(z.maxLength(40));
const marks = z.object({ agenda: mark, queue: mark, thread: mark, statements: mark });

const head = z.object({
  id: z.string(), at: z.string(), kind: z.enum(POST_KINDS), text: z.string(),
  author: z.object({ name: z.string(), lane: z.enum(['inside', 'outside']), kind: z.optional(z.enum(ROSTER_KINDS)), room: z.boolean() }),
});

/** What has changed in a session since the marks that were sent, and nothing else. */
export const liveView = z.object({
  open: z.boolean(), marks,
  agenda: z.optional(z.object({ questionId: z.optional(z.string()), text: z.string(), place: z.number(), of: z.number() })),
  /** For those on the roster and the room's people. */
  queue: z.optional(speakingView),
  /** The newest of the thread; 场外 only where the session is held 场内场外联动. */
  thread: z.optional(z.object({ posts: z.number(), unanswered: z.number(), newest: z.array(head) })),
  /** How many are shown, and those that came last. */
  statements: z.optional(z.object({ open: z.boolean(), shown: z.number(), newest: z.array(z.object({ id: z.string(), text: z.string() })) })),
});
export type LiveView = z.infer<typeof liveView>;

/** People in the room and online see the same agenda item, queue, thread and statements （八：线上线下互动、场内场外联动）. */
export const liveActions = {
  live: read({ scope: 'session', roles: ['anyone'], input: z.object({ sessionId: id(), since: z.optional(z.partial(marks)) }), output: liveView }),
};
