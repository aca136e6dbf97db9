import type { PackedVotes } from '../../../src/domain/consultation/consensus/packed-votes';
import type { Change, StatementState } from '../../../src/domain/consultation/statement';
import type { Lane } from '../../../src/domain/session/eligibility';

/**
 * Whether statements are asked for in a session, `_id` the session's. `columns`: numbers given so far; `wordings`: how often what is shown has
 * changed. Both are written with what is shown, never by answers.
 */
export type Conversation = { _id: string; topicId: string; roomId: string; open: boolean; outside: boolean; columns: number; wordings: number; revision: number; demo: boolean };

/** How a statement became another: `answersKept` where the meaning stayed. */
export type StatementChange = { how: Change; reason: string; at: string; by: string; answersKept: boolean };

/**
 * A sentence. `number`, given when it is shown, is its place in everybody's answers for good; what is replaced keeps it and its
 * answers. `authorId` is never shown. `from` and `into` are its lineage.
 */
export type Statement = {
  _id: string; sessionId: string; topicId: string; roomId: string; state: StatementState; text: string; version: number; number?: number; grams: readonly string[];
  lane: Lane; authorId: string; at: string; doubtful: boolean; decidedBy?: string; reason?: string;
  from?: StatementChange & { ids: readonly string[] }; into?: StatementChange & { ids: readonly string[] };
  demo: boolean;
};

/** A wording that meant the same, as it stood before; by `versionId`. */
export type StatementVersion = StatementChange & { _id: string; statementId: string; version: number; text: string };

/** What is shown in a session, in one bounded document, so that whoever answers reads no list. */
export type StatementSheet = { _id: string; statements: readonly { id: string; number: number; version: number; text: string }[] };

/**
 * One person's answers in one session, one character a statement. `joined` is the order in which people first answered, time-ordered;
 * absent for who has only proposed. `inside`: has answered enough to be placed on the map, for good.
 */
export type Opinion = { _id: string; sessionId: string; lane: Lane; joined?: string; votes: PackedVotes; answered: number; proposed: number; placed: boolean; demo: boolean };

/** What one person changed, waiting to be added to the sums; taken away in the transaction that adds it. In any order they come to the same. */
export type OpinionChange = { _id: string; sessionId: string; opinionId: string; lane: Lane; before: PackedVotes; after: PackedVotes };

/** A piece of the sums of one lane. */
export type OpinionSums = { _id: string; statements: number; from: number; to: number; text: string };

/** Answers that count for the statement theirs was merged into; `after`: how far everybody has been gone through. */
export type OpinionMove = { from: number; to: number; after?: string };

/**
 * What is known of the sums of a session, `_id` its own; written by the counting alone. `folds` moves with every batch, so of two at once one
 * gives way. `changed`: who changed something since the last map of the lane, five at most; `drawAt`: when a map is due, `whole`: of both lanes, whoever changed, once (`wholeAt`); `movesDue`: answers are to be gone through.
 */
export type OpinionTally = {
  _id: string; folds: number; pieces: Record<Lane, number>; changed: Record<Lane, readonly string[]>; moves: readonly OpinionMove[]; movesDue?: true; drawnAt?: string; drawAt?: string; whole?: true; wholeAt?: string;
  /** By number: what the last map says is worth asking next. */
  priorities: readonly number[];
};

/** What everybody may see of one lane, as text; numbers of what all agree on, those heard who may not be shown; whether there are such; where clusters stood, for the next map. */
export type OpinionMapDocument = { _id: string; sessionId: string; at: string; people: number; map: string; agreed: readonly number[]; leftOut: boolean; clusters: string; demo: boolean };

export type StatementDocuments = {
  conversation: Conversation; statement: Statement; statementVersion: StatementVersion; statementSheet: StatementSheet;
  opinion: Opinion; opinionChange: OpinionChange; opinionSums: OpinionSums; opinionTally: OpinionTally; opinionMap: OpinionMapDocument;
};
