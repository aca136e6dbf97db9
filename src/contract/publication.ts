import * as z from 'zod/mini';
import { PUBLICATION_STATES, PUBLICATION_WAYS } from '../domain/outcome/publication';
import { PUBLICATION_LIMITS } from '../domain/outcome/published-text';
import { FOCUSES, SCOPES } from '../domain/outcome/visible';
import { ROOM_KINDS } from '../domain/room/kinds';
import { cursor, done, id, line, page, reason, text } from './fields';
import { read, write } from './action';

const session = { sessionId: id() };
const known = { ...session, revision: z.int().check(z.minimum(0)) };
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: '校验码不对' }));

const item = z.object({ number: z.number(), what: z.string(), who: z.string(), why: z.string(), support: z.string(), dissent: z.string(), decision: z.string(), progress: z.string(), answer: z.string() });
export const publishedText = z.object({
  title: z.string(), lead: z.string(), facts: z.array(z.tuple([z.string(), z.string()])), questions: z.array(z.object({ question: z.string(), consensus: z.string(), next: z.optional(z.string()) })), items: z.array(item), note: z.string(),
});
export type PublishedTextShown = z.infer<typeof publishedText>;

/** One in a list. Everything in it has been published. */
export const publicationCard = z.object({
  sessionId: z.string(), title: z.string(), lead: z.string(), roomId: z.string(), roomName: z.string(), roomKind: z.enum(ROOM_KINDS), path: z.array(z.string()), focus: z.enum(FOCUSES), scope: z.enum(SCOPES), at: z.string(), firstAt: z.string(), version: z.number(), round: z.number(), items: z.number(), demo: z.boolean(),
});
export type PublicationCard = z.infer<typeof publicationCard>;

const version = z.object({ version: z.number(), at: z.string(), reason: z.string(), hash: z.string(), approvedBy: z.string(), scope: z.enum(SCOPES), text: publishedText, changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })) });
export type PublicationVersionShown = z.infer<typeof version>;

const takenDown = { at: z.string(), reason: z.string(), version: z.number(), hash: z.string() };

/** A publication as its readers see it: what is in force, each earlier version with the reason it was corrected; or the word that it was withdrawn. `takenDown`: withdrawn before it was published anew, latest first. */
export const publicationView = z.object({
  card: z.optional(publicationCard), current: z.optional(version), earlier: z.array(version), takenDown: z.array(z.object(takenDown)), topicId: z.string(), address: z.string(),
  withdrawn: z.optional(z.object({ ...takenDown, roomName: z.string(), roomId: z.string(), path: z.array(z.string()) })), demo: z.boolean(),
});
export type PublicationView = z.infer<typeof publicationView>;

const gate = z.object({ gate: z.enum(['scope', 'personal', 'safety', 'completeness']), passed: z.boolean(), reasons: z.array(reason) });
const finding = z.object({ from: z.number(), to: z.number(), text: z.string(), kind: z.string(), mask: z.string(), confirmed: z.boolean(), never: z.boolean() });
/** The convener's desk and the approver's: the words as they would be published, what was found in them where, and every gate with all its reasons. */
export const publicationDraft = z.object({
  revision: z.number(), state: z.enum(PUBLICATION_STATES), published: z.boolean(), /** Withdrawn before: published anew with the reason. */ again: z.boolean(), topicTitle: z.string(), roomId: z.string(), roomName: z.string(), path: z.array(z.string()),
  title: z.string(), lead: z.string(), note: z.string(), answers: z.array(z.object({ number: z.number(), answer: z.string() })), scope: z.union([z.enum(SCOPES), z.literal('')]), ways: z.array(z.enum(PUBLICATION_WAYS)), focus: z.union([z.enum(FOCUSES), z.literal('')]), confirmed: z.array(z.string()), reason: z.string(),
  text: publishedText, hash: z.string(), parts: z.array(z.object({ key: z.string(), label: z.string(), text: z.string(), findings: z.array(finding) })), gates: z.array(gate), screening: z.enum(['pass', 'review', 'unavailable']), changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
  approver: z.string(), returned: z.optional(z.object({ at: z.string(), by: z.string(), reason: z.string() })), you: z.object({ convener: z.boolean(), approver: z.optional(z.string()), own: z.boolean() }), dueAt: z.optional(z.string()), demo: z.boolean(),
});
export type PublicationDraftView = z.infer<typeof publicationDraft>;

const year = z.string().check(z.regex(/^20\d{2}$/, { error: '年份不对' }));
const filters = { area: z.optional(id()), kind: z.optional(z.enum(ROOM_KINDS)), focus: z.optional(z.enum(FOCUSES)), year: z.optional(year) };
const state = z.object({ revision: z.number(), state: z.enum(PUBLICATION_STATES) });

