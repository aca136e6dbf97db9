import type { AreaLevel, OrganisationKind } from './kinds';
import { verdict, type Verdict } from '../verdict';

export type BodyRule = 'room.body.citys-alone' | 'room.body.already-there' | 'room.body.round';

/** Kinds of body that lead the work of the whole city （十一）. */
const CITYS_ALONE: readonly OrganisationKind[] = ['guidanceGroup', 'promotionGroup'];

/** Kinds of which a place has one: the routes point to the place's one. A village's Party organisation is one; units in a town have theirs beside it. */
const ONE_A_PLACE: readonly OrganisationKind[] = ['partyCommittee', 'partyWorkCommittee', 'cppcc', 'cppccPartyGroup', 'memberGroup', 'workingGroup', 'guidanceGroup'];
export const isOneAPlace = (kind: OrganisationKind, level: AreaLevel): boolean => ONE_A_PLACE.includes(kind) || (kind === 'partyOrganisation' && level === 'village');

/** May this body stand here? `taken`: the place has another of a kind of which it has one; `round`: following whom it stands under leads back to itself. */
export const mayStandHere = ({ kind, level, taken, round }: { kind: OrganisationKind; level: AreaLevel; taken: boolean; round: boolean }): Verdict<BodyRule> => verdict<BodyRule>([
  CITYS_ALONE.includes(kind) && level !== 'city' && { rule: 'room.body.citys-alone', clause: kind === 'guidanceGroup' ? '11.guidance-group' : '11.promotion-groups', required: '市政协' },
  isOneAPlace(kind, level) && taken && { rule: 'room.body.already-there', clause: 'convention.lines', measured: 2, required: 1 },
  round && { rule: 'room.body.round', clause: 'convention.lines' },
]);

/** Does standing under this one lead back to the body? `parentOf` says whom each stands under; what is not known ends the way. */
export function leadsBack(body: string, parent: string | undefined, parentOf: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let at = parent; at !== undefined && !seen.has(at); at = parentOf(at)) {
    if (at === body) return true;
    seen.add(at);
  }
  return false;
}
