import type { AnswerRule } from '../../domain/consultation/room-answer';
import type { AppealRule } from '../../domain/consultation/appeal';
import type { EditRule } from '../../domain/consultation/edit';
import type { ModerateRule } from '../../domain/consultation/moderate';
import type { PostRule } from '../../domain/consultation/post';
import type { ThreadRule } from '../../domain/consultation/thread';
import type { Refusal } from './refusal';

export type ConsultationRuleId = AnswerRule | AppealRule | EditRule | ModerateRule | PostRule | ThreadRule;

export const consultationRefusals: Record<ConsultationRuleId, Refusal> = {
  'consultation.post.topic-not-approved': { sentence: '这个议题{measured}，还没有开设网上讨论', wayOut: '审定以后就可以讨论；现在可以附议，或补充情况给召集人' },
  'consultation.post.closed': { sentence: '这个讨论已经结束', wayOut: '协商建议清单送出以后看落实进展；有新情况的，可以另提一个议题' },
  'consultation.post.not-checked': { sentence: '这条发言还没有公开，或者已经不公开', wayOut: '请答复{required}' },
  'consultation.post.personal-data': { sentence: '发言里有{measured}', wayOut: '请删去{measured}再发；需要联系的，可以到议事室留话' },
  'consultation.post.too-deep': { sentence: '答复最多{required}层', wayOut: '请在上一层答复，写明说给谁' },
  'consultation.thread.closed-without-reason': { sentence: '提前结束讨论要写明理由', wayOut: '请写一句大家看得懂的理由；没有特别原因的，讨论一直开到清单送出' },
  'consultation.thread.not-open': { sentence: '这个讨论现在没有开放', wayOut: '请刷新页面看看；只有{required}可以结束' },
  'consultation.edit.not-shown': { sentence: '这条发言现在不能改', wayOut: '没有公开的发言可以申诉；等待核对的可以撤回重发' },
  'consultation.edit.too-often': { sentence: '这条发言已经改了{measured}次，不能再改', wayOut: '请另发一条，把话说清楚' },
  'consultation.room-answer.not-a-question': { sentence: '这条发言不是提问', wayOut: '想说明情况的，请用“答复”发言；议事室的答复只给{required}' },
  'consultation.room-answer.not-shown': { sentence: '这个提问没有公开', wayOut: '请先核对这条发言，再答复' },
  'consultation.room-answer.already-answered': { sentence: '这个提问已经答复过了', wayOut: '有补充的，请在答复下面接着说' },
  'consultation.room-answer.own-question': { sentence: '不能代表议事室答复自己提的问题', wayOut: '请由议事室其他工作人员答复' },
  'consultation.room-answer.personal-data': { sentence: '答复里有{measured}', wayOut: '请删去{measured}；需要联系方式的，请写办公电话' },
  'consultation.moderate.own-post': { sentence: '这是您自己的发言', wayOut: '不想公开的，可以撤回' },
  'consultation.moderate.already-reported': { sentence: '您已经举报过这条发言', wayOut: '等人核对后会告诉您结果' },
  'consultation.moderate.not-shown': { sentence: '这条发言现在没有公开', wayOut: '不用再举报；请刷新页面' },
  'consultation.moderate.own-words': { sentence: '不能核对自己写的发言', wayOut: '请由议事室其他工作人员核对' },
  'consultation.moderate.reporter-decides': { sentence: '您举报了这条发言，不能由您来核对', wayOut: '请由议事室其他工作人员核对' },
  'consultation.moderate.already-decided': { sentence: '这条发言已经有人核对过了', wayOut: '请刷新列表' },
  'consultation.moderate.no-ground': { sentence: '不公开一条发言，要写明{required}', wayOut: '请选公约里的一条，再写一句作者看得懂的理由' },
  'consultation.moderate.not-written-down': { sentence: '这段录音还没有写成文字', wayOut: '请听一遍，写下{required}再公开，让不方便听的人也能看' },
  'consultation.appeal.not-removed': { sentence: '这条发言没有被处理，不用申诉', wayOut: '请刷新页面看看它现在的状态' },
  'consultation.appeal.already-appealed': { sentence: '这条发言已经申诉过一次', wayOut: '请等复核结果；已有结果的，可以到议事室当面说明' },
  'consultation.appeal.too-late': { sentence: '已经过了{required}天，不能再申诉', wayOut: '仍想说明的，可以到议事室当面说，或另发一条' },
  'consultation.appeal.same-person': { sentence: '当初的处理是您作出的，不能由您复核', wayOut: '请由本组织其他工作人员复核' },
  'consultation.appeal.already-decided': { sentence: '这条申诉已经复核过了', wayOut: '请刷新列表' },
  'consultation.appeal.no-reason': { sentence: '复核要写明理由', wayOut: '请写一句作者看得懂的理由，恢复或维持都要写' },
};
