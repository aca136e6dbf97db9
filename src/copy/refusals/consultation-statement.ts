import type { AnswerRule } from '../../domain/consultation/answer';
import type { ConversationRule } from '../../domain/consultation/conversation';
import type { StatementRule } from '../../domain/consultation/statement';
import type { WordingRule } from '../../domain/consultation/wording';
import type { Refusal } from './refusal';

export type StatementRuleId = AnswerRule | ConversationRule | StatementRule | WordingRule;

export const statementRefusals: Record<StatementRuleId, Refusal> = {
  'consultation.conversation.not-open': { sentence: '这次协商没有在征集观点', wayOut: '请等召集人开放，开放以后再来' },
  'consultation.conversation.session-over': { sentence: '这次协商活动{measured}，不再征集观点', wayOut: '可以看意见分布；有新的想法，请提出议题' },
  'consultation.conversation.not-on-roster': { sentence: '现在请名单上的人表态，场外没有开放', wayOut: '可以报名参加；也可以请召集人开放场外' },
  'consultation.conversation.no-outside-lane': { sentence: '这次是{measured}，没有场外', wayOut: '要听场外的看法，请在协商计划里改成“{required}”' },
  'consultation.conversation.answer-first': { sentence: '您已对{measured}条观点表态，还看不到意见分布', wayOut: '请先对{required}条表态，再看大家怎么说' },
  'consultation.statement.said-already': { sentence: '已经有人提过：{measured}', wayOut: '请直接对那一条表态；意思不同的，请换一种说法' },
  'consultation.statement.too-many': { sentence: '您在这次协商里已提{measured}条观点', wayOut: '每人最多{required}条；请先对别人的观点表态' },
  'consultation.statement.full': { sentence: '这次协商的观点已有{measured}条，加不下了', wayOut: '最多{required}条；请召集人合并相同的观点' },
  'consultation.answer.not-shown': { sentence: '这条观点已经改写、拆分或合并', wayOut: '请刷新，对新的说法表态；您原来的表态留着' },
  'consultation.wording.own-words': { sentence: '自己提的观点不能由自己改写', wayOut: '请由议事室其他工作人员办理' },
  'consultation.wording.not-shown': { sentence: '这条观点没有公开，不能改写', wayOut: '还没有核对的请先核对；已经改过的请看新的说法' },
  'consultation.wording.same-words': { sentence: '新的说法和原来的、或者彼此是一样的', wayOut: '请写出不同的说法' },
  'consultation.wording.same-statement': { sentence: '不能并入它自己', wayOut: '请选另一条观点' },
};
