import * as z from 'zod/mini';
import { BRANCH_KINDS, CONVERSION_KINDS, CONVERSION_STATES, DECISIONS, EXPLANATION_WAYS, GRADES, ITEM_STATES, LETTER_ENDS, LETTER_WAYS, LIST_STATES, OVERSIGHT_STATES, OVERSIGHT_TOOLS, RESULT_KINDS } from '../domain/outcome/outcome';

/** One suggestion in words （八）. */
export const listItem = z.object({ what: z.string(), who: z.string(), why: z.string(), support: z.string(), dissent: z.string(), questionId: z.optional(z.string()) });
export type ListItemShown = z.infer<typeof listItem>;

/** 协商建议清单 as those see it who were on the roster, the room's people and the offices it goes to. Objections stand by part taken, never by name. */
export const listView = z.object({
  state: z.enum(LIST_STATES), version: z.number(), topicId: z.string(), topicTitle: z.string(), roomId: z.string(), roomName: z.string(), round: z.number(), demo: z.boolean(),
  questions: z.array(z.object({ questionId: z.string(), question: z.string(), consensus: z.string() })), items: z.array(listItem), editedAt: z.optional(z.string()),
  circulated: z.optional(z.object({ at: z.string(), dueDay: z.string(), hash: z.string(), attended: z.number(), confirmed: z.number(), objected: z.number() })),
  objections: z.array(z.object({ who: z.string(), text: z.string(), reply: z.optional(z.string()) })),
  sent: z.optional(z.object({ at: z.string(), hash: z.string(), emptyBecause: z.optional(z.string()) })),
  returned: z.optional(z.object({ at: z.string(), by: z.string(), reason: z.string() })),
  receivers: z.array(z.object({ organisationId: z.string(), name: z.string(), /** Where not all concern it. */ items: z.optional(z.array(z.number())), receivedAt: z.optional(z.string()) })), reviewer: z.optional(z.object({ organisationId: z.string(), name: z.string(), passedAt: z.optional(z.string()) })),
  you: z.object({ convener: z.boolean(), staff: z.boolean(), attended: z.boolean(), answer: z.optional(z.enum(['confirmed', 'objected'])), objection: z.optional(z.string()), reply: z.optional(z.string()) }),
});
export type ListView = z.infer<typeof listView>;

/** What the caller is to a suggestion, as far as there is something to do for him or her; offices by id. */
const you = z.object({
  near: z.boolean(), convener: z.boolean(), staff: z.boolean(), stakeholder: z.boolean(), heard: z.boolean(), member: z.boolean(), receiver: z.optional(z.string()), department: z.optional(z.string()), cppcc: z.optional(z.string()),
  claim: z.optional(z.enum(['confirmed', 'disputed'])), grade: z.optional(z.enum(GRADES)),
});

/** A suggestion in a list: where it stands, with whom, until when; `waitsFor`: offices something is asked of, by id. Its words for those near it; for everybody else those that were published. */
export const itemCard = z.object({
  sessionId: z.string(), number: z.number(), state: z.enum(ITEM_STATES), open: z.boolean(), topicId: z.string(), topicTitle: z.string(), roomId: z.string(), roomName: z.string(), path: z.array(z.string()), round: z.number(),
  offices: z.array(z.string()), waitsFor: z.array(z.string()), dueAt: z.optional(z.string()), overdue: z.boolean(), decision: z.optional(z.enum(DECISIONS)), published: z.boolean(), words: z.optional(listItem), demo: z.boolean(),
});
export type ItemCard = z.infer<typeof itemCard>;

const shownPhoto = z.object({ id: z.string(), url: z.string(), state: z.enum(['waiting', 'pass']) });
export const itemEntry = z.object({
  at: z.string(), action: z.string(), state: z.enum(ITEM_STATES), role: z.string(), office: z.optional(z.string()), text: z.optional(z.string()), evidence: z.optional(z.string()), photos: z.array(shownPhoto), dueDay: z.optional(z.string()), nextStep: z.optional(z.string()),
});
export type ItemEntryShown = z.infer<typeof itemEntry>;

/** Like a parcel: every stage with its time, its office, its date and its evidence. `answer`: as it was published, for whoever does not read the words of the stages. How stakeholders answered is told to those near it; ratings under the smallest figure are not told. */
export const itemView = z.extend(itemCard, {
  revision: z.number(), entries: z.array(itemEntry), result: z.optional(z.enum(RESULT_KINDS)), answer: z.optional(z.string()),
  claim: z.optional(z.object({ dueAt: z.string(), stakeholders: z.number(), confirmed: z.number(), disputed: z.number() })), disputes: z.array(z.object({ who: z.string(), text: z.string() })),
  ratings: z.optional(z.object({ satisfied: z.number(), mostly: z.number(), dissatisfied: z.number() })), reopened: z.boolean(), you,
});
export type ItemView = z.infer<typeof itemView>;

