import type { OrganisationContract } from '../../src/contract/organisation';
import { coverageOf } from '../../src/domain/room/coverage';
import type { AreaKind } from '../../src/domain/room/kinds';
import { isPlaceholder } from '../../src/domain/room/reach';
import type { ReadHandler } from '../_kernel/serve';
import { areasWithin } from '../_store/organisation-store';

const MOST_NAMED = 100;

/** Which places of a county have a room; statistical placeholders without residents are in no count （四）. */
export const coverage: ReadHandler<OrganisationContract['coverage']> = async ({ county }) => {
  const places = (await Promise.all([areasWithin(county, 'township'), areasWithin(county, 'village')])).flat().filter(({ name }) => !isPlaceholder(name));
  const covered = (kind: AreaKind) => {
    const all = places.filter((place) => place.kind === kind);
    return { have: all.filter(({ roomId }) => roomId !== undefined).length, all: all.length };
  };
  const without = places.filter(({ roomId }) => roomId === undefined).slice(0, MOST_NAMED);
  return {
    ...coverageOf({ townships: covered('township'), parks: covered('park'), villages: covered('village') }),
    without: without.map(({ _id, name, path, kind }) => ({ id: _id, name, path: [...path], kind })),
  };
};
