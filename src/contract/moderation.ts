import * as z from 'zod/mini';
import { cursor, id, line, page } from './fields';
import { read, write } from './action';
import { moderationCaseActions } from './moderation-cases';

/** Something a machine could not pass: words, a picture or a voice message, waiting for a person; `photoUrl` is where the latter two are. */
export const toCheck = z.object({
  id: z.string(), at: z.string(), topicId: z.string(), title: z.string(), kind: z.enum(['words', 'photo', 'voice']),
  why: z.enum(['review', 'unavailable', 'late']), text: z.string(), photoUrl: z.optional(z.string()), seconds: z.optional(z.number()),
});
export type ToCheck = z.infer<typeof toCheck>;

export const moderationContract = {
  queue: read({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), cursor: cursor() }), output: page(toCheck) }),
  /** Pass it on to the public, or not, with the reason its author is told. */
  decide: write({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), checkId: id(), pass: z.boolean(), reason: line(100, 0) }), output: z.object({ passed: z.boolean() }), publishes: ({ reason }) => [reason] }),
  ...moderationCaseActions,
};
export type ModerationContract = typeof moderationContract;
