import type { PromotionGroupRule } from '../../domain/appraisal/promotion-groups';
import type { Refusal } from './refusal';

export type AppraisalRuleId = PromotionGroupRule;

export const appraisalRefusals: Record<AppraisalRuleId, Refusal> = {
  'appraisal.promotion-groups.not-seven': { sentence: '推进小组应是{required}个，现在{measured}个', wayOut: '请增减为{required}个' },
  'appraisal.promotion-groups.unassigned': { sentence: '{measured}还没有推进小组联系', wayOut: '请为每个县（市、区）和功能区指定{required}个推进小组' },
  'appraisal.promotion-groups.twice': { sentence: '{measured}由几个推进小组重复联系', wayOut: '请只留{required}个推进小组' },
};
