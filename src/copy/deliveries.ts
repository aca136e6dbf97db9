import type { ChannelState, DeliveryLine } from '@/contract/session-deliveries';
import type { Channel } from '@/domain/session/notice';
import { momentOf } from './time';

type Way = DeliveryLine['channels'][number];

const BY_MACHINE: Record<'wechat' | 'sms', string> = { wechat: '微信提醒', sms: '短信' };
const STATES: Record<Exclude<ChannelState, 'cannot'>, string> = { reached: '已发出', 'under-way': '等着发出', unsure: '发没发到不清楚', failed: '没有发出' };
const BY_HAND: Record<'phone' | 'paper' | 'sms', string> = { phone: '打过电话', paper: '送到手上', sms: '发过短信' };

/** What is noted with one press: the person was told in this way. */
export const TOLD_BY_HAND: Record<'phone' | 'paper' | 'sms', string> = { phone: '已打电话', paper: '已送通知', sms: '已发短信' };

const isMachine = (channel: Channel): channel is 'wechat' | 'sms' => channel === 'wechat' || channel === 'sms';
const isHand = (channel: Channel): channel is keyof typeof BY_HAND => channel === 'phone' || channel === 'paper' || channel === 'sms';

/** One way towards one person as a short phrase; nothing where there is nothing to say. */
function wayInWords({ channel, state, at, by }: Way, read: boolean): string {
  if (channel === 'inApp') return state === 'reached' ? `站内通知${read ? '已看' : '已送到，还没有看'}` : '';
  if (by !== undefined && at !== undefined && isHand(channel)) return `${by}${momentOf(at)}${BY_HAND[channel]}`;
  return isMachine(channel) && state !== 'cannot' ? `${BY_MACHINE[channel]}${STATES[state]}` : '';
}

/** How somebody has been told so far, way by way; and what there is no way for. */
export function waysInWords({ channels, read, withoutWechat, contact }: DeliveryLine, { sms }: { sms: boolean }): string[] {
  const words = channels.map((way) => wayInWords(way, read)).filter(Boolean);
  const no = (channel: Channel) => channels.some((way) => way.channel === channel && way.state === 'cannot');
  return [...words, ...(!withoutWechat && no('wechat') ? ['没有订阅微信提醒'] : []), ...(withoutWechat && !sms && no('sms') && contact ? ['短信没有开通'] : [])];
}

/** Is it by nothing at all that somebody has been reached? */
export const isUnreached = ({ channels }: Pick<DeliveryLine, 'channels'>): boolean => !channels.some(({ state }) => state === 'reached');
