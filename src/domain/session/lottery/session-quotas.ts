import { ROSTER_KIND_NAMES, SEAT_KINDS, type SeatKind } from '../session';
import type { Pool, PoolPerson, Quotas } from './pool';

/** The category whose 是 must be at least half: 利益相关方代表不少于总人数的一半. */
export const STAKEHOLDER = '利益相关';
/** The kinds of participants （七） expects beside stakeholders. Somebody may be several: each is a category of its own. */
export type ParticipantKind = Exclude<SeatKind, 'stakeholder'>;
const KINDS = SEAT_KINDS.filter((kind): kind is ParticipantKind => kind !== 'stakeholder');
const NAMES = new Set<string>(KINDS.map((kind) => ROSTER_KIND_NAMES[kind]));

export const isParticipantKind = (category: string): boolean => NAMES.has(category);

/** Somebody who may be drawn. `more`: further categories that the convener has set, such as 性别 or the building. */
export type Candidate = { id: string; stakeholder: boolean; kinds: readonly ParticipantKind[]; more?: Record<string, string>; household?: string };

/**
 * The pool of a session: at least `stakeholders` of them (7.stakeholder-half; half.ts says how many), at least one of
 * each kind of participant that has come forward (7.who-takes-part), and the quotas the convener adds. `without`: kinds
 * set aside with a recorded reason.
 */
export function sessionPool({ id, size, stakeholders, candidates, fixed = [], more = {}, without = [] }: {
  id: string; size: number; stakeholders: number; candidates: readonly Candidate[]; fixed?: readonly string[]; more?: Quotas; without?: readonly ParticipantKind[];
}): Pool {
  const kinds = KINDS.filter((kind) => !without.includes(kind) && candidates.some((candidate) => candidate.kinds.includes(kind)));
  const atLeast = (min: number): Quotas[string] => ({ 是: { min, max: size }, 否: { min: 0, max: size - min } });
  const people = candidates.map((candidate): PoolPerson => ({
    id: candidate.id,
    features: {
      [STAKEHOLDER]: yesNo(candidate.stakeholder),
      ...Object.fromEntries(kinds.map((kind) => [ROSTER_KIND_NAMES[kind], yesNo(candidate.kinds.includes(kind))])),
      ...candidate.more,
    },
    ...(candidate.household === undefined ? {} : { household: candidate.household }),
  }));
  const quotas = { [STAKEHOLDER]: atLeast(stakeholders), ...Object.fromEntries(kinds.map((kind) => [ROSTER_KIND_NAMES[kind], atLeast(1)])), ...more };
  return { id, size, quotas, people, ...(fixed.length > 0 ? { fixed: fixed.slice() } : {}) };
}

const yesNo = (holds: boolean): string => (holds ? '是' : '否');

/** Nobody is turned away while there are seats: then everyone is in and nothing is drawn. */
export const everyoneHasASeat = ({ people, size }: Pick<Pool, 'people' | 'size'>): boolean => people.length <= size;
