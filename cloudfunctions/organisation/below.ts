import { Forbidden } from '../_kernel/answers';
import { insistBelow } from '../_kernel/scope';
import type { WriteContext } from '../_kernel/serve';
import type { Member, RosterPerson } from '../_store/documents';
import { CITY } from '../_store/organisation-store';

type Reach = Pick<WriteContext, 'transaction' | 'standing'>;

/** A person on a list below the organisation, or on the city's, whose people a county appoints and seats too. */
export async function personListed({ transaction, standing }: Reach, rosterId: string): Promise<RosterPerson> {
  const person = await transaction.get('rosterPerson', rosterId);
  if (!person) throw new Forbidden();
  if (person.county !== CITY) insistBelow(standing.organisation, [CITY, person.county]);
  return person;
}

/** A member on a list below the organisation; a city member also where he or she is enrolled. */
export async function memberListed({ transaction, standing }: Reach, memberId: string): Promise<Member> {
  const member = await transaction.get('member', memberId);
  if (!member) throw new Forbidden();
  insistBelow(standing.organisation, [CITY, ...(member.enrolledIn ? [member.enrolledIn] : member.county === CITY ? [] : [member.county])]);
  return member;
}
