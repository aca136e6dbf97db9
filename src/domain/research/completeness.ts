import { together, verdict, type Verdict } from '../verdict';
import type { Part } from './research';

export type CompletenessRule =
  | 'research.completeness.policy-missing'
  | 'research.completeness.situation-missing'
  | 'research.completeness.wishes-missing'
  | 'research.completeness.group-not-heard'
  | 'research.completeness.not-signed-by-convener';

/** What `tally` counts, and the signature. `signed`: by a convener in office, over the record as it stands. */
export type CompletenessView = { pieces: Readonly<Record<Part, number>>; groupsNotHeard: readonly string[]; signed: boolean };

const found = ({ pieces, groupsNotHeard }: Pick<CompletenessView, 'pieces' | 'groupsNotHeard'>): Verdict<CompletenessRule> => verdict<CompletenessRule>([
  pieces.policy === 0 && { rule: 'research.completeness.policy-missing', clause: '8.research-three-things', measured: 0, required: 1 },
  pieces.situation === 0 && { rule: 'research.completeness.situation-missing', clause: '8.research-three-things', measured: 0, required: 1 },
  pieces.wishes === 0 && { rule: 'research.completeness.wishes-missing', clause: '8.research-three-things', measured: 0, required: 1 },
  groupsNotHeard.length > 0 && { rule: 'research.completeness.group-not-heard', clause: '8.research-three-things', measured: groupsNotHeard.join('、'), required: '每个利益相关方群体' },
]);

const signature = (byConvener: boolean): Verdict<CompletenessRule> => verdict<CompletenessRule>([
  !byConvener && { rule: 'research.completeness.not-signed-by-convener', clause: '8.research-by-convener', required: '由召集人签名' },
]);

/** 坚持不调研不协商: is the record whole and signed? （八） */
export const isComplete = (view: CompletenessView): Verdict<CompletenessRule> => together(found(view), signature(view.signed));

/** May this person sign it? The convener, once the three things are known. */
export const canSign = (view: Omit<CompletenessView, 'signed'> & { byConvener: boolean }): Verdict<CompletenessRule> => together(found(view), signature(view.byConvener));
