import type { CheckRule } from '../../domain/text/check';
import type { ContentRule } from '../../domain/text/content';
import type { Refusal } from './refusal';

export type TextRuleId = CheckRule | ContentRule;

export const textRefusals: Record<TextRuleId, Refusal> = {
  'text.content.risky': { sentence: '内容没有通过安全检查，不能公开', wayOut: '请换一种平实的说法，只讲事情本身，再试一次' },
  'text.content.personal-data': { sentence: '公开的文字里有{measured}', wayOut: '请删去{measured}；需要联系方式的，请写办公电话' },
  'text.check.own-words': { sentence: '不能核对自己写的内容', wayOut: '请由议事室其他工作人员核对' },
  'text.check.already-decided': { sentence: '这条内容已经有人核对过了', wayOut: '请刷新列表' },
  'text.check.no-reason': { sentence: '不予公开要写明理由', wayOut: '请写一句作者能看懂的理由' },
};
