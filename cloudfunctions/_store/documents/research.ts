import type { Question, SurveyState } from '../../../src/domain/research/questions';
import type { EvidenceKind, Part, ResearchState } from '../../../src/domain/research/research';
import type { Sheets } from '../../../src/domain/research/sheets';

/**
 * 调研: one record a topic and round. Every change of its evidence moves `revision` and writes this document, so lists read
 * beside a transaction are guarded by it. A record nobody has begun is not stored.
 */
export type Research = {
  _id: string; topicId: string; roomId: string; round: number; state: ResearchState; revision: number;
  /** Kept in number, so that lists stay bounded. */
  evidence: number; surveys: number;
  /** Pieces that count, part by part, and groups of the stakeholder map that have been heard. */
  pieces: Readonly<Record<Part, number>>; heard: readonly string[];
  /** Who has entered field work: staff, members placed in the room, the convener. */
  fieldworkers: readonly string[];
  signedBy?: string; signedAt?: string;
  /** The convener's own words for a part of the digest, and the hash of what was generated when they were written. */
  edited?: Partial<Record<Part, { text: string; of: string; role: string; at: string }>>;
  /** What participants are told: as it stood at the signature, with later edits. */
  digest?: readonly { part: Part; text: string }[];
  at: string; demo: boolean;
};

/** One piece of what was found out. `by` is the person who entered it. A survey's piece is made when the survey closes. */
export type Evidence = {
  _id: string; researchId: string; topicId: string; part: Part; kind: EvidenceKind; title: string; found: string;
  source?: string; day?: string; place?: string; group?: string; photos: readonly string[]; surveyId?: string; answers?: number;
  by: string; role: string; at: string;
};

/** Each time the convener puts the digest into other words, or back: who and when. An empty text is what was generated. */
export type DigestEdit = { _id: string; researchId: string; part: Part; text: string; by: string; role: string; at: string };

export type Survey = {
  _id: string; researchId: string; topicId: string; roomId: string; state: SurveyState; revision: number;
  title: string; intro: string; group: string; questions: readonly Question[]; openedAt?: string; closedAt?: string; at: string; demo: boolean;
};

/**
 * The answers to a survey, as sums: what one person ticked is stored nowhere. What was written stands in an order that tells
 * nothing (by a random id), without a time; only texts that have passed are shown.
 */
export type SurveyTally = {
  _id: string; app: Sheets; paper: Sheets;
  texts: readonly { id: string; question: number; text: string; paper: boolean; state: 'pass' | 'waiting' | 'withheld' }[];
};

/** That a person has answered, by key alone: it says neither what nor when. */
export type SurveyTaken = { _id: string };

export type ResearchDocuments = {
  research: Research; evidence: Evidence; digestEdit: DigestEdit; survey: Survey; surveyTally: SurveyTally; surveyTaken: SurveyTaken;
};
