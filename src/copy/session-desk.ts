import type { Composition, RosterLine, SessionView } from '@/contract/session-shapes';
import { CHANNEL_NAMES } from '@/domain/session/notice';
import { ROSTER_KIND_NAMES, type Form, type Mode } from '@/domain/session/session';
import { partOf } from './session-notices';

export const FORM_HINTS: Record<Form, string> = { 'invite-in': '请大家到议事室来', 'go-out': '到现场、到居民中间去', 'link-up': '几个议事室、几个地方一起' };
export const MODE_HINTS: Record<Mode, string> = { faceToFace: '都到同一个地方', hybrid: '有人到场，有人用手机、电脑参加', inAndOut: '会场里协商，会场外的人同时说意见' };
export const WAY_NAMES = { 'first-come': '先到先得', lottery: '摇号' } as const;
export const WAY_HINTS = { 'first-come': '报上名就有席位，满了排候补', lottery: '先报名，截止以后公开摇号' } as const;

export const PRESENCE_NAMES = { onSite: '现场', online: '线上', phone: '电话' } as const;
export type Presence = keyof typeof PRESENCE_NAMES;

/** 现场8人、线上3人. */
export const presentFromIn = (from: readonly { how: Presence; people: number }[]): string => from.map(({ how, people }) => `${PRESENCE_NAMES[how]}${people}人`).join('、');

/** Of those on site, how many are in a linked room; nothing where nobody is. */
export function sitesIn(linkedRooms: SessionView['linkedRooms']): string {
  const there = linkedRooms.filter(({ people }) => people).map(({ name, people }) => `${name}${people}人`);
  return there.length > 0 ? `（现场的人里，${there.join('、')}）` : '';
}

/** What can be done with a session beside its next step. */
export const SESSION_WAYS = {
  invite: { name: '邀请', note: '委员、领导、部门、专家，或者还没有人来的群体' },
  register: { name: '代为登记', note: '不用微信的人来报名，给他一张凭条' },
  editPlan: { name: '修改安排', note: '开始报名以前，时间、地点、议程、席位都能改' },
  changeLimit: { name: '增减席位', note: '加的席位先给候补的人；不能少于已经入席的' },
  releaseHolds: { name: '放开预留席位', note: '留给各群体的席位，别的利益相关方也可以坐' },
  postpone: { name: '改期', note: '报了名和受邀的人都会收到通知' },
  cancel: { name: '取消', note: '写明原因，报了名和受邀的人都会收到通知' },
} as const;
export type SessionWay = keyof typeof SESSION_WAYS;

/** The seat's kind, with the group a stakeholder stands for. */
export const seatPart = ({ kind, group }: Pick<RosterLine, 'kind' | 'group'>): string => partOf(kind, group);

/** How somebody came to the seat. */
export const CAME_BY: Record<RosterLine['way'], string> = { own: '自己报名', convener: '召集人', invited: '邀请', registered: '代为登记' };

/** How somebody was told, or that nobody has. */
export const toldBy = ({ told }: Pick<RosterLine, 'told'>): string => (told ? `已通知（${CHANNEL_NAMES[told]}）` : '还没有通知到');

/** What the room has still to look at before the roster can be fixed. */
export const askedFor = ({ notChosen, notEntitled }: Composition): string[] => [
  notEntitled > 0 ? `${notEntitled}人还没有核实身份` : '',
  notChosen > 0 ? `${notChosen}位议事会成员还没有写明为什么选定` : '',
].filter(Boolean);

type Mend = Composition['mend']['ways'][number];

/** One way to bring the half back, and what it leads to. */
export function mendOf({ way, people, total, stakeholders, leavesTooFew }: Mend): string {
  const what = way === 'add' ? `再请${people}位利益相关方代表` : way === 'release' ? `请${people}位其他人员退出` : `把${people}位其他人员换成利益相关方代表`;
  return `${what}，就是${total}人里有${stakeholders}人${leavesTooFew ? '；但人数会少于一般要求' : ''}`;
}

/** Whom to ask so that the other gaps close too. */
export function whomToAsk({ invite }: Composition['mend']): string | undefined {
  const asked = [...invite.groups.map((group) => `${group}的代表`), ...invite.kinds.map((kind) => ROSTER_KIND_NAMES[kind])];
  return asked.length > 0 ? asked.join('、') : undefined;
}

/** The heading over the next step. */
export const NEXT_STEP: Record<SessionView['state'], string> = {
  planned: '下一步：开始报名', 'sign-up-open': '下一步：核实身份，截止报名', 'sign-up-closed': '下一步：确定名单', frozen: '下一步：发通知', 'composition-broken': '下一步：补齐名单',
  noticed: '下一步：通知到每一个人，开始签到', 'checking-in': '下一步：开会', open: '下一步：记下商量结果，散会', closed: '下一步：整理会议记录，请到会的人确认', 'minutes-confirmed': '会议记录已确认', 'in-review': '建议清单审核中', 'list-sent': '建议清单已报送',
  'list-received': '建议清单已签收', settled: '事项已办结', published: '已公布', archived: '已归档', cancelled: '已取消', void: '已作废',
};

/** What a norm is about that was set aside with a reason. */
const NORMS: Readonly<Record<string, string>> = {
  'session.schedule.too-often': '协商频次', 'session.clash.room-busy': '场地安排', 'session.sign-up-plan.limit-too-low': '席位偏少', 'session.sign-up-plan.limit-too-high': '席位偏多',
  'session.composition.too-few': '参加人数', 'session.composition.kind-missing': '各类人员', 'session.composition.group-missing': '各群体代表', 'session.composition.not-entitled': '参加方式', 'session.composition.same-name': '同名的席位',
  'session.notice.short-lead-time': '提前通报', 'session.notice.one-channel-only': '通知方式', 'session.substitute.other-group': '替补的群体', 'session.closing.question-without-consensus-note': '商量结果',
  'outcome.branch.too-soon': '列为难以达成共识', 'outcome.suggestion-list.too-many': '建议条数', 'outcome.suggestion-list.too-long': '建议字数', 'outcome.suggestion-list.empty-without-reason': '清单没有建议',
};
export const normName = (rule: string): string => NORMS[rule] ?? '一般要求';
