import type { SetRule } from '../../domain/policy/set';
import type { Refusal } from './refusal';

export type PolicyRuleId = SetRule;

export const policyRefusals: Record<PolicyRuleId, Refusal> = {
  'policy.set.not-settable': { sentence: '这一项全市统一，各地不另行规定', wayOut: '有意见的，请向市政协提出' },
  'policy.set.no-notice': { sentence: '协商内容要提前通报，不能定为{measured}天', wayOut: '请至少定为{required}' },
  'policy.set.outside-bounds': { sentence: '可以定为{required}，现在是{measured}', wayOut: '请在这个范围里填一个整数' },
  'policy.set.not-one-of-them': { sentence: '没有选定一种', wayOut: '请从这几种里选：{required}' },
  'policy.set.too-early': { sentence: '起用日期{measured}太早，以前的事按当时的约定算', wayOut: '请从{required}或以后起用' },
  'policy.set.no-reason': { sentence: '还没有写明{required}', wayOut: '请写一句，大家都看得到' },
};
