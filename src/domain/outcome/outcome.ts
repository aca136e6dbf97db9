/** 协商建议清单: one a session. `drafting` until the words go to those who attended; `circulated` while they confirm or object. */
export const LIST_STATES = ['drafting', 'circulated', 'in-review', 'sent', 'received', 'settled'] as const;
export type ListState = (typeof LIST_STATES)[number];
export const LIST_STATE_NAMES: Record<ListState, string> = {
  drafting: '起草中', circulated: '到会人员确认中', 'in-review': '专门委员会审核中', sent: '已报送', received: '已签收', settled: '已办结',
};

/** Where one suggestion stands (采纳、落实、反馈、公开 （十）). Its life begins when the list is sent. */
export const ITEM_STATES = [
  'sent', 'received', 'adopted', 'partly-adopted', 'declined', 'assigned', 'implementing', 'claimed-done', 'confirmed', 'disputed', 'unanswered-by-stakeholders', 'answered', 'published',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export const ITEM_STATE_NAMES: Record<ItemState, string> = {
  sent: '已报送', received: '已签收', adopted: '已采纳', 'partly-adopted': '部分采纳', declined: '不采纳', assigned: '已交办', implementing: '落实中', 'claimed-done': '部门报办结',
  confirmed: '利益相关方已确认', disputed: '利益相关方有异议', 'unanswered-by-stakeholders': '利益相关方未回应', answered: '已答复', published: '已公布',
};

/** Has it been answered to the proposer and the participants? Everything else is open and stands in the public counter. */
export const isAnswered = (state: ItemState): boolean => state === 'answered' || state === 'published';

/** What the receiver says of one suggestion. */
export const DECISIONS = ['adopted', 'partly-adopted', 'declined'] as const;
export type Decision = (typeof DECISIONS)[number];
export const DECISION_NAMES: Record<Decision, string> = { adopted: '采纳', 'partly-adopted': '部分采纳', declined: '不采纳' };

/** 党委政府决策、民生实项目、基层群众共识等 （十）: what a suggestion has become. */
export const RESULT_KINDS = ['decision', 'livelihoodProject', 'consensus', 'other'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];
export const RESULT_KIND_NAMES: Record<ResultKind, string> = { decision: '党委政府决策', livelihoodProject: '民生实事项目', consensus: '基层群众共识', other: '其他' };

/** 满意 / 基本满意 / 不满意 （十三：办理结果反馈）. */
export const GRADES = ['satisfied', 'mostly', 'dissatisfied'] as const;
export type Grade = (typeof GRADES)[number];
export const GRADE_NAMES: Record<Grade, string> = { satisfied: '满意', mostly: '基本满意', dissatisfied: '不满意' };

/** What follows a question on which there is no consensus (A24: kept per question). Consensus itself leads to tracked items. */
export const BRANCH_KINDS = ['not-yet', 'unreachable'] as const;
export type BranchKind = (typeof BRANCH_KINDS)[number];
export const BRANCH_KIND_NAMES: Record<BranchKind, string> = { 'not-yet': '再调研、再协商', unreachable: '做好宣传解释' };

/** 宣传解释、理顺情绪、化解矛盾、增进团结 （十）: how somebody was spoken with. */
export const EXPLANATION_WAYS = ['visit', 'meeting', 'phone', 'notice'] as const;
export type ExplanationWay = (typeof EXPLANATION_WAYS)[number];
export const EXPLANATION_WAY_NAMES: Record<ExplanationWay, string> = { visit: '上门走访', meeting: '座谈', phone: '电话', notice: '张贴公示' };

/** How the closing letter came to somebody without WeChat, and why it did not. */
export const LETTER_WAYS = ['inPerson', 'household', 'post', 'readAloud'] as const;
export const LETTER_ENDS = ['refused', 'moved', 'died', 'notFound'] as const;
export type LetterWay = (typeof LETTER_WAYS)[number] | (typeof LETTER_ENDS)[number];
export const LETTER_WAY_NAMES: Record<LetterWay, string> = {
  inPerson: '当面送到', household: '家里人代收', post: '邮寄', readAloud: '念给本人听', refused: '本人不收', moved: '已经搬走', died: '已经去世', notFound: '多次找不到人',
};
/** Has it reached somebody, or was it given up? */
export const isGivenUp = (how: LetterWay): boolean => (LETTER_ENDS as readonly LetterWay[]).includes(how);

/** 民主监督、调研视察、民主评议等 （十）. */
export const OVERSIGHT_TOOLS = ['oversight', 'inspection', 'review', 'other'] as const;
export type OversightTool = (typeof OVERSIGHT_TOOLS)[number];
export const OVERSIGHT_TOOL_NAMES: Record<OversightTool, string> = { oversight: '民主监督', inspection: '调研视察', review: '民主评议', other: '其他' };

export const OVERSIGHT_STATES = ['open', 'closed'] as const;
export type OversightState = (typeof OVERSIGHT_STATES)[number];

/** 提案 / 社情民意信息 （八）. `proposal` is a CPPCC proposal and nothing else. */
export const CONVERSION_KINDS = ['proposal', 'publicOpinionReport'] as const;
export type ConversionKind = (typeof CONVERSION_KINDS)[number];
export const CONVERSION_KIND_NAMES: Record<ConversionKind, string> = { proposal: '提案', publicOpinionReport: '社情民意信息' };
export const CONVERSION_STATES = ['drafted', 'filed', 'answered'] as const;
export type ConversionState = (typeof CONVERSION_STATES)[number];
export const CONVERSION_STATE_NAMES: Record<ConversionState, string> = { drafted: '起草、联名中', filed: '已提交', answered: '已答复' };

/** Bounds of what is written and kept, in characters as people count them and in pieces. The shorter bounds of （八） are conventions. */
export const OUTCOME_LIMITS = {
  items: 15, what: 240, who: 60, why: 120, support: 120, dissent: 120, reason: 200, objection: 300, note: 300, evidence: 200, photos: 6, letter: 1000, finding: 500,
  departments: 5, receivers: 6, explanations: 30, findings: 20, cosigners: 30, title: 60, conversion: 1500, number: 40,
} as const;
