import type { Consensus } from '../../../src/domain/session/closing';

/** One question of the agenda as the minutes tell it; `consensus` as it was noted when the meeting was closed. */
export type MinutesQuestion = { questionId: string; question: string; said: string; consensus: Consensus | '' };

/**
 * 会议记录 of a session, `_id` the session's. What nobody has edited is not stored: a draft is made from the record at every
 * look. Once `sent` its words, facts included, are those of the hash and no longer change. `settled`: the receipt.
 */
export type Minutes = {
  _id: string; roomId: string; topicId: string; version: number; questions: readonly MinutesQuestion[]; notes: string; at: string;
  sent?: { at: string; days: number; dueDay: string; hash: string; attended: number; facts: readonly (readonly [label: string, value: string])[] };
  settled?: { at: string; receipt: string; confirmed: number; objected: number };
  /** When the calendar has something to do with it: first to remind, then to settle. */
  lookAt?: string; demo: boolean;
};

/** What the minutes said at one version, and who wrote it. */
export type MinutesVersion = { _id: string; sessionId: string; version: number; questions: readonly MinutesQuestion[]; notes: string; by: string; at: string };

/**
 * How one who attended answered. `_id` is the seat's `order`, which stays when a seat on paper becomes somebody's own.
 * `who` is the part he or she took, never the name. `noted`: on paper or by phone, written down by the room's people; `sent`: the convener, by sending.
 */
export type MinutesAnswer = { _id: string; sessionId: string; who: string; answer: 'confirmed' | 'objected'; how: 'own' | 'noted' | 'sent'; text?: string; reply?: string; at: string };

export type MinutesDocuments = { minutes: Minutes; minutesVersion: MinutesVersion; minutesAnswer: MinutesAnswer };
