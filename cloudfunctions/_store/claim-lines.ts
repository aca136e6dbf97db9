import { IDENTITY_NAMES, MEMBER_LEVEL_NAMES } from '../../src/domain/room/member';
import type { Claim } from './documents';
import { identitiesOf, peopleById } from './roster-store';

/** Claims as those who attest see them: the name on the list and what it stands for. */
export async function claimLines(claims: readonly Claim[]): Promise<{ id: string; name: string; identities: string[]; at: string }[]> {
  const ids = claims.map(({ rosterId }) => rosterId);
  const [people, identities] = await Promise.all([peopleById(ids), identitiesOf([...new Set(ids)])]);
  return claims.map(({ _id, rosterId, at }) => ({
    id: _id, name: people.get(rosterId)?.name ?? '', at, identities: identities.filter((held) => held.rosterId === rosterId).map(({ level, identity }) => `${MEMBER_LEVEL_NAMES[level]}${IDENTITY_NAMES[identity]}`),
  }));
}
