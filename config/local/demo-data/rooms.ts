import { assemblyIn } from '../../../src/domain/room/assembly';
import { maySetUp } from '../../../src/domain/room/set-up';
import { pointersMissing, pointersOf, type FindBody, type Pointers } from '../../../src/domain/room/pointers';
import { searchTerms } from '../../../cloudfunctions/_kernel/search-terms';
import type { Organisation, Room } from '../../../cloudfunctions/_store/documents';
import { bodyId, hasRoom, kindOf, pathOf } from './organisations';
import { placeName, withinOf, type Division } from './divisions';

/** 演示数据: the day the assemblies were set up is invented. */
const ASSEMBLY_SINCE = '2020-09-01T00:00:00.000Z';

/** Every township, park, village and community with its room: its kind, who leads and guides it, and where its papers go. */
export function roomsOf(divisions: readonly Division[], byCode: ReadonlyMap<string, Division>, organisations: ReadonlyMap<string, Organisation>): Room[] {
  return divisions.filter(hasRoom).map((division) => roomOf(division, byCode, organisations));
}

function roomOf(division: Division, byCode: ReadonlyMap<string, Division>, organisations: ReadonlyMap<string, Organisation>): Room {
  const [kind, path, name, within] = [kindOf(division), pathOf(division, byCode), placeName(division.name), withinOf(division, byCode)];
  const find: FindBody = (kinds, area) => kinds.map((body) => bodyId(body, area)).find((id) => organisations.has(id));
  const pointers = pointersOf({ kind, within, find });
  const assembly = assemblyIn(kind) === 'required' ? { since: ASSEMBLY_SINCE } : undefined;
  if (maySetUp({ kind, ...pointers, assembly: assembly !== undefined, missing: pointersMissing(kind, pointers) }).outcome !== 'allowed') throw new Error(`${name} may not be set up`);
  return {
    _id: division.code, name, kind, area: division.code, path, within, open: true, demo: false, ...(pointers as Required<Pointers>), ...(assembly ? { assembly } : {}),
    terms: searchTerms([name, ...path]),
  };
}
