import { randomBytes } from 'node:crypto';
import type { SurveyTally } from '../_store/documents';

type Written = SurveyTally['texts'][number];

/** Adds what was written, each under a random id and the whole in the order of those ids: neither place nor time tells whose it is. */
export const writtenIn = (texts: readonly Written[], more: readonly { question: number; text: string }[], as: Pick<Written, 'paper' | 'state'>): Written[] =>
  [...texts, ...more.map((written) => ({ id: randomBytes(12).toString('hex'), ...written, ...as }))].sort((a, b) => (a.id < b.id ? -1 : 1));
