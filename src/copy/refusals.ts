import type { ConvenerRule } from '../domain/room/convener';
import type { ResidenceRule } from '../domain/room/residence';
import type { SetUpRule } from '../domain/room/set-up';
import type { CheckRule } from '../domain/text/check';
import type { ContentRule } from '../domain/text/content';
import type { AmendRule } from '../domain/topic/amend';
import type { ApprovalRule } from '../domain/topic/approval';
import type { EscalateRule } from '../domain/topic/escalate';
import type { FilingRule } from '../domain/topic/filing';
import type { HoldRule } from '../domain/topic/hold';
import type { ProposeRule } from '../domain/topic/propose';
import type { RefuseRule } from '../domain/topic/refuse';
import type { ScreenRule } from '../domain/topic/screen';
import type { SecondRule } from '../domain/topic/second';
import type { TransitionRule } from '../domain/topic/transitions';

/** Every rule there is. */
export type RuleId =
  | SetUpRule | ConvenerRule | ResidenceRule | ContentRule | CheckRule
  | ProposeRule | ScreenRule | RefuseRule | AmendRule | SecondRule | TransitionRule
  | ApprovalRule | EscalateRule | FilingRule | HoldRule;

/** What is told for a rule: the sentence, and the way out. `{measured}` and `{required}` are filled in. */
export type Refusal = { sentence: string; wayOut: string };

