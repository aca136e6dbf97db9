import { liesBelow } from '../../src/domain/room/reach';
import type { Standing } from '../_kernel/scope';
import type { Organisation, Room } from '../_store/documents';
import { reader } from '../_store/door';
import { bodyOf, organisationsById } from '../_store/room-store';

/** Is this a CPPCC the room lies below? */
export const isCppccOf = (body: Organisation | undefined, room: Room): boolean => body?.kind === 'cppcc' && liesBelow(body, room.within);

/** The CPPCC of the area above; none above the city's. */
export async function cppccAbove({ within }: Pick<Organisation, 'within'>): Promise<Organisation | undefined> {
  const above = within[within.length - 2];
  return above === undefined ? undefined : bodyOf('cppcc', above);
}

/** The CPPCC a member's paper is filed with: the county's; the city's for what belongs to the city as a whole. */
export async function cppccFor({ within }: Room): Promise<Organisation | undefined> {
  return bodyOf('cppcc', within[1] ?? within[0]!);
}

/** Organisations the caller acts for, as they are stored. */
export async function officesOf({ offices }: Pick<Standing, 'offices'>): Promise<Organisation[]> {
  return [...(await organisationsById(offices.flatMap(({ organisationId }) => organisationId ?? []))).values()];
}

export const organisation = (id: string): Promise<Organisation | undefined> => reader.get('organisation', id);