/** 公开 （十：成果落实情况采取适当方式在一定范围内予以公布）. */
export const publicationContract = {
  view: read({ scope: 'none', roles: ['anyone'], input: z.object(session), output: publicationView }),
  /** What the caller may read, by place, kind, focus and year, newest first. `area`: a division code or a room. */
  list: read({ scope: 'none', roles: ['anyone'], input: z.object({ ...filters, cursor: cursor() }), output: page(publicationCard) }),
  /** By words, pinyin or initials, with slips of the pen; of what the caller may read. */
  search: read({ scope: 'none', roles: ['anyone'], input: z.object({ words: line(40) }), output: z.object({ items: z.array(publicationCard) }) }),
  /** How many lie where, one step below a place; of what everybody may read. */
  places: read({ scope: 'none', roles: ['anyone'], input: z.object({ area: id(), year: z.optional(year) }), output: z.object({ items: z.array(z.object({ area: z.string(), name: z.string(), published: z.number(), below: z.boolean() })) }) }),
  /** The rooms of a place that published something to everybody, where they are, those that published last first; `sessionId`: of the one outcome there is. `unplaced`: published by rooms whose position is not known, `beyond`: by rooms there were too many of. */
  map: read({
    scope: 'none', roles: ['anyone'], input: z.object({ area: id() }),
    output: z.object({ rooms: z.array(z.object({ roomId: z.string(), name: z.string(), path: z.array(z.string()), latitude: z.number(), longitude: z.number(), published: z.number(), sessionId: z.optional(z.string()), demo: z.boolean() })), unplaced: z.number(), beyond: z.number() }),
  }),
  /** 这一年我们商量了什么: what a room did in a year. */
  year: read({
    scope: 'room', roles: ['anyone'], input: z.object({ roomId: id(), year }),
    output: z.object({ sessions: z.number(), published: z.number(), items: z.array(publicationCard) }),
  }),
  /** Whose words are these? Which version a hash belongs to, of what the caller may read. */
  byHash: read({ scope: 'none', roles: ['anyone'], input: z.object({ hash }), output: z.object({ sessionId: z.string(), version: z.number(), title: z.string(), inForce: z.boolean() }) }),
  /** The room's sessions whose outcome is to be published or was, newest first. */
  desk: read({ scope: 'room', roles: ['convener', 'staff'], input: z.object({ roomId: id(), cursor: cursor() }), output: page(z.object({ sessionId: z.string(), topicTitle: z.string(), state: z.enum(PUBLICATION_STATES), published: z.boolean(), at: z.string(), /** Owed by then. */ dueAt: z.optional(z.string()), demo: z.boolean() })) }),
  draft: read({ scope: 'session', roles: ['convener', 'staff', 'officer'], input: z.object(session), output: publicationDraft }),
  save: write({
    scope: 'session', roles: ['convener'],
    input: z.object({
      ...known, title: line(PUBLICATION_LIMITS.title, 0), lead: text(PUBLICATION_LIMITS.lead, 0), note: text(PUBLICATION_LIMITS.note, 0), answers: z.array(z.object({ number: z.int().check(z.minimum(1), z.maximum(99)), answer: text(PUBLICATION_LIMITS.answer, 0) })).check(z.maxLength(20)),
      scope: z.union([z.enum(SCOPES), z.literal('')]), ways: z.array(z.enum(PUBLICATION_WAYS)).check(z.maxLength(5)), focus: z.union([z.enum(FOCUSES), z.literal('')]),
      confirmed: z.array(text(PUBLICATION_LIMITS.confirmedLength)).check(z.maxLength(PUBLICATION_LIMITS.confirmed)), reason: text(PUBLICATION_LIMITS.reason, 0),
    }),
    output: state, publishes: ({ title, lead, note, answers, reason: why }) => [title, lead, note, ...answers.map(({ answer }) => answer), why],
  }),
  send: write({ scope: 'session', roles: ['convener'], input: z.object(known), output: state }),
  /** `read`: whoever approves has read every word; asked for where a machine could not say. */
  approve: write({ scope: 'session', roles: ['officer'], input: z.object({ ...known, organisationId: id(), hash, read: z.boolean() }), output: state }),
  giveBack: write({ scope: 'session', roles: ['officer'], input: z.object({ ...known, organisationId: id(), reason: text(PUBLICATION_LIMITS.reason, 0) }), output: state }),
  withdraw: write({ scope: 'session', roles: ['convener'], input: z.object({ ...known, reason: text(PUBLICATION_LIMITS.reason, 0) }), output: done(), publishes: ({ reason: why }) => [why] }),
  tray: read({ scope: 'organisation', roles: ['officer'], input: z.object({ organisationId: id(), cursor: cursor() }), output: page(z.object({ sessionId: z.string(), topicTitle: z.string(), roomName: z.string(), path: z.array(z.string()), since: z.string(), correction: z.boolean(), demo: z.boolean() })) }),
};
export type PublicationContract = typeof publicationContract;
