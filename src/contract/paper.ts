import * as z from 'zod/mini';
import { id } from './fields';
import { read } from './action';

/** What can be made, and in which formats. A roster is a sheet; a poster is a picture. */
export const PAPERS = { invitation: ['docx', 'pdf'], agenda: ['docx', 'pdf'], signInSheet: ['docx', 'pdf'], roster: ['xlsx'], poster: ['png'] } as const;
export type PaperName = keyof typeof PAPERS;
export const PAPER_FORMATS = ['docx', 'pdf', 'xlsx', 'png'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

const file = z.object({ fileName: z.string(), format: z.enum(PAPER_FORMATS), /** base64 */ content: z.string() });

export const paperContract = {
  /** 文书 of a session, made from what is on record: nothing is typed again （二：不增加基层负担）. Names are in them: for the room's people. */
  make: read({
    scope: 'session', roles: ['convener', 'staff'],
    input: z.object({ sessionId: id(), paper: z.enum(Object.keys(PAPERS) as [PaperName, ...PaperName[]]), format: z.enum(PAPER_FORMATS), seatId: z.optional(id()) }), output: file,
  }),
};
export type PaperContract = typeof paperContract;