export const branchView = z.object({
  questionId: z.string(), question: z.string(), kind: z.enum(BRANCH_KINDS), decision: z.optional(z.object({ body: z.string(), day: z.string(), reference: z.string(), gist: z.string() })),
  explanations: z.array(z.object({ day: z.string(), way: z.enum(EXPLANATION_WAYS), who: z.string(), said: z.string() })), letter: z.optional(z.object({ at: z.string(), text: z.string() })),
  /** For the room's people: how many letters go on paper, how many of them are still to be brought, and by when. */
  onPaper: z.optional(z.object({ all: z.number(), open: z.number(), dueAt: z.optional(z.string()) })), round: z.optional(z.number()), closedAt: z.optional(z.string()),
});
export type BranchView = z.infer<typeof branchView>;

/** One to whom the letter is brought on paper, names in full: for the convener and staff only. */
export const letterLine = z.object({
  seatId: z.string(), name: z.string(), part: z.string(), contact: z.optional(z.object({ way: z.enum(['phone', 'paper']), value: z.string() })),
  noted: z.optional(z.object({ how: z.enum([...LETTER_WAYS, ...LETTER_ENDS]), day: z.string(), by: z.string(), note: z.string(), at: z.string() })),
});
export type LetterLine = z.infer<typeof letterLine>;

export const upwardView = z.object({ id: z.string(), number: z.optional(z.number()), title: z.string(), from: z.string(), to: z.string(), at: z.string(), dueAt: z.string(), receivedAt: z.optional(z.string()), content: z.optional(z.string()), withYou: z.boolean() });
export const oversightView = z.object({
  id: z.string(), number: z.number(), tool: z.enum(OVERSIGHT_TOOLS), state: z.enum(OVERSIGHT_STATES), revision: z.number(), by: z.string(), over: z.array(z.string()), reason: z.string(),
  findings: z.array(z.object({ at: z.string(), text: z.string(), mended: z.boolean() })), lookAgainDay: z.string(), at: z.string(), closedAt: z.optional(z.string()), yours: z.boolean(),
});
/** `text` for members who attended, the room's people and the CPPCC it is filed with; `withYou`: it lies with an office of the caller's. */
export const conversionView = z.object({
  id: z.string(), number: z.optional(z.number()), kind: z.enum(CONVERSION_KINDS), state: z.enum(CONVERSION_STATES), revision: z.number(), title: z.string(), text: z.optional(z.string()), author: z.string(), cosigners: z.number(), at: z.string(),
  filed: z.optional(z.object({ with: z.string(), at: z.string() })), answered: z.optional(z.object({ at: z.string(), number: z.string(), text: z.string() })), yours: z.boolean(), cosigned: z.boolean(), withYou: z.boolean(),
});
export type ConversionView = z.infer<typeof conversionView>;

/** What became of a session, whole: its suggestions, what follows where there was no consensus, and what went further. */
export const outcomeView = z.object({
  sessionId: z.string(), topicId: z.string(), topicTitle: z.string(), roomId: z.string(), roomName: z.string(), path: z.array(z.string()), round: z.number(), list: z.optional(z.enum(LIST_STATES)), demo: z.boolean(),
  items: z.array(itemCard), branches: z.array(branchView), upward: z.array(upwardView), oversight: z.array(oversightView), conversions: z.array(conversionView), you,
});
export type OutcomeView = z.infer<typeof outcomeView>;

/** 回音率、落实率、满意率 of a room. A rate over fewer than the smallest figure is not told; silence is a number of its own. */
export const outcomeFigures = z.object({
  open: z.number(), answered: z.number(), overdue: z.number(),
  rates: z.object({ answered: z.optional(z.number()), settled: z.optional(z.number()), satisfied: z.optional(z.number()) }), smallest: z.number(),
});
export type OutcomeFigures = z.infer<typeof outcomeFigures>;

/** What lies with an office: a list to review or receive, a suggestion to decide, assign or carry out, a question to decide, a report, an oversight case, a conversion. */
export const outcomeTrayItem = z.object({
  asked: z.enum(['reviewList', 'acknowledgeList', 'decide', 'assign', 'carryOut', 'recordDecision', 'acknowledgeReport', 'lookAgain', 'answerConversion']),
  sessionId: z.string(), number: z.optional(z.number()), id: z.optional(z.string()), title: z.string(), topicTitle: z.string(), roomName: z.string(), path: z.array(z.string()), dueAt: z.optional(z.string()), overdue: z.boolean(), demo: z.boolean(),
});
export type OutcomeTrayItem = z.infer<typeof outcomeTrayItem>;
