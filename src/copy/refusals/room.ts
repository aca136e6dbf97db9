import type { AppointmentRule } from '../../domain/room/appointment';
import type { AssemblyRule } from '../../domain/room/assembly';
import type { BodyRule } from '../../domain/room/body';
import type { ConvenerRule } from '../../domain/room/convener';
import type { FlowRule } from '../../domain/room/flow';
import type { OverrideRule } from '../../domain/room/override';
import type { PlaceRule } from '../../domain/room/place';
import type { ResidenceRule } from '../../domain/room/residence';
import type { ResponsibleOfficeRule } from '../../domain/room/responsible-office';
import type { SetUpRule } from '../../domain/room/set-up';
import type { Refusal } from './refusal';
import { memberRefusals, type MemberRuleId } from './member';

export type RoomRuleId = AppointmentRule | AssemblyRule | BodyRule | ConvenerRule | FlowRule | OverrideRule | PlaceRule | ResidenceRule | ResponsibleOfficeRule | SetUpRule | MemberRuleId;

export const roomRefusals: Record<RoomRuleId, Refusal> = {
  'room.set-up.no-leading-organisation': { sentence: '这个议事室还没有明确领导它的党组织', wayOut: '请先在组织信息里补上领导本室的党组织' },
  'room.set-up.no-member-group': { sentence: '所在乡镇（街道）、园区还没有委员履职小组', wayOut: '请县（市、区）政协先建立委员履职小组' },
  'room.set-up.no-assembly': { sentence: '乡镇（街道）、村（社区）议事室要先建立协商议事会', wayOut: '请登记协商议事会成立的日期，再录入成员' },
  'room.set-up.no-receiver': { sentence: '组织里还没有这个议事室的{measured}', wayOut: '请先在组织里补上{measured}，再开设议事室' },
  'room.set-up.already-open': { sentence: '这里已经有一个议事室', wayOut: '一处只开设{required}个议事室；请修改已有的那一个' },
  'room.convener.vacant': { sentence: '这个议事室现在没有召集人', wayOut: '请先明确召集人，或指定有期限的代理召集人' },
  'room.convener.wrong-office': { sentence: '召集人应由{required}担任，现在登记的是{measured}', wayOut: '请改由{required}担任，或更正登记的职务' },
  'room.convener.not-group-convener': { sentence: '召集人应同时是委员履职小组召集人', wayOut: '请先明确其兼任委员履职小组召集人' },
  'room.convener.not-a-member': { sentence: '召集人原则上应是政协委员', wayOut: '写明原因后可以继续，并列入增补名单' },
  'room.convener.acting-without-end': { sentence: '代理召集人要写明代理到哪一天', wayOut: '请补上代理期限' },
  'room.residence.own-attestation': { sentence: '不能核实自己的居住地', wayOut: '请由议事室其他工作人员核实' },
  'room.residence.not-declared': { sentence: '本人还没有申报居住地，或已经核实过', wayOut: '请居民本人在“我的”里先申报' },
  'room.appointment.no-reason': { sentence: '还没有写明{required}', wayOut: '请写一句{required}，如文号、会议或换届' },
  'room.appointment.ends-before-it-begins': { sentence: '任职结束日期{measured}不晚于开始日期', wayOut: '结束日期请选{required}的一天' },
  'room.appointment.already-ended': { sentence: '这项任职已于{measured}结束', wayOut: '请刷新后查看现任人员' },
  'room.appointment.office-taken': { sentence: '这个议事室已有召集人，同时只能有{required}位', wayOut: '请用“交接”，上一位的任期随之结束，记录保留' },
  'room.responsible-office.not-named': { sentence: '还没有写明由哪个科室承办协商议事工作', wayOut: '请{required}，再在“修改”里填上' },
  'room.assembly.size-outside': { sentence: '乡镇（街道）协商议事会一般在{required}人，现在{measured}人', wayOut: '请增减成员，或写明原因' },
  'room.assembly.unknown-category': { sentence: '协商议事会成员没有“{measured}”这一类', wayOut: '请从这几类里选：{required}' },
  'room.assembly.category-missing': { sentence: '协商议事会里还没有{measured}', wayOut: '请尽量补上，五个方面的人都有，商量才周全' },
  'room.assembly.not-for-this-kind': { sentence: '这类议事室不设协商议事会', wayOut: '请按议题邀请参加的人' },
  'room.flow.step-missing': { sentence: '议事流程里少了{measured}', wayOut: '请补上；可以在中间加自己的步骤，不能减少规定的步骤' },
  'room.flow.out-of-order': { sentence: '议事流程的先后与规定的不一致', wayOut: '请按这个先后排：{required}' },
  'room.override.other-kind': { sentence: '{required}只能改为同一类的另一个组织', wayOut: '请选同一类的组织；不同类的组织不能代替' },
  'room.override.not-for-this-kind': { sentence: '这类议事室没有“{measured}”这一项', wayOut: '请选这类议事室有的项目来改' },
  'room.override.no-reason': { sentence: '还没有写明{required}', wayOut: '请写一句{required}，会留在记录里' },
  'room.body.citys-alone': { sentence: '指导组、推进小组由{required}设立', wayOut: '请联系{required}登记' },
  'room.body.already-there': { sentence: '这里已有一个这类组织，一处只有{required}个', wayOut: '请改已有的那一个' },
  'room.body.round': { sentence: '这样填，上级组织绕了一圈又回到自己', wayOut: '请另选上级组织' },
  'room.place.half-position': { sentence: '地图位置要{required}都有', wayOut: '请都填上，或都空着' },
  'room.place.outside-yangzhou': { sentence: '这个位置（{measured}）不在扬州', wayOut: '请在地图上重新选，检查经度和纬度有没有填反' },
  'room.place.personal-number': { sentence: '公开的信息里有{measured}', wayOut: '请删去{measured}；联系电话请填办公电话' },
  ...memberRefusals,
};
