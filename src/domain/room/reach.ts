import type { AreaKind } from './kinds';

/** Areas something lies within, from the city down to its own: `['3210', '321002', '321002001']`. */
export type Within = readonly string[];

/** An organisation as far as its reach goes: its own area, or the counties and zones it is in charge of （推进小组）. */
export type Reaching = { area: string; covers?: readonly string[] };

/** Does this lie below the organisation? An officer acts only there （一、十一）. */
export const liesBelow = ({ area, covers }: Reaching, within: Within): boolean =>
  covers === undefined ? within.includes(area) : covers.some((county) => within.includes(county));

/** The county or zone something lies in; what belongs to the city as a whole answers with the city. */
export const countyOf = (within: Within): string => within[1] ?? within[0]!;

/** The township or park something lies in, if it lies in one. */
export const townOf = (within: Within): string | undefined => within[2];

/** Which kinds of place may lie directly below which; a village may belong to a park （A9）. */
const BELOW: Record<AreaKind, readonly AreaKind[]> = { city: ['county', 'zone'], county: ['township', 'park'], zone: ['township', 'park'], township: ['village'], park: ['village'], village: [] };
export const mayLieIn = (kind: AreaKind, parent: AreaKind): boolean => BELOW[parent].includes(kind);

/** 虚拟社区 and 虚拟生活区 are statistical placeholders without residents: they have no room and are in no count. */
export const isPlaceholder = (name: string): boolean => /虚拟(社区|生活区)$/.test(name);
