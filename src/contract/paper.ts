import * as z from 'zod/mini';
import { PAPER_FORMATS, PAPERS, type PaperName } from '../domain/session/papers';
import { id } from './fields';
import { read } from './action';

const file = z.object({ fileName: z.string(), format: z.enum(PAPER_FORMATS), /** base64 */ content: z.string() });

export const paperContract = {
  /** 文书 of a session, made from what is on record: nothing is typed again （二：不增加基层负担）. Names are in them: for the room's people. */
  make: read({
    scope: 'session', roles: ['convener', 'staff'],
    input: z.object({ sessionId: id(), paper: z.enum(Object.keys(PAPERS) as [PaperName, ...PaperName[]]), format: z.enum(PAPER_FORMATS), seatId: z.optional(id()), /** Whose letter. */ questionId: z.optional(id()) }), output: file,
  }),
};
export type PaperContract = typeof paperContract;
