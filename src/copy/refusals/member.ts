import type { ClaimRule } from '../../domain/room/claim';
import type { EnrolmentRule } from '../../domain/room/enrolment';
import type { MemberRule } from '../../domain/room/member';
import type { QuestionRule } from '../../domain/room/question';
import type { Refusal } from './refusal';

export type MemberRuleId = ClaimRule | EnrolmentRule | MemberRule | QuestionRule;

export const memberRefusals: Record<MemberRuleId, Refusal> = {
  'room.member.no-sector': { sentence: '政协委员要{required}', wayOut: '请补上所属界别' },
  'room.member.level-not-of-this-kind': { sentence: '政协委员没有{measured}这一级', wayOut: '请把级别选为{required}' },
  'room.member.ends-before-it-begins': { sentence: '任期结束日期{measured}不晚于开始日期', wayOut: '结束日期请选{required}的一天' },
  'room.member.terms-meet': { sentence: '与前一任期（{measured}）不能接上：{required}', wayOut: '请核对任期起和前一任期的任期止' },
  'room.enrolment.member-without-room': { sentence: '这位委员还没有编入乡镇（街道）或村（社区）议事室', wayOut: '请编入至少{required}个议事室' },
  'room.enrolment.city-member-without-county': { sentence: '这位市政协委员还没有按界别编入县（市、区）', wayOut: '请先编入{required}个县（市、区）' },
  'room.enrolment.other-county': { sentence: '这位委员编在别的县（市、区）', wayOut: '请编入其所在县（市、区）的议事室，或先调整所在县（市、区）' },
  'room.enrolment.not-serving': { sentence: '这位委员已不在任，不能编入', wayOut: '请选{required}的委员' },
  'room.enrolment.not-a-city-member': { sentence: '按界别编入县（市、区）的是市政协委员，这一位不是', wayOut: '请从名册里选{required}' },
  'room.claim.no-match': { sentence: '没有找到{required}的人', wayOut: '请核对填写的姓名和手机号；手机号换过的，请告诉政协办公室更正登记' },
  'room.claim.already-claimed': { sentence: '这个身份已经有人认领', wayOut: '如果不是您本人认领的，请告诉政协办公室' },
  'room.claim.own-attestation': { sentence: '不能核实自己的认领', wayOut: '请{required}，如政协办公室或召集人' },
  'room.claim.already-decided': { sentence: '这个认领已经有人处理过了', wayOut: '请刷新列表' },
  'room.claim.no-reason': { sentence: '不予确认要写明{required}', wayOut: '请写{required}，认领的人会收到' },
  'room.claim.office-elsewhere': { sentence: '这个人在别处还有任职，召集人不能核实', wayOut: '请由{required}；您可以打电话请他们核实' },
  'room.question.not-placed-here': { sentence: '这位委员不在这个议事室', wayOut: '请从议事室页面上的委员里选一位' },
  'room.question.not-serving': { sentence: '这位委员已不在任，收不到来信', wayOut: '请选一位{required}的委员，或直接提出议题' },
  'room.question.to-oneself': { sentence: '不用写给自己', wayOut: '请选另一位委员，或直接提出议题' },
  'room.question.personal-data': { sentence: '文字里有{measured}', wayOut: '请删去{measured}；答复会发到“我的”里，不用留电话' },
  'room.question.no-answer': { sentence: '还没有写{required}', wayOut: '请写一句对方看得懂的话' },
  'room.question.already-answered': { sentence: '这封来信已经答复过了', wayOut: '还有话说的，请对方再写一封' },
};
