import { GROUPS, isStakeholder, type SeatOfModel, type SessionOfModel } from './model';

/** A gap, and for a norm what it is measured by: the reason given for it holds for that gap alone. */
type Gap = { rule: string; norm?: string };

const KINDS = ['member', 'partyDelegate', 'congressDeputy', 'resident', 'leader', 'departmentHead'];

/** 2s ≥ n in integers, and at least one of them （七）. */
export const halfStands = (total: number, stakeholders: number): boolean => stakeholders > 0 && 2 * stakeholders >= total;

/** What is missing among these seats, by the clauses of article 七. */
export function gaps(seats: readonly SeatOfModel[]): Gap[] {
  const [n, s] = [seats.length, seats.filter(isStakeholder).length];
  const kinds = KINDS.filter((kind) => n > 0 && !seats.some((seat) => seat.kind === kind));
  const groups = GROUPS.filter((group) => !seats.some((seat) => isStakeholder(seat) && seat.group === group));
  return [
    ...(s === 0 ? [{ rule: 'session.composition.no-stakeholder' }] : []),
    ...(2 * s < n ? [{ rule: 'session.composition.stakeholders-below-half' }] : []),
    ...(n < 10 ? [{ rule: 'session.composition.too-few', norm: `too few: ${n}` }] : []),
    ...(kinds.length > 0 ? [{ rule: 'session.composition.kind-missing', norm: `without ${kinds.join()}` }] : []),
    ...(groups.length > 0 ? [{ rule: 'session.composition.group-missing', norm: `without ${groups.join()}` }] : []),
    ...(seats.some(({ attested }) => !attested) ? [{ rule: 'session.composition.not-entitled' }] : []),
  ];
}

/** Gaps that no reason closes, or none was given for. */
export const open = (found: readonly Gap[], { given }: SessionOfModel, reasons: boolean): string[] =>
  found.filter(({ norm }) => norm === undefined || !(reasons || given.includes(norm))).map(({ rule }) => rule);

/** The reasons on record once it is done. */
export const recorded = (found: readonly Gap[], { given }: SessionOfModel): string[] => [...new Set([...given, ...found.flatMap(({ norm }) => norm ?? [])])];
