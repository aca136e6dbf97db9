import type { Pool, PoolPerson, Quotas } from './pool';

/** The category whose 是 must be at least half: 利益相关方代表不少于总人数的一半. */
export const STAKEHOLDER = '利益相关';
/** The kinds of participants （七） expects beside stakeholders. Somebody may be several: each is a category of its own. */
export const PARTICIPANT_KINDS = ['政协委员', '党代表', '人大代表', '群众代表', '党政领导', '部门负责人'] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** Somebody who may be drawn. `more`: further categories that the convener has set, such as 性别 or the building. */
export type Candidate = { id: string; stakeholder: boolean; kinds: readonly ParticipantKind[]; more?: Record<string, string>; household?: string };

/**
 * The pool of a session: at least half stakeholders (7.stakeholder-half), at least one of each kind of participant that
 * has come forward (7.who-takes-part), and the quotas the convener adds. `without`: kinds set aside with a recorded reason.
 */
export function sessionPool({ id, size, candidates, fixed = [], more = {}, without = [] }: {
  id: string; size: number; candidates: readonly Candidate[]; fixed?: readonly string[]; more?: Quotas; without?: readonly ParticipantKind[];
}): Pool {
  const half = Math.ceil(size / 2);
  const kinds = PARTICIPANT_KINDS.filter((kind) => !without.includes(kind) && candidates.some((candidate) => candidate.kinds.includes(kind)));
  const quotas: Quotas = {
    [STAKEHOLDER]: { 是: { min: half, max: size }, 否: { min: 0, max: size - half } },
    ...Object.fromEntries(kinds.map((kind) => [kind, { 是: { min: 1, max: size }, 否: { min: 0, max: size - 1 } }])),
    ...more,
  };
  const people = candidates.map((candidate): PoolPerson => ({
    id: candidate.id,
    features: {
      [STAKEHOLDER]: yesNo(candidate.stakeholder),
      ...Object.fromEntries(kinds.map((kind) => [kind, yesNo(candidate.kinds.includes(kind))])),
      ...candidate.more,
    },
    ...(candidate.household === undefined ? {} : { household: candidate.household }),
  }));
  return { id, size, quotas, people, ...(fixed.length > 0 ? { fixed: fixed.slice() } : {}) };
}

const yesNo = (holds: boolean): string => (holds ? '是' : '否');

/** Nobody is turned away while there are seats: then everyone is in and nothing is drawn. */
export const everyoneHasASeat = ({ people, size }: Pick<Pool, 'people' | 'size'>): boolean => people.length <= size;
