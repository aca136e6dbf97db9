import { conventionValue } from '../policy/conventions';
import { verdict, type Verdict } from '../verdict';

/** A sentence people answer to. `waiting` for somebody of the room to look at; `replaced`: said otherwise, split or merged since, and kept. */
export const STATEMENT_STATES = ['waiting', 'shown', 'declined', 'replaced'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

export const STATEMENT_LIMITS = {
  text: conventionValue('convention.statement-length'), each: conventionValue('convention.statements-each'), most: conventionValue('convention.statements-most'), reason: 100, parts: 4, merged: 5,
} as const;

/** How a statement came to be another one. */
export const CHANGES = ['reword', 'split', 'merge'] as const;
export type Change = (typeof CHANGES)[number];

/** What is compared when nothing but the words counts: no signs, no blanks, one width and case. */
export const bareWords = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export type StatementRule = 'consultation.statement.said-already' | 'consultation.statement.too-many' | 'consultation.statement.full';

/**
 * May this sentence be proposed? What only sounds alike may: “应当保留” and “不应当保留” differ by one character, so of likeness
 * people are told, and nothing more. `same`: one with the very same words.
 */
export const canPropose = ({ proposed, statements, same }: { proposed: number; statements: number; same?: string | undefined }): Verdict<StatementRule> => verdict<StatementRule>([
  same !== undefined && { rule: 'consultation.statement.said-already', clause: 'convention.statement-wording', measured: same },
  proposed >= STATEMENT_LIMITS.each && { rule: 'consultation.statement.too-many', clause: 'convention.statements-each', measured: proposed, required: STATEMENT_LIMITS.each },
  ...hasRoom(statements, 1),
]);

/** Is there room for so many more? A number once given is never given again, so that answers keep their place. */
export const canAdd = (statements: number, more: number): Verdict<StatementRule> => verdict<StatementRule>(hasRoom(statements, more));

const hasRoom = (statements: number, more: number) => [
  statements + more > STATEMENT_LIMITS.most && { rule: 'consultation.statement.full' as const, clause: 'convention.statements-most' as const, measured: statements, required: STATEMENT_LIMITS.most },
];
