import type { DeliveryState } from '../../../src/domain/notice/delivery';
import type { TemplateName } from '../../../src/domain/notice/templates';

/** One notice to one person: the in-app inbox is the record, other channels are sent from it. */
export type Outbox = { _id: string; to: string; at: string; event: string; topicId?: string; sessionId?: string; title: string; text: string; why: string; read: boolean };

/** A notice on a channel beside the inbox. `nextAt` is when it is tried (again); for `sending`, when an unseen try is given up. */
export type Delivery = {
  _id: string; noticeId: string; to: string; channel: 'wechat'; template: TemplateName; state: DeliveryState; attempts: number; nextAt: string; at: string; sessionId?: string; error?: string;
};

/** How often a person let us send a template （一次性订阅）, and the sealed address WeChat needs for it. */
export type Subscription = { _id: string; personId: string; template: TemplateName; left: number; address: string; at: string };

export type NoticeDocuments = { outbox: Outbox; delivery: Delivery; subscription: Subscription };
