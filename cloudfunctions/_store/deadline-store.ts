import type { Deadline } from './documents';
import { reader } from './door';

/** What the calendar has to look at now, longest waiting first. */
export const deadlinesToLookAt = (now: string, limit: number): Promise<Deadline[]> =>
  reader.list('deadline', { running: true, lookAt: { notAfter: now } }, { limit, order: [['lookAt', 'asc']] });
