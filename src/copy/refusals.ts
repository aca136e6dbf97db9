import { filled } from './filled';
import { appraisalRefusals, type AppraisalRuleId } from './refusals/appraisal';
import { consultationRefusals, type ConsultationRuleId } from './refusals/consultation';
import { statementRefusals, type StatementRuleId } from './refusals/consultation-statement';
import { meRefusals, type MeRuleId } from './refusals/me';
import { outcomeRefusals, type OutcomeRuleId } from './refusals/outcome';
import { policyRefusals, type PolicyRuleId } from './refusals/policy';
import { publicationRefusals, type PublicationRuleId } from './refusals/publication';
import type { Refusal } from './refusals/refusal';
import { researchRefusals, type ResearchRuleId } from './refusals/research';
import { roomRefusals, type RoomRuleId } from './refusals/room';
import { sessionRefusals, type SessionRuleId } from './refusals/session';
import { textRefusals, type TextRuleId } from './refusals/text';
import { topicRefusals, type TopicRuleId } from './refusals/topic';

/** Every rule there is. */
export type RuleId = AppraisalRuleId | ConsultationRuleId | StatementRuleId | MeRuleId | OutcomeRuleId | PolicyRuleId | PublicationRuleId | ResearchRuleId | RoomRuleId | SessionRuleId | TextRuleId | TopicRuleId;

/** One sentence a rule, in a resident's words. A rule without a sentence does not compile. */
export const REFUSALS: Record<RuleId, Refusal> = { ...appraisalRefusals, ...consultationRefusals, ...statementRefusals, ...meRefusals, ...outcomeRefusals, ...policyRefusals, ...publicationRefusals, ...researchRefusals, ...roomRefusals, ...sessionRefusals, ...textRefusals, ...topicRefusals };

/** The sentence and the way out of a reason, with its values filled in. Unknown rules (of a newer server) still say something. */
export function phrase(reason: { rule: string; measured?: string | number | undefined; required?: string | number | undefined }): Refusal {
  const { sentence, wayOut } = (REFUSALS as Record<string, Refusal | undefined>)[reason.rule] ?? { sentence: '现在还不能这样做', wayOut: '请刷新后再试，或联系议事室' };
  const said = { measured: String(reason.measured ?? ''), required: String(reason.required ?? '') };
  return { sentence: filled(sentence, said), wayOut: filled(wayOut, said) };
}
