import type { RoomKind } from '../../../src/domain/room/kinds';
import type {
  BranchKind, ConversionKind, ConversionState, Decision, ExplanationWay, Grade, ItemState, LetterWay, ListState, OversightState, OversightTool, ResultKind,
} from '../../../src/domain/outcome/outcome';
import type { Tally } from '../../../src/domain/outcome/figures';
import type { KeptRelaxation } from './session';

/** One suggestion in words: what, who should do it, why, who is for it, and the strongest dissent （八：协商建议清单）. `questionId`: of the agenda. */
export type ListItem = { what: string; who: string; why: string; support: string; dissent: string; questionId?: string };

/** An organisation, named as it was called then. */
export type NamedBody = { organisationId: string; name: string };

/**
 * 协商建议清单 of a session, `_id` the session's. A list nobody has edited is not stored: it is drafted from the minutes at every
 * look. `circulated`: with those who attended, under a hash; `sent`: frozen under a hash. `waitsFor`: offices it lies with now.
 */
export type SuggestionList = {
  _id: string; roomId: string; roomKind: RoomKind; roomName: string; county: string; path: readonly string[]; topicId: string; topicTitle: string; round: number;
  state: ListState; version: number; items: readonly ListItem[]; at: string;
  circulated?: { at: string; days: number; dueDay: string; hash: string; attended: number };
  sent?: { at: string; by: string; hash: string; confirmed: number; objected: number; attended: number; emptyBecause?: string; relaxations: readonly KeptRelaxation[] };
  /** A sector's special committee looks at it first; a list it returned goes back into drafting. */
  review?: { committee: NamedBody; passedAt?: string; returned?: { at: string; reason: string } };
  /** Whom it goes to, with the receipt of each; `items`: by number, where not every suggestion concerns it. */
  receivers: readonly (NamedBody & { items?: readonly number[]; receivedAt?: string })[];
  /** Suggestions and branches that are not answered or closed yet: at nothing, received by all, the session is settled. */
  open: number; settledAt?: string;
  waitsFor: readonly string[]; queueKey: string; demo: boolean;
};

/** Each change of the words by a person: who, when, why, and what they said then. */
export type ListVersion = { _id: string; sessionId: string; version: number; items: readonly ListItem[]; reason: string; by: string; role: string; at: string };

/** How one who attended answered on the circulated words; `_id` is the seat's `order`. Counts only for the hash it names. */
export type ListAnswer = { _id: string; sessionId: string; hash: string; who: string; answer: 'confirmed' | 'objected'; how: 'own' | 'noted' | 'sent'; text?: string; reply?: string; at: string };

/**
 * One suggestion and its life, from the sending of the list. `_id`: session and two-digit number. `revision` moves with every act of an office
 * or the convener. `turn` counts the department's claims; answers on an earlier one no longer count.
 */
export type SuggestionItem = ListItem & {
  _id: string; sessionId: string; number: number; roomId: string; roomName: string; county: string; path: readonly string[]; topicId: string; topicTitle: string; round: number;
  state: ItemState; revision: number; open: boolean;
  /** Whom this one concerns; who has given its receipt may decide. */
  receivers: readonly (NamedBody & { receivedAt?: string })[];
  decision?: { decision: Decision; by: NamedBody; at: string; reason?: string; nextStep?: string; departments: readonly NamedBody[]; dueDay?: string; result?: ResultKind };
  assignedAt?: string; lastEntryAt?: string;
  claim?: { turn: number; at: string; by: NamedBody; words: string; evidence: string; photos: readonly string[]; stakeholders: number; confirmed: number; disputed: number; dueAt: string };
  answered?: { at: string; words: string };
  /** Settled with evidence: confirmed by stakeholders, or silently left after the days. */
  settledAt?: string;
  ratings: Readonly<Record<Grade, number>>;
  /** Once only. */
  reopened?: { at: string; by: 'proposer' | 'participant' };
  waitsFor: readonly string[];
  /** Of what is owed now; with the id, the order of trays and counters. */
  dueAt?: string; queueKey: string;
  /** When the calendar looks at it: the days for stakeholders are over. */
  lookAt?: string;
  /** While everybody may read the publication it is in: its words as they were published, masked. */
  published?: { at: string; what: string; who: string; why: string; support: string; dissent: string; answer: string };
  demo: boolean;
};

