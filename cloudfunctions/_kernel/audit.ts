import { newId } from './ids';
import type { Audit } from '../_store/documents';
import type { Transaction } from '../_store/door';

/** One line a write, in the transaction of the act; refusals and denials of a role have theirs too. There is no way to change or remove it. */
export const record = (transaction: Transaction, line: Omit<Audit, '_id'>): Promise<void> => transaction.create('audit', { _id: newId(), ...line });
