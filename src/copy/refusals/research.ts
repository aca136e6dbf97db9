import type { CompletenessRule } from '../../domain/research/completeness';
import type { DigestRule } from '../../domain/research/digest';
import type { EvidenceRule } from '../../domain/research/evidence';
import type { SurveyRule } from '../../domain/research/survey';
import type { ResearchTransitionRule } from '../../domain/research/transitions';
import type { Refusal } from './refusal';

export type ResearchRuleId = CompletenessRule | DigestRule | EvidenceRule | ResearchTransitionRule | SurveyRule;

export const researchRefusals: Record<ResearchRuleId, Refusal> = {
  'research.completeness.policy-missing': { sentence: '还没有摸清相关的政策规定', wayOut: '请至少补一份政策文件，写明它怎么规定' },
  'research.completeness.situation-missing': { sentence: '还没有摸清实际情况', wayOut: '请至少补一项：实地走访、访谈、问卷或资料' },
  'research.completeness.wishes-missing': { sentence: '还没有听取利益相关方的愿望、诉求和建议', wayOut: '请至少补一次访谈或一份问卷' },
  'research.completeness.group-not-heard': { sentence: '还没有听取这些群体的意见：{measured}', wayOut: '请对每个群体各做一次访谈或问卷；可以电话或上门' },
  'research.completeness.not-signed-by-convener': { sentence: '调研记录还没有{required}', wayOut: '三项齐全后，请召集人签名；走访可以交给别人，签名不可以' },
  'research.evidence.incomplete': { sentence: '这份{required}还缺：{measured}', wayOut: '请补上再保存；照片可有可无' },
  'research.evidence.wrong-part': { sentence: '{measured}不能说明“{required}”这一项', wayOut: '请放到合适的一项；愿望诉求要当面或用问卷听取' },
  'research.evidence.unknown-group': { sentence: '“{measured}”不在这个议题的利益相关方里', wayOut: '请从名单里选：{required}' },
  'research.survey.no-question': { sentence: '问卷还没有题目', wayOut: '请至少写一题' },
  'research.survey.too-many-questions': { sentence: '问卷有{measured}题，超过{required}题', wayOut: '请留下最要紧的，不超过{required}题' },
  'research.survey.unknown-group': { sentence: '问卷要问的群体不明确：{measured}', wayOut: '请从名单里选一个：{required}' },
  'research.survey.not-of-this-group': { sentence: '这份问卷问的是另一个群体', wayOut: '您的意见可以在议题页的讨论里说' },
  'research.survey.already-answered': { sentence: '您已经答过这份问卷', wayOut: '想补充的，可以告诉议事室工作人员' },
  'research.survey.closed': { sentence: '这份问卷现在不接收答卷', wayOut: '可以把意见直接告诉议事室工作人员' },
  'research.digest.empty': { sentence: '调研摘要里还没有：{measured}', wayOut: '请先补齐调研记录，摘要会自动生成' },
  'research.digest.personal-data': { sentence: '调研摘要里有{measured}', wayOut: '请在调研记录里删去{measured}，摘要会自动更新' },
  'research.transitions.not-in-this-state': { sentence: '调研现在是“{measured}”，不能这样办理', wayOut: '这一步要在“{required}”时办理；要改动的，请召集人重新打开调研' },
  'research.transitions.topic-not-taken-up': { sentence: '这个议题还不能开展调研', wayOut: '请先受理议题；已办结或已报告的议题不再调研' },
};
