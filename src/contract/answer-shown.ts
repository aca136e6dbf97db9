import * as z from 'zod/mini';

/** How one who attended answered to what was put before him or her; names in full, for the convener and staff. */
export const answerShown = z.object({
  seatId: z.string(), name: z.string(), part: z.string(), withoutWechat: z.boolean(), answer: z.optional(z.enum(['confirmed', 'objected'])), how: z.optional(z.enum(['own', 'noted', 'sent'])), at: z.optional(z.string()),
  objection: z.optional(z.string()), reply: z.optional(z.string()),
});
export type AnswerShown = z.infer<typeof answerShown>;
