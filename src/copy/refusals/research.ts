import type { CompletenessRule } from '../../domain/research/completeness';
import type { DigestRule } from '../../domain/research/digest';
import type { EvidenceRule } from '../../domain/research/evidence';
import type { QuestionsRule } from '../../domain/research/questions';
import type { SheetsRule } from '../../domain/research/sheets';
import type { SurveyRule } from '../../domain/research/survey';
import type { ResearchTransitionRule } from '../../domain/research/transitions';
import type { Refusal } from './refusal';

export type ResearchRuleId = CompletenessRule | DigestRule | EvidenceRule | QuestionsRule | ResearchTransitionRule | SheetsRule | SurveyRule;

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
  'research.evidence.too-many': { sentence: '调研记录已有{required}项，放不下了', wayOut: '请合并或删去不要紧的' },
  'research.evidence.not-yours': { sentence: '这一项不是您录入的', wayOut: '请由{required}修改' },
  'research.evidence.made-by-survey': { sentence: '这一项是{required}，不能改写', wayOut: '不作数的，可以整项删去；想补充的，另加一项访谈' },
  'research.questions.too-few-options': { sentence: '选择题只有{measured}个选项', wayOut: '请至少写{required}个选项，或改成“写几句”' },
  'research.questions.same-option': { sentence: '有的题里两个选项一样', wayOut: '请改成{required}' },
  'research.questions.too-many-texts': { sentence: '“写几句”的题有{measured}道，超过{required}道', wayOut: '请改成选择题，或删去几道；题越短，答的人越多' },
  'research.questions.too-many-surveys': { sentence: '这个议题已有{measured}份问卷', wayOut: '请先用好已有的问卷，或改用访谈' },
  'research.questions.not-a-draft': { sentence: '问卷现在是“{measured}”，题目不能再改', wayOut: '需要改的，请结束这一份，另写一份' },
  'research.questions.not-open': { sentence: '问卷现在是“{measured}”', wayOut: '这一步要在“{required}”时办理' },
  'research.sheets.nothing-said': { sentence: '还没有作答', wayOut: '请至少答一题' },
  'research.sheets.does-not-fit': { sentence: '答案和问卷对不上', wayOut: '请刷新问卷再答一次' },
  'research.sheets.full': { sentence: '答卷已经收满{required}份', wayOut: '可以把意见直接告诉议事室工作人员' },
  'research.sheets.already-reviewed': { sentence: '这条已经有人核对过了', wayOut: '请刷新看看' },
  'research.sheets.does-not-add-up': { sentence: '第{measured}题的数字对不上：每项不超过{required}份，单选题合计也不超过', wayOut: '请核对这一题的份数' },
};
