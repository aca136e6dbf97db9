import * as z from 'zod/mini';
import { IDENTITIES, MEMBER_LEVELS } from '../domain/room/member';
import { cursor, done, id, line, page, text } from './fields';
import { read, write } from './action';
import { claimLine } from './organisation-rosters';

/** A member on a room's page: masked name, what he or she is. */
export const memberCard = z.object({ id: z.string(), name: z.string(), identity: z.enum(IDENTITIES), level: z.enum(MEMBER_LEVELS), sector: z.string(), title: z.string() });
export type MemberCard = z.infer<typeof memberCard>;

/** A letter between a resident and a member: `who` is the other side, masked. */
const letter = z.object({
  id: z.string(), roomId: z.string(), roomName: z.string(), who: z.string(), text: z.string(), at: z.string(), dueAt: z.string(), overdue: z.boolean(), state: z.enum(['waiting', 'answered']), answer: z.optional(z.string()), answeredAt: z.optional(z.string()), demo: z.boolean(),
});
export type Letter = z.infer<typeof letter>;

/** 委员联系群众 （三）: who I am on the lists, and letters to members. */
export const memberContract = {
  /** Am I on a list? My claim and where it stands; once attested, what I am and the rooms I am placed in. */
  identity: read({
    scope: 'none', roles: ['person'], input: z.object({}),
    output: z.object({
      claim: z.optional(z.object({ state: z.enum(['waiting', 'attested', 'declined']), at: z.string(), reason: z.optional(z.string()) })),
      identities: z.array(z.object({ memberId: z.string(), identity: z.enum(IDENTITIES), level: z.enum(MEMBER_LEVELS), sector: z.string(), title: z.string(), from: z.string(), until: z.optional(z.string()) })),
      rooms: z.array(z.object({ roomId: z.string(), roomName: z.string(), path: z.array(z.string()) })),
      waiting: z.number(),
    }),
  }),
  /** 认领: I am the one on the list with this name and mobile number. The number is compared and not kept. */
  claim: write({ scope: 'none', roles: ['person'], input: z.object({ name: line(20, 2), mobile: line(20, 11) }), output: z.object({ claimId: z.string() }) }),
  /** Claims of those who hold something in the convener's room. */
  claims: read({ scope: 'room', roles: ['convener'], input: z.object({ roomId: id(), cursor: cursor() }), output: page(claimLine) }),
  attestClaim: write({ scope: 'room', roles: ['convener'], input: z.object({ roomId: id(), claimId: id(), attests: z.boolean(), reason: z._default(text(200, 0), '') }), output: done() }),

  ask: write({ scope: 'room', roles: ['person'], input: z.object({ roomId: id(), memberId: id(), text: text(500, 4) }), output: z.object({ questionId: z.string(), dueAt: z.string() }), publishes: (input) => [input.text] }),
  /** My letters to members, newest first. */
  asked: read({ scope: 'none', roles: ['person'], input: z.object({ cursor: cursor() }), output: page(letter) }),
  /** Letters to me as a member, oldest first. */
  letters: read({ scope: 'none', roles: ['person'], input: z.object({ state: z.enum(['waiting', 'answered']), cursor: cursor() }), output: page(letter) }),
  answer: write({ scope: 'none', roles: ['person'], input: z.object({ questionId: id(), text: text(500, 0) }), output: done(), publishes: (input) => [input.text] }),
};
export type MemberContract = typeof memberContract;
