/** A seat number in the order of joining, or any id that sorts in that order. */
export type ParticipantId = number | string;

/** Agree, pass, disagree. */
export type VoteValue = 1 | 0 | -1;

/** One press of a button. Of several on one statement the one with the latest `at` (any increasing number) counts. */
export type Vote = { participantId: ParticipantId; statementId: number; value: VoteValue; at: number };

/** `moderation`: −1 rejected, 0 not looked at yet, 1 accepted. A `meta` statement is about the person, not the matter. */
export type Statement = { id: number; moderation: 1 | 0 | -1; meta?: boolean };

/** The order of rows: numbers before texts, each ascending; texts by code unit, so that no locale changes a map. */
export function compareParticipants(a: ParticipantId, b: ParticipantId): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  if (typeof b === 'number') return 1;
  return a < b ? -1 : Number(a > b);
}

/** Kept out of the picture (not out of the counts): rejected, under strict moderation also what nobody accepted, and meta. */
export const isModeratedOut = ({ moderation, meta }: Statement, strict: boolean): boolean =>
  moderation === -1 || meta === true || (strict && moderation === 0);