/** A line of a suggestion's timeline, for everybody it concerns. `office`: the organisation that acted. */
export type ItemEntry = {
  _id: string; itemId: string; sessionId: string; at: string; action: ItemEntryAction; state: ItemState; role: string; office?: string; text?: string; evidence?: string; photos?: readonly string[]; dueDay?: string; nextStep?: string;
};
export type ItemEntryAction =
  | 'send' | 'acknowledge' | 'adopt' | 'adoptPartly' | 'decline' | 'assign' | 'reportProgress' | 'claimDone' | 'confirm' | 'dispute' | 'leaveUnanswered' | 'answer' | 'publishItem' | 'reopen' | 'askAgain';

/** How a stakeholder who attended answered on a claim; `_id` by item, turn and seat. */
export type ClaimAnswer = { _id: string; itemId: string; sessionId: string; turn: number; who: string; answer: 'confirmed' | 'disputed'; how: 'own' | 'noted'; text?: string; at: string };

/** How a proposer or participant rates the answer; `_id` by item and person, the last word counts. Personal: `personId`. */
export type Rating = { _id: string; itemId: string; sessionId: string; personId: string; who: 'proposer' | 'participant'; grade: Grade; text: string; at: string };

/** What came of a letter on paper: how it was handed over or why it was given up, on which day, by whom (an office, no name). */
export type LetterNoted = { how: LetterWay; day: string; by: string; note: string; at: string };
/** One for somebody who was there and has no WeChat. */
export type PaperLetter = { seatId: string; noted?: LetterNoted };

/** What follows a question without consensus; `_id`: session and question. One nobody has acted on is not stored. */
export type Branch = {
  _id: string; sessionId: string; roomId: string; topicId: string; questionId: string; question: string; kind: BranchKind;
  /** 根据同级党委政府的决策决定. */
  decision?: NamedBody & { day: string; reference: string; gist: string; at: string };
  explanations: readonly { at: string; day: string; way: ExplanationWay; who: string; said: string }[];
  letter?: { at: string; text: string };
  /** To whom the letter goes on paper, as of the day it was sent; empty where everybody has it on the phone. */
  onPaper?: readonly PaperLetter[];
  /** The round that takes the question up again. */
  round?: number;
  /** Set while a decision is waited for, once the list is out: whose, of what topic, and its place in that office's tray. */
  waitsFor?: readonly string[]; topicTitle?: string; queueKey?: string;
  closedAt?: string; demo: boolean;
};

/** 全局性情况向上反映: from a CPPCC to the next level, until it is received. */
export type UpwardReport = {
  _id: string; sessionId: string; number?: number; roomId: string; topicId: string; topicTitle: string; from: NamedBody; to: NamedBody; title: string; content: string; at: string; by: string; dueAt: string; receivedAt?: string; waitsFor: readonly string[]; queueKey: string; demo: boolean;
};

/** 跟踪问效 of one suggestion: opened and closed by a CPPCC, never by the department overseen. */
export type OversightCase = {
  _id: string; sessionId: string; number: number; roomId: string; topicId: string; topicTitle: string; tool: OversightTool; state: OversightState; revision: number; by: NamedBody; over: readonly NamedBody[]; reason: string;
  findings: readonly { at: string; text: string; mended: boolean }[]; lookAgainDay: string; at: string; closedAt?: string; waitsFor: readonly string[]; queueKey: string; demo: boolean;
};

/** 转化 of what a session suggested, by a member who attended; it leads back to the topic. Personal: names. */
export type Conversion = {
  _id: string; sessionId: string; number?: number; roomId: string; topicId: string; topicTitle: string; kind: ConversionKind; state: ConversionState; revision: number; title: string; text: string;
  author: { personId: string; name: string }; cosigners: readonly { personId: string; name: string; at: string }[]; at: string;
  filed?: NamedBody & { at: string }; answered?: { at: string; number: string; text: string }; waitsFor: readonly string[]; queueKey: string; demo: boolean;
};

/** What a room's suggestions come to, `_id` the room's: kept with every step, equal to a recount. */
export type OutcomeTally = Tally & { _id: string; county: string };

export type OutcomeDocuments = {
  suggestionList: SuggestionList; listVersion: ListVersion; listAnswer: ListAnswer; suggestionItem: SuggestionItem; itemEntry: ItemEntry; claimAnswer: ClaimAnswer; rating: Rating;
  branch: Branch; upwardReport: UpwardReport; oversightCase: OversightCase; conversion: Conversion; outcomeTally: OutcomeTally;
};
