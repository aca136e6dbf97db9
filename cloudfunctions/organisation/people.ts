import type { OrganisationContract } from '../../src/contract/organisation';
import { mobileIn } from '../../src/domain/room/claim';
import { Forbidden, Invalid } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { changeLists } from '../_kernel/lists';
import { mobileDigest } from '../_kernel/mobile';
import type { ReadHandler, WriteHandler } from '../_kernel/serve';
import type { RosterPerson } from '../_store/documents';
import { peopleIn, peopleNamed } from '../_store/roster-store';
import { PAGE, pageOf } from './page-of';

/** Everybody on a county's list, for those who keep it. Of mobile numbers only whether one is known. */
export const people: ReadHandler<OrganisationContract['people']> = async ({ county, named, cursor }) => {
  const found = await (named ? peopleNamed(county, named, PAGE) : peopleIn(county, cursor, PAGE));
  const shown = found.map(({ _id, code, name, mobile, personId, demo }) => ({ rosterId: _id, code, name, mobileKnown: mobile !== undefined, claimed: personId !== undefined, demo }));
  return named ? { items: shown } : pageOf(found, PAGE, shown, ({ _id }) => _id);
};

/** A person is put on the list, renamed, or given another number. Of the number a keyed digest is kept, no more. */
export const keepPerson: WriteHandler<OrganisationContract['keepPerson']> = async ({ county, rosterId, name, mobile }, { transaction }) => {
  const number = mobile === undefined || mobile === '' ? undefined : mobileIn(mobile);
  if (mobile && number === undefined) throw new Invalid('手机号不对', [{ path: 'mobile', message: '请填11位手机号，或空着' }]);
  const before = rosterId === undefined ? undefined : await transaction.get('rosterPerson', rosterId);
  if (rosterId !== undefined && before?.county !== county) throw new Forbidden();
  await changeLists(transaction, county);
  const _id = before?._id ?? newId();
  const person: RosterPerson = { ...(before ?? { _id, county, code: _id, demo: false }), name, ...(number ? { mobile: mobileDigest(number) } : {}) };
  if (mobile === '') delete person.mobile;
  await transaction.put('rosterPerson', person);
  return { rosterId: _id };
};
