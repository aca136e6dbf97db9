import type { ConvenerRule } from '../../domain/room/convener';
import type { ResidenceRule } from '../../domain/room/residence';
import type { SetUpRule } from '../../domain/room/set-up';
import type { Refusal } from './refusal';

export type RoomRuleId = ConvenerRule | ResidenceRule | SetUpRule;

export const roomRefusals: Record<RoomRuleId, Refusal> = {
  'room.set-up.no-leading-organisation': { sentence: '这个议事室还没有明确领导它的党组织', wayOut: '请先在组织信息里补上领导本室的党组织' },
  'room.set-up.no-member-group': { sentence: '所在乡镇（街道）、园区还没有委员履职小组', wayOut: '请县（市、区）政协先建立委员履职小组' },
  'room.convener.vacant': { sentence: '这个议事室现在没有召集人', wayOut: '请先明确召集人，或指定有期限的代理召集人' },
  'room.convener.wrong-office': { sentence: '召集人应由{required}担任，现在登记的是{measured}', wayOut: '请改由{required}担任，或更正登记的职务' },
  'room.convener.not-group-convener': { sentence: '召集人应同时是委员履职小组召集人', wayOut: '请先明确其兼任委员履职小组召集人' },
  'room.convener.not-a-member': { sentence: '召集人原则上应是政协委员', wayOut: '写明原因后可以继续，并列入增补名单' },
  'room.convener.acting-without-end': { sentence: '代理召集人要写明代理到哪一天', wayOut: '请补上代理期限' },
  'room.residence.own-attestation': { sentence: '不能核实自己的居住地', wayOut: '请由议事室其他工作人员核实' },
  'room.residence.not-declared': { sentence: '本人还没有申报居住地，或已经核实过', wayOut: '请居民本人在“我的”里先申报' },
};
