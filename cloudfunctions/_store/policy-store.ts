import type { ConventionId } from '../../src/domain/policy/conventions';
import type { ConventionValue } from './documents';
import { reader } from './door';

/** Sets looked at, newest beginning first; an office that sets a value every day for a year is still seen whole. */
const MOST = 500;

/** What these areas have set, in one query. */
export const valuesSetIn = (areas: readonly string[]): Promise<ConventionValue[]> =>
  reader.list('conventionValue', { county: { oneOf: areas } }, { limit: MOST, order: [['from', 'desc']] });

/** How one convention came to its value there, newest first. */
export const valuesOf = (areas: readonly string[], id: ConventionId, after: string | undefined, limit: number): Promise<ConventionValue[]> =>
  reader.list('conventionValue', { county: { oneOf: areas }, id, ...(after ? { _id: { before: after } } : {}) }, { limit, order: [['_id', 'desc']] });
