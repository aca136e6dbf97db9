import * as z from 'zod/mini';
import { EVIDENCE_KINDS, PARTS, RESEARCH_LIMITS, RESEARCH_STATES } from '../domain/research/research';
import { id, line, text } from './fields';
import { read, write } from './action';
import { surveyActions, surveyCard } from './research-survey';

const seen = { topicId: id(), revision: z.int() };
/** A day, and when one likes the part of it: what is seen in the evening is not seen at noon. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}( (上午|中午|下午|晚上))?$/, { error: '请选日期' }));

/** What field work enters: which part it serves, what was found, and where that comes from. Nobody is named. */
const piece = {
  part: z.enum(PARTS), kind: z.enum(EVIDENCE_KINDS), title: line(RESEARCH_LIMITS.title), found: text(RESEARCH_LIMITS.found),
  source: z.optional(line(RESEARCH_LIMITS.source, 0)), day: z.optional(day), place: z.optional(line(RESEARCH_LIMITS.place, 0)), group: z.optional(line(20, 0)),
  photos: z._default(z.array(id()).check(z.maxLength(RESEARCH_LIMITS.photos)), []),
};
export const evidenceWords = z.object(piece);
export type EvidenceWords = z.input<typeof evidenceWords>;
const published = (input: { title: string; found: string; source?: string | undefined; place?: string | undefined }) => [input.title, input.found, input.source, input.place];

/** `reopened`: the record had been signed; what was changed took the signature away. */
const outcome = z.object({ state: z.enum(RESEARCH_STATES), revision: z.number(), reopened: z.boolean() });

export const evidenceView = z.object({
  id: z.string(), part: z.enum(PARTS), kind: z.enum(EVIDENCE_KINDS), title: z.string(), found: z.string(), source: z.optional(z.string()), day: z.optional(z.string()), place: z.optional(z.string()),
  group: z.optional(z.string()), answers: z.optional(z.number()), surveyId: z.optional(z.string()), photos: z.array(z.object({ id: z.string(), url: z.string(), state: z.enum(['waiting', 'pass']) })), role: z.string(), at: z.string(),
});
export type EvidenceView = z.infer<typeof evidenceView>;

const digestPart = z.object({ part: z.enum(PARTS), text: z.string() });
const edit = z.object({ role: z.string(), at: z.string() });

export const researchView = z.object({
  round: z.number(), state: z.enum(RESEARCH_STATES), revision: z.number(), signedAt: z.optional(z.string()), demo: z.boolean(),
  /** Pieces that count, part by part, and the groups of the stakeholder map: the same view the rule asks for. */
  parts: z.array(z.object({ part: z.enum(PARTS), pieces: z.number() })), groups: z.array(z.object({ group: z.string(), heard: z.boolean() })),
  /** What participants are told, once the record is complete. */
  digest: z.optional(z.array(digestPart)),
  /** Those that take answers; for the desk also drafts and closed ones. */
  surveys: z.array(surveyCard),
  /** The whole record, for those who work on it and those who lead and guide the room. */
  record: z.optional(z.object({
    evidence: z.array(evidenceView),
    /** The digest as it would go out now; `stale`: the convener's own words are older than what they stand for. */
    digest: z.array(z.extend(digestPart, { generated: z.string(), stale: z.boolean(), edited: z.optional(edit) })),
    edits: z.array(z.extend(edit, { part: z.enum(PARTS), text: z.string() })),
  })),
  you: z.object({ convener: z.boolean(), desk: z.boolean(), fieldworker: z.boolean(), actions: z.array(z.string()) }),
});
export type ResearchView = z.infer<typeof researchView>;

const FIELD = ['convener', 'staff', 'member'] as const;

export const researchContract = {
  view: read({ scope: 'topic', roles: ['anyone'], input: z.object({ topicId: id(), round: z.optional(z.int().check(z.minimum(1), z.maximum(99))) }), output: researchView }),
  addEvidence: write({ scope: 'topic', roles: FIELD, input: z.object({ ...seen, ...piece }), output: z.extend(outcome, { evidenceId: z.string() }), publishes: published }),
  changeEvidence: write({ scope: 'topic', roles: FIELD, input: z.object({ ...seen, evidenceId: id(), ...piece }), output: outcome, publishes: published }),
  removeEvidence: write({ scope: 'topic', roles: FIELD, input: z.object({ ...seen, evidenceId: id() }), output: outcome }),
  /** 召集人签名: the convener's alone. */
  sign: write({ scope: 'topic', roles: ['convener'], input: z.object(seen), output: outcome }),
  reopen: write({ scope: 'topic', roles: ['convener'], input: z.object({ ...seen, note: line(100, 0) }), output: outcome, publishes: ({ note }) => [note] }),
  /** Other words for one part of the digest; empty ones bring back what the record says. */
  editDigest: write({ scope: 'topic', roles: ['convener'], input: z.object({ ...seen, part: z.enum(PARTS), text: text(800, 0) }), output: outcome, publishes: ({ text: words }) => [words] }),
  ...surveyActions,
};
export type ResearchContract = typeof researchContract;