/** One sentence a rule, in a resident's words. A rule without a sentence does not compile. */
export const REFUSALS: Record<RuleId, Refusal> = {
  'room.set-up.no-leading-organisation': { sentence: '这个议事室还没有明确领导它的党组织', wayOut: '请先在组织信息里补上领导本室的党组织' },
  'room.set-up.no-member-group': { sentence: '所在乡镇（街道）、园区还没有委员履职小组', wayOut: '请县（市、区）政协先建立委员履职小组' },
  'room.convener.vacant': { sentence: '这个议事室现在没有召集人', wayOut: '请先明确召集人，或指定有期限的代理召集人' },
  'room.convener.wrong-office': { sentence: '召集人应由{required}担任，现在登记的是{measured}', wayOut: '请改由{required}担任，或更正登记的职务' },
  'room.convener.not-group-convener': { sentence: '召集人应同时是委员履职小组召集人', wayOut: '请先明确其兼任委员履职小组召集人' },
  'room.convener.not-a-member': { sentence: '召集人原则上应是政协委员', wayOut: '写明原因后可以继续，并列入增补名单' },
  'room.convener.acting-without-end': { sentence: '代理召集人要写明代理到哪一天', wayOut: '请补上代理期限' },
  'room.residence.own-attestation': { sentence: '不能核实自己的居住地', wayOut: '请由议事室其他工作人员核实' },
  'room.residence.not-declared': { sentence: '本人还没有申报居住地，或已经核实过', wayOut: '请居民本人在“我的”里先申报' },
  'text.content.risky': { sentence: '内容没有通过安全检查，不能公开', wayOut: '请换一种平实的说法，只讲事情本身，再试一次' },
  'text.content.personal-data': { sentence: '公开的文字里有{measured}', wayOut: '请删去{measured}；需要联系方式的，请写办公电话' },
  'text.check.own-words': { sentence: '不能核对自己写的内容', wayOut: '请由议事室其他工作人员核对' },
  'text.check.already-decided': { sentence: '这条内容已经有人核对过了', wayOut: '请刷新列表' },
  'text.check.no-reason': { sentence: '不予公开要写明理由', wayOut: '请写一句作者能看懂的理由' },
  'topic.propose.room-not-open': { sentence: '这个议事室还没有开放', wayOut: '请选上一级的议事室提出' },
  'topic.propose.source-not-yours': { sentence: '这种出题方式与您的身份不符', wayOut: '请用“群众出题”提出，办理程序完全一样' },
  'topic.propose.personal-data': { sentence: '文字里有{measured}，公开后可能被他人利用', wayOut: '请删去{measured}；答复会发到“我的”里，不用留电话' },
  'topic.screen.own-topic': { sentence: '自己提出的议题不能由自己受理', wayOut: '请由议事室其他工作人员办理' },
  'topic.screen.no-concern': { sentence: '还没有选定属于要事、实事还是难事', wayOut: '请选一个' },
  'topic.screen.too-wide': { sentence: '切口偏大：三项中只做到{measured}', wayOut: '请提出人拆成更小的议题，或写明为什么这样受理' },
  'topic.screen.belongs-to-self-government': { sentence: '这是村（居）民自己表决的事，不由协商代替', wayOut: '请选“转其他渠道”，转村（居）民会议' },
  'topic.screen.not-checked': { sentence: '这个议题的文字还在等人工核对', wayOut: '请先在“待核对”里核对内容' },
  'topic.refuse.own-topic': { sentence: '自己提出的议题不能由自己答复', wayOut: '请由议事室其他工作人员办理' },
  'topic.refuse.no-reason': { sentence: '还没有{required}', wayOut: '请写明理由，让提出人看得明白' },
  'topic.refuse.no-next-step': { sentence: '没有告诉提出人下一步怎么办', wayOut: '请写一句：还可以找谁、怎么办' },
  'topic.refuse.no-channel': { sentence: '没有指明转到哪个渠道', wayOut: '请选一个渠道' },
  'topic.amend.already-supported': { sentence: '已有{measured}人附议，文字不能再改', wayOut: '可以请召集人退回补充，或撤回后重新提出' },
  'topic.amend.same-topic': { sentence: '不能并入它自己', wayOut: '请选另一个议题' },
  'topic.amend.different-room': { sentence: '两个议题不在同一个议事室', wayOut: '请选本室的议题，或转告对方召集人' },
  'topic.amend.target-closed': { sentence: '要并入的议题已经办结或正在补充', wayOut: '请选已公开的、待答复或已受理的议题' },
  'topic.amend.too-many-people': { sentence: '涉及{measured}人，一次合并{required}', wayOut: '请反过来，把人少的议题并入人多的议题' },
  'topic.amend.own-topic': { sentence: '自己提出的议题不能由自己合并', wayOut: '请由议事室其他工作人员办理' },
  'topic.amend.has-co-proposers': { sentence: '这个议题已有{measured}位提出人，不能由一人撤回', wayOut: '情况有变化的，请与召集人说明，由召集人办理' },
  'topic.amend.voids-approval': { sentence: '议题{measured}，改动文字后审定和备案作废', wayOut: '改好后请{required}' },
  'topic.approval.no-receiver': { sentence: '本室还没有{required}', wayOut: '请先在组织信息里补上审定组织' },
  'topic.approval.wrong-body': { sentence: '您所在的组织不是这个议题的审定组织', wayOut: '请由议题页上写明的审定组织办理' },
  'topic.approval.escalated': { sentence: '这个议题已报上一级审定，本级不再审定', wayOut: '请等待{required}审定' },
  'topic.approval.own-topic': { sentence: '自己提出的议题不能由自己审定', wayOut: '请由组织的其他工作人员录入' },
  'topic.approval.check-missing': { sentence: '还没有把好{measured}', wayOut: '请逐项核对{required}；程序关由系统核对，缺什么见清单' },
  'topic.approval.no-meeting-reference': { sentence: '没有登记审定的{required}', wayOut: '请补上研究这个议题的会议日期和文号' },
  'topic.approval.text-changed': { sentence: '议题文字在送审后有过改动', wayOut: '请召集人重新送审，按新的文字审定' },
  'topic.approval.committee-missing': { sentence: '政协专门委员会还没有签署', wayOut: '请专门委员会签署同一版文字' },
  'topic.approval.department-missing': { sentence: '还没有有关部门签署', wayOut: '请至少一个有关部门签署同一版文字' },
  'topic.escalate.not-for-this-kind': { sentence: '这类议事室的议题没有“报上一级审定”这一步', wayOut: '属于{required}的，请用“报告党委政府”' },
  'topic.escalate.no-reason': { sentence: '没有选报上一级的理由', wayOut: '请从理由清单里选一个' },
  'topic.escalate.already': { sentence: '这个议题已经报上一级了', wayOut: '请等待上一级党组织审定' },
  'topic.escalate.no-receiver': { sentence: '本室还没有{required}', wayOut: '请先在组织信息里补上上一级党组织' },
  'topic.filing.not-approved': { sentence: '审定之后{measured}，不能按原审定备案', wayOut: '请重新送审，再备案' },
  'topic.filing.no-receiver': { sentence: '本室还没有{required}', wayOut: '请先在组织信息里补上备案机关' },
  'topic.filing.wrong-receiver': { sentence: '这份备案不是报给您所在组织的', wayOut: '请由议题页上写明的备案机关签收' },
  'topic.filing.own-receipt': { sentence: '自己报送的备案不能由自己签收', wayOut: '请由备案机关的其他工作人员签收' },
  'topic.filing.already-received': { sentence: '这份备案{measured}', wayOut: '不用再办；可在备案登记里查看' },
  'topic.hold.no-receiver': { sentence: '没有可以报告的{required}', wayOut: '请先在组织信息里补上领导本室的党组织' },
  'topic.hold.nothing-said': { sentence: '还没有{required}', wayOut: '请写几句，让收到的人看得明白' },
  'topic.hold.awaiting-answer': { sentence: '这个议题{measured}', wayOut: '收到{required}后再往下办' },
  'topic.hold.wrong-body': { sentence: '这件事不是向您所在组织报告的', wayOut: '请由收到报告的党委、政府答复' },
  'topic.hold.no-channel': { sentence: '没有{required}', wayOut: '请选一个渠道' },
  'topic.second.own-topic': { sentence: '这是您自己提出的议题，不用再附议', wayOut: '可以在“我的”里查看进展' },
  'topic.second.closed': { sentence: '这个议题已经办结，不能再附议', wayOut: '情况有变化的，可以重新提出' },
  'topic.transitions.not-in-this-state': { sentence: '议题现在是“{measured}”，不能这样办理', wayOut: '这一步要在“{required}”时办理，请刷新看看最新进展' },
};

/** The sentence and the way out of a reason, with its values filled in. Unknown rules (of a newer server) still say something. */
export function phrase(reason: { rule: string; measured?: string | number | undefined; required?: string | number | undefined }): Refusal {
  const { sentence, wayOut } = (REFUSALS as Record<string, Refusal | undefined>)[reason.rule] ?? { sentence: '现在还不能这样做', wayOut: '请刷新后再试，或联系议事室' };
  const filled = (text: string) => text.replace(/\{measured\}/g, String(reason.measured ?? '')).replace(/\{required\}/g, String(reason.required ?? ''));
  return { sentence: filled(sentence), wayOut: filled(wayOut) };
}
