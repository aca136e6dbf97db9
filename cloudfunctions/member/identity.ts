import type { MemberContract } from '../../src/contract/member';
import { personOf } from '../_kernel/identity';
import type { ReadHandler } from '../_kernel/serve';
import { appointmentsOf, roomsById } from '../_store/room-store';
import { countLetters, identitiesOf, latestClaimOf, rosterOf } from '../_store/roster-store';

/** What the caller is on the lists, where he or she is placed, and how many letters wait. */
export const identity: ReadHandler<MemberContract['identity']> = async (_input, { caller, now }) => {
  const personId = personOf(caller);
  const [claim, listed, held] = await Promise.all([latestClaimOf(personId), rosterOf(personId), appointmentsOf(personId, now)]);
  const ids = listed.map(({ _id }) => _id);
  const [identities, waiting, rooms] = await Promise.all([identitiesOf(ids), countLetters(ids), roomsById(held.filter(({ role }) => role === 'member').flatMap(({ roomId }) => roomId ?? []))]);
  return {
    ...(claim ? { claim: { state: claim.state, at: claim.at, ...(claim.reason ? { reason: claim.reason } : {}) } } : {}), waiting,
    identities: identities.map(({ _id, identity: what, level, sector, title, from, until }) => ({ memberId: _id, identity: what, level, sector, title, from, ...(until ? { until } : {}) })),
    rooms: rooms.map(({ _id, name, path }) => ({ roomId: _id, roomName: name, path: [...path] })),
  };
};
