import { ROSTER_KIND_NAMES, type RosterKind } from '../domain/session/session';
import { filled } from './filled';

/** What people are told about a session, in the order of its life. `{topic}`, `{kind}`, `{reason}` are filled in. */
const NOTICES = {
  'signed-up': ['报名成功', '《{topic}》协商活动，您的席位是{kind}；来不了请在这里退出，把席位让给别人'],
  waiting: ['已列入候补', '《{topic}》协商活动{kind}席位已满，有空出的席位按先后顺序递补并通知您'],
  applied: ['报名已收到', '《{topic}》协商活动报名截止后摇号，结果会通知您'],
  'draw-published': ['摇号名单已公布', '《{topic}》协商活动的摇号名单和承诺已公布：{reason}。您的编号可以查看，号码出来以后谁都可以核对'],
  drawn: ['摇中了', '《{topic}》协商活动，您已摇中，席位是{kind}；来不了请在这里退出，把席位让给别人'],
  'not-drawn': ['没有摇中', '《{topic}》协商活动{kind}没有摇中，已列入候补；有人来不了时按摇出的次序递补并通知您。摇号过程可以核对'],
  'moved-up': ['候补成功', '《{topic}》协商活动有空出的席位，您已递补为{kind}'],
  attested: ['身份已核实', '《{topic}》协商活动，您作为{kind}参加已经核实'],
  'not-attested': ['身份未能核实', '《{topic}》协商活动，未能核实您是{kind}：{reason}。有异议请联系议事室'],
  invited: ['邀请您参加协商', '《{topic}》协商活动邀请您作为{kind}参加，请回复是否参加'],
  'invitation-accepted': ['邀请已答应', '《{topic}》协商活动：一位{kind}已答应参加'],
  'invitation-declined': ['邀请已谢绝', '《{topic}》协商活动：一位{kind}不能参加，席位已空出'],
  lapsed: ['邀请已过期', '《{topic}》协商活动名单已定，您没有回复的邀请不再保留'],
  released: ['席位已收回', '《{topic}》协商活动，您的席位已由召集人收回：{reason}'],
  substituted: ['请您参加协商', '《{topic}》协商活动有人不能来，请您作为{kind}参加'],
  'sign-up-open': ['可以报名了', '《{topic}》协商活动开始报名'],
  'on-roster': ['参加名单已定', '《{topic}》协商活动名单已定，您在名单内'],
  'not-on-roster': ['参加名单已定', '《{topic}》协商活动名单已定，您暂未入席；有人来不了时会按群体替补并通知您'],
  'composition-broken': ['名单需要补齐', '《{topic}》协商活动有人退出，利益相关方代表还差{reason}名，请及时替补'],
  noticed: ['协商活动通知', '《{topic}》协商活动：{reason}。调研摘要在协商活动里查看'],
  postponed: ['协商活动改期', '《{topic}》协商活动改期：{reason}'],
  cancelled: ['协商活动取消', '《{topic}》协商活动取消：{reason}'],
  void: ['协商活动作废', '《{topic}》的文字有改动，要重新审定，原定的协商活动不再举行'],
  opened: ['协商活动开始', '《{topic}》协商活动已经开始'],
  closed: ['协商活动结束', '《{topic}》协商活动已结束，各项问题的商量结果可以查看'],
  'minutes-sent': ['会议记录请您确认', '《{topic}》协商活动的会议记录已整理好，请在{reason}前看一看：一致的请确认，不一致的请写明异议'],
  'minutes-due': ['会议记录今天到期', '《{topic}》协商活动的会议记录，今天是确认或提出异议的最后一天；不回应的如实记为没有回应'],
  'minutes-settled': ['会议记录已确认', '《{topic}》协商活动的会议记录已经定稿：{reason}'],
  'minutes-objected': ['会议记录有异议', '《{topic}》协商活动的会议记录，一位{kind}提出了异议，请答复'],
  'objection-answered': ['您的异议有了答复', '《{topic}》协商活动的会议记录，召集人答复了您的异议，异议和答复都附在记录后面'],
  'link-asked': ['请贵室联动参加协商', '{reason}《{topic}》协商活动请贵议事室一起参加，请在召集人工作台的“协商活动”里答复'],
  'link-agreed': ['联动已同意', '《{topic}》协商活动：{reason}同意一起参加'],
  'link-declined': ['联动没有同意', '《{topic}》协商活动：{reason}'],
  'link-ended': ['联动已取消', '《{topic}》协商活动不再请贵议事室一起参加'],
  'link-changed': ['联动的协商有变化', '贵议事室一起参加的《{topic}》协商活动{reason}'],
  'statement-waiting': ['有观点待核对', '《{topic}》协商活动有人提了观点，请核对后公开'],
  'second-round': ['再次协商', '《{topic}》上一轮没有谈拢的，将再调研、再协商，请您继续参加'],
} as const satisfies Record<string, readonly [title: string, text: string]>;
export type SessionEvent = keyof typeof NOTICES;

const WHY = { own: '您报名或受邀参加这次协商', desk: '您是这个议事室的召集人' } as const;

type Words = { topic: string; kind?: RosterKind; group?: string | undefined; reason?: string };

/** Which part somebody takes, with the group where there is one. */
export const partOf = (kind: RosterKind, group?: string): string => (group ? `${ROSTER_KIND_NAMES[kind]}（${group}）` : ROSTER_KIND_NAMES[kind]);

export function sessionNotice(event: SessionEvent, { topic, kind, group, reason = '' }: Words, to: keyof typeof WHY = 'own'): { event: string; title: string; text: string; why: string } {
  const [title, text] = NOTICES[event];
  return { event: `${to === 'desk' ? 'duty' : 'session'}-${event}`, title, text: filled(text, { topic, kind: kind ? partOf(kind, group) : '', reason }), why: WHY[to] };
}
