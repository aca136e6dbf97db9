import { verdict, type Verdict } from '../verdict';
import { bareWords, type StatementState } from './statement';

export type WordingRule = 'consultation.wording.own-words' | 'consultation.wording.not-shown' | 'consultation.wording.same-words' | 'consultation.wording.same-statement';

/**
 * May the room say this otherwise, split it or merge it? Never by the one who wrote it, and only what people answer to: what
 * waits is passed on or declined as it stands. `texts`: the new wordings; `others`: those it is merged with.
 */
export const canChangeWords = ({ own, state, text, texts = [], merges = false }: { own: boolean; state: StatementState; text: string; texts?: readonly string[]; merges?: boolean }): Verdict<WordingRule> => verdict<WordingRule>([
  own && { rule: 'consultation.wording.own-words', clause: '1.roles' },
  state !== 'shown' && { rule: 'consultation.wording.not-shown', clause: 'convention.statement-wording' },
  (texts.includes(text) || new Set(texts.map(bareWords)).size < texts.length) && { rule: 'consultation.wording.same-words', clause: 'convention.statement-wording' },
  merges && { rule: 'consultation.wording.same-statement', clause: 'convention.statement-wording' },
]);
