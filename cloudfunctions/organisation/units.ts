import type { Area, Organisation } from '../_store/documents';
import { reader } from '../_store/door';
import { areasBelow } from '../_store/room-store';
import { CITY } from '../_store/organisation-store';
import { MANAGERS } from '../../src/contract/office';

/** Does this office keep lists, or only see them? */
export const manages = ({ kind }: Organisation): boolean => (MANAGERS as readonly string[]).includes(kind);

/** The counties and zones an office is in charge of; whoever keeps the city's lists has the city's own beside them. */
export async function unitsOf(organisation: Organisation): Promise<Area[]> {
  const { covers, area, level } = organisation;
  if (covers) return reader.getMany('area', covers);
  if (level !== 'city') return reader.getMany('area', [area]);
  const [own, below] = await Promise.all([manages(organisation) ? reader.getMany('area', [CITY]) : [], areasBelow(CITY)]);
  return [...own, ...below.filter((unit) => unit.level === 'county')];
}
