import type { OrganisationKind, RoomKind } from './kinds';
import { POINTERS, type Pointer } from './override';
import type { Within } from './reach';
import { ROUTES, type Receiver } from './routes';

/** The body of one of these kinds that an area has, if any. */
export type FindBody = (kinds: readonly OrganisationKind[], area: string) => string | undefined;
export type Pointers = Partial<Record<Pointer, string>> & { memberGroup?: string };

const STEPS: Record<Receiver['at'], number> = { city: 0, county: 1, township: 2, village: 3, own: -1 };

/**
 * Whom a room points to, worked out from the tree by the routes. `own` is the body of a unit or sector that is no place. A
 * county-level zone without a body of the kind passes the question up to the city （A8）; nothing else is passed on, so a
 * missing office shows.
 */
export function pointersOf({ kind, within, own, find }: { kind: RoomKind; within: Within; own?: { id: string; kind: OrganisationKind }; find: FindBody }): Pointers {
  const receiver = ({ bodies, at }: Receiver): string | undefined => {
    if (at === 'own' && own && bodies.includes(own.kind)) return own.id;
    const step = at === 'own' ? within.length - 1 : STEPS[at];
    const area = within[step];
    const found = area === undefined ? undefined : find(bodies, area);
    return found ?? (step === STEPS.county ? find(bodies, within[0]!) : undefined);
  };
  const found = POINTERS.flatMap((pointer) => {
    const route = ROUTES[kind][pointer];
    const id = route && receiver(route);
    return id === undefined ? [] : [[pointer, id] as const];
  });
  const town = within[STEPS.township];
  const memberGroup = kind === 'sector' || town === undefined ? undefined : find(['memberGroup'], town);
  return { ...Object.fromEntries(found), ...(memberGroup ? { memberGroup } : {}) };
}

/** Pointers every room of this kind must have, and this one lacks. */
export const pointersMissing = (kind: RoomKind, pointers: Pointers): Pointer[] => POINTERS.filter((pointer) => ROUTES[kind][pointer] !== undefined && !pointers[pointer]);
