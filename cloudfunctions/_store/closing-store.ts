import type { AccountClosing } from './documents';
import { reader } from './door';

/** Accounts whose days are over, or whose closing is under way, the oldest first. */
export const closingsDue = (now: string, limit: number): Promise<AccountClosing[]> => reader.list('accountClosing', { dueAt: { notAfter: now } }, { limit, order: [['dueAt', 'asc']] });
