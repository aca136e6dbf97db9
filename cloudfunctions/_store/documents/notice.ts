import type { DeliveryState } from '../../../src/domain/notice/delivery';
import type { TemplateName } from '../../../src/domain/notice/templates';

/** One notice to one person: the in-app inbox is the record, other channels are sent from it. */
export type Outbox = { _id: string; to: string; at: string; event: string; topicId?: string; sessionId?: string; title: string; text: string; why: string; read: boolean };

/**
 * A notice on a channel beside the inbox. `nextAt` is when it is tried (again); for `sending`, when an unseen try is given up.
 * `to` is a person; a short message to somebody who is known by a seat alone has none. No number and no address is kept here.
 */
export type Delivery = {
  _id: string; noticeId: string; to?: string; event: string; channel: 'wechat' | 'sms'; template: TemplateName; state: DeliveryState; attempts: number; nextAt: string; at: string;
  topicId?: string; sessionId?: string; error?: string;
  /** The person's own seat or duty asks for it: not switched off by kind. */
  required?: true;
  /** The seat on which it is noted when it has arrived. */
  seatId?: string;
};

/** Work over many rooms that is due once: goes on where it stopped, by whoever comes. */
export type Sweep = { _id: string; state: 'open' | 'done'; after?: string; at: string };

/** How often a person let us send a template （一次性订阅）, and the sealed address WeChat needs for it. */
export type Subscription = { _id: string; personId: string; template: TemplateName; left: number; address: string; at: string };

export type NoticeDocuments = { outbox: Outbox; delivery: Delivery; subscription: Subscription; sweep: Sweep };
