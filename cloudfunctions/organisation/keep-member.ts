import type { OrganisationContract } from '../../src/contract/organisation';
import { isNextTerm, isServing, mayEnter, mayFollow } from '../../src/domain/room/member';
import { Forbidden, insist } from '../_kernel/answers';
import { changeLists } from '../_kernel/lists';
import type { WriteHandler } from '../_kernel/serve';
import { termOf } from '../_kernel/term';
import { earlierWith } from '../_roster/terms';
import type { Appointment, Member } from '../_store/documents';
import { key } from '../_store/keys';
import type { Transaction } from '../_store/door';
import { CITY } from '../_store/organisation-store';
import { heldBy } from '../_store/roster-store';
import { personListed } from './below';

/** What a person on the list is: one entry an identity and level; who is elected again keeps the term before in it. A convener who becomes a member leaves the list of those to be added （十一）. */
export const keepMember: WriteHandler<OrganisationContract['keepMember']> = async ({ county, rosterId, identity, level, sector, title, from, until }, context) => {
  const { transaction, now } = context;
  const person = await personListed(context, rosterId);
  if (person.county !== county || (level === 'city' || level === 'province') !== (county === CITY)) throw new Forbidden(level === 'city' ? '市一级的委员和代表由市政协登记' : undefined);
  const term = termOf({ from, until });
  await changeLists(transaction, county);
  const _id = key('member', rosterId, identity, level);
  const before = await transaction.get('member', _id);
  const earlier = before && isNextTerm(before, term) ? earlierWith(before) : before?.earlier ?? [];
  insist(mayEnter({ identity, level, sector, ...term }), mayFollow({ terms: [...earlier, term], now }));
  const member: Member = { _id, rosterId, county, identity, level, sector, title, ...term, enrolledIn: before?.enrolledIn ?? (county === CITY ? '' : county), rooms: before?.rooms ?? 0, ...(earlier.length > 0 ? { earlier } : {}), demo: person.demo };
  await transaction.put('member', member);
  if (identity === 'member' && isServing(term, now)) await areMembersNow(transaction, (await heldBy(rosterId)).filter(({ toAdd }) => toAdd), county);
  return { memberId: _id };
};

/** Offices held in other counties stand on those counties' lists. */
async function areMembersNow(transaction: Transaction, held: readonly Appointment[], county: string): Promise<void> {
  await changeLists(transaction, ...held.map((one) => one.county).filter((other) => other !== county));
  for (const { _id } of held) {
    const { toAdd: _done, ...rest } = (await transaction.get('appointment', _id))!;
    await transaction.put('appointment', { ...rest, isMember: true });
  }
}
