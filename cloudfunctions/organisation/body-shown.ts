import type { Body } from '../../src/contract/organisation';
import type { Organisation } from '../_store/documents';
import { organisationsById } from '../_store/room-store';

/** Bodies as lists show them, with the name of the one they stand under. */
export async function bodiesShown(bodies: readonly Organisation[]): Promise<Body[]> {
  const parents = await organisationsById(bodies.flatMap(({ parent }) => parent ?? []));
  return bodies.map(({ _id, name, kind, area, parent, responsibleOffice, covers = [], demo }) => ({
    id: _id, name, kind, area, counties: [...covers], demo, ...(parent && parents.has(parent) ? { parent: { id: parent, name: parents.get(parent)!.name } } : {}), ...(responsibleOffice ? { responsibleOffice } : {}),
  }));
}
