import type { ClosingRule } from '../../domain/me/closing';
import type { Refusal } from './refusal';

export type MeRuleId = ClosingRule;

export const meRefusals: Record<MeRuleId, Refusal> = {
  'me.closing.holds-office': { sentence: '您还担任{measured}，注销后这些事就没有人办了', wayOut: '请先由县（市、区）政协办理交接或离任，再来注销' },
  'me.closing.session-open': { sentence: '您有席位的{measured}次协商正在开', wayOut: '请等散会以后再注销' },
  'me.closing.already-asked': { sentence: '已经申请过，{measured}到期', wayOut: '请等到那一天；改主意的，在“我的数据”里收回' },
  'me.closing.not-asked': { sentence: '现在没有注销申请，不用收回', wayOut: '要注销的，请{required}' },
  'me.closing.under-way': { sentence: '申请已于{measured}到期，正在注销，收不回了', wayOut: '办完以后可以用这个微信重新开始' },
};
