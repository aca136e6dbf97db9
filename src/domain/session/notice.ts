import type { Numbers } from '../policy/numbers';
import { daysFrom, shanghaiDay } from '../time/shanghai-day';
import { together, verdict, type Relaxation, type Verdict } from '../verdict';
import { ROSTER_KIND_NAMES, type RosterKind } from './session';

/** 通过多种方式 （八）. The in-app inbox is the record; the last three reach people without WeChat. */
export const CHANNELS = ['inApp', 'wechat', 'sms', 'phone', 'paper'] as const;
export type Channel = (typeof CHANNELS)[number];
export const CHANNEL_NAMES: Record<Channel, string> = { inApp: '站内通知', wechat: '微信服务通知', sms: '短信', phone: '电话', paper: '纸质通知' };
export const reachesWithoutWechat = (channel: Channel): boolean => channel === 'sms' || channel === 'phone' || channel === 'paper';

/** 协商内容和相关信息: what a notice tells. */
export const NOTICE_PARTS = { digest: '调研摘要', agenda: '议程', time: '时间', place: '地点' } as const;
export type NoticePart = keyof typeof NOTICE_PARTS;

export type NoticeRule =
  | 'session.notice.kind-not-reached'
  | 'session.notice.person-not-reached'
  | 'session.notice.person-by-one-way'
  | 'session.notice.nothing-to-tell'
  | 'session.notice.one-channel-only'
  | 'session.notice.no-lead-time'
  | 'session.notice.short-lead-time';

/**
 * `withoutWechat`: people on the roster whom WeChat does not reach. `again`: everybody else was told the same content, time
 * and place in advance, and the notice goes out once more because substitutes came in; a session that was moved is told anew.
 */
export type NoticeView = {
  numbers: Numbers; told: Readonly<Record<NoticePart, boolean>>; channels: readonly Channel[]; withoutWechat: number; now: string; startsAt: string; again?: boolean;
};

/** May this notice go out? （八：通过多种方式，向参与协商的各类主体提前通报） The day of the session itself is not in advance. */
export function canSendNotice(view: NoticeView, relaxations: readonly Pick<Relaxation<NoticeRule>, 'rule'>[] = []): Verdict<NoticeRule> {
  const untold = (Object.keys(NOTICE_PARTS) as NoticePart[]).filter((part) => !view.told[part]);
  const channels = [...new Set(view.channels)];
  const unreached = view.withoutWechat > 0 && !channels.some(reachesWithoutWechat);
  return together<NoticeRule>(verdict<NoticeRule>([
    untold.length > 0 && { rule: 'session.notice.nothing-to-tell', clause: '8.notice-in-advance', measured: untold.map((part) => NOTICE_PARTS[part]).join('、'), required: Object.values(NOTICE_PARTS).join('、') },
    (channels.length < 2 || unreached) && {
      rule: 'session.notice.one-channel-only', clause: '8.several-ways', measured: channels.map((channel) => CHANNEL_NAMES[channel]).join('、') || '没有通知方式',
      required: unreached ? `两种以上、其中一种（短信、电话或纸质）能通知到${view.withoutWechat}位不用微信的人` : '两种以上',
    },
  ], relaxations), inAdvance(view, relaxations));
}

/** Is it in advance? Counted in days of the calendar. */
export function inAdvance({ numbers, now, startsAt, again }: Pick<NoticeView, 'numbers' | 'now' | 'startsAt' | 'again'>, relaxations: readonly Pick<Relaxation<NoticeRule>, 'rule'>[] = []): Verdict<NoticeRule> {
  const lead = daysFrom(shanghaiDay(now), shanghaiDay(startsAt));
  const tooLate = again ? lead < 0 : lead <= 0;
  return verdict<NoticeRule>([
    tooLate && { rule: 'session.notice.no-lead-time', clause: '8.notice-in-advance', measured: lead, required: 1 },
    !tooLate && lead < numbers.noticeDays && { rule: 'session.notice.short-lead-time', clause: 'convention.notice-days', weight: 'needs-reason', measured: lead, required: numbers.noticeDays },
  ], relaxations);
}

/**
 * Of each kind on the roster: how many there are, how many have a delivered notice or were told by phone or on paper, and how
 * many are certain to know (`surelyTold`).
 */
export type Reached = { kind: RosterKind; people: number; reached: number; surely: number };

/** Was 各类主体 told? A kind nobody of whom was reached stops the opening; single people not reached are named to the convener. */
export function noticeReached(kinds: readonly Reached[]): Verdict<NoticeRule> {
  const missing = kinds.filter(({ people, reached }) => people > 0 && reached === 0);
  const sum = (of: (one: Reached) => number): number => kinds.reduce((all, one) => all + Math.max(0, of(one)), 0);
  const [people, oneWay] = [sum((one) => one.people - one.reached), sum((one) => one.reached - one.surely)];
  return verdict<NoticeRule>([
    missing.length > 0 && { rule: 'session.notice.kind-not-reached', clause: '8.notice-in-advance', measured: missing.map(({ kind }) => ROSTER_KIND_NAMES[kind]).join('、'), required: '各类主体都已通知到' },
    people > 0 && { rule: 'session.notice.person-not-reached', clause: '8.notice-in-advance', weight: 'warns', measured: people, required: 0 },
    oneWay > 0 && { rule: 'session.notice.person-by-one-way', clause: 'convention.notice-ways', weight: 'warns', measured: oneWay, required: 0 },
  ]);
}
