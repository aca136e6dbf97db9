import type { Numbers } from '../policy/numbers';

/** 利益相关方代表不少于总人数的一半 （七）, for any share, in integers: with the half 2s ≥ n is tested, never s ≥ n / 2. */
export type Share = Numbers['stakeholderShare'];
export type Counts = { total: number; stakeholders: number };

const roundedUp = (value: number, by: number): number => Math.floor((value + by - 1) / by);

/** d = n − 2s, or 0: what is missing, and with the half how many stakeholders to add. */
export const shortfall = ({ total, stakeholders }: Counts, { part, whole }: Share): number => Math.max(0, part * total - whole * stakeholders);

export const keepsShare = (counts: Counts, share: Share): boolean => shortfall(counts, share) === 0;

/** Stakeholders a total asks for: ⌈n / 2⌉. */
export const stakeholdersFor = (total: number, { part, whole }: Share): number => roundedUp(part * total, whole);

/** Three ways to mend a shortfall: so many more stakeholders, so many fewer others, or so many others replaced by stakeholders. */
export function waysToMend(counts: Counts, share: Share): { add?: number; release: number; swap: number } {
  const d = shortfall(counts, share);
  const { part, whole } = share;
  const release = part === 0 ? 0 : Math.max(0, counts.total - Math.floor((whole * counts.stakeholders) / part));
  return { ...(whole > part || d === 0 ? { add: d === 0 ? 0 : roundedUp(d, whole - part) } : {}), release, swap: roundedUp(d, whole) };
}
