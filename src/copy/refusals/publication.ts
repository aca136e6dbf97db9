import type { PublicationRule } from '../../domain/outcome/publication';
import type { Refusal } from './refusal';

export type PublicationRuleId = PublicationRule;

export const publicationRefusals: Record<PublicationRuleId, Refusal> = {
  'outcome.publication.no-scope': { sentence: '还没有选公布范围', wayOut: '请{required}；拿不准的选本议事室所在地' },
  'outcome.publication.no-way': { sentence: '还没有选公布方式', wayOut: '请选{required}，可以选几种' },
  'outcome.publication.no-focus': { sentence: '还没有选类别', wayOut: '请{required}，方便大家查找' },
  'outcome.publication.small-figure': { sentence: '文字里还有{measured}处不足{required}人的数字，容易认出是谁', wayOut: '请写成“不足{required}人”“少数几户”，或逐字确认可以公开' },
  'outcome.publication.personal-data': { sentence: '文字里还有个人信息：{measured}', wayOut: '请{required}；证件号、车牌一律不公开' },
  'outcome.publication.not-checked': { sentence: '内容安全检查{measured}', wayOut: '请{required}，看过后在核对时勾选' },
  'outcome.publication.not-settled': { sentence: '这次协商{measured}', wayOut: '未达成共识的请先登记下一步，{required}' },
  'outcome.publication.list-not-reported': { sentence: '协商建议清单还没有报送、签收', wayOut: '请{required}，再公布' },
  'outcome.publication.answered-anew': { sentence: '送核对以后，建议清单{measured}有了新的答复', wayOut: '请退回，召集人把{required}写进去再送核对' },
  'outcome.publication.item-unanswered': { sentence: '建议清单{measured}还没有答复', wayOut: '件件有回音：{required}以后再公布' },
  'outcome.publication.text-missing': { sentence: '还没有写：{measured}', wayOut: '请补齐再送核对，每处一两句话就行' },
  'outcome.publication.own-approval': { sentence: '起草或送核的人不能自己核对', wayOut: '请本组织{required}' },
  'outcome.publication.text-changed': { sentence: '您看到的不是送来的文字', wayOut: '请刷新后再看一遍' },
  'outcome.publication.no-reason': { sentence: '还没有写理由', wayOut: '请{required}：更正、退回、撤下都要让人明白为什么' },
  'outcome.publication.nothing-changed': { sentence: '和现在公布的一字不差', wayOut: '不用更正；要改的请先改文字或范围' },
  'outcome.publication.narrower': { sentence: '已经公布给“{required}”，更正不能缩小到“{measured}”', wayOut: '范围选“{required}”或更大；不该再公开的，请撤下并写明理由' },
  'outcome.publication.wrong-state': { sentence: '这份公布现在是“{measured}”，不能这样办理', wayOut: '这一步要在“{required}”时办理，请刷新看看最新进展' },
};
