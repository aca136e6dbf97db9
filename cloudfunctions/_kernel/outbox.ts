import type { Transaction } from '../_store/door';
import { newId } from './ids';

/** What somebody is to be told, and why he or she gets it. */
export type Message = { to: string; event: string; topicId?: string; title: string; text: string; why: string };

/** Puts a notice into a person's inbox in the transaction of the act, so it is there exactly when the act is. */
export const tell = (transaction: Transaction, message: Message, at: string): Promise<void> =>
  transaction.create('outbox', { _id: newId(), ...message, at, read: false, channels: { wechat: 'not-asked' } });
