import type { OrganisationContract } from '../../src/contract/organisation';
import { groupsCover } from '../../src/domain/appraisal/promotion-groups';
import type { Reason } from '../../src/domain/verdict';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { Forbidden } from '../_kernel/answers';
import { changeLists } from '../_kernel/lists';
import type { ReadHandler, WriteHandler } from '../_kernel/serve';
import type { Organisation } from '../_store/documents';
import { CITY, promotionGroups as groupsNow } from '../_store/organisation-store';
import { areasBelow } from '../_store/room-store';
import { reasonsOf } from './reasons';

const unitsNow = async () => (await areasBelow(CITY)).filter(({ level }) => level === 'county');
const judged = (groups: readonly Organisation[], units: readonly { _id: string; name: string }[], now: string): Reason[] =>
  reasonsOf(groupsCover({ groups: groups.map(({ covers = [] }) => ({ covers })), units: units.map(({ _id, name }) => ({ id: _id, name })), day: shanghaiDay(now) }));

/** 指导组下设7个推进小组: whom each is in charge of, and what is not as （十一） says. */
export const promotionGroups: ReadHandler<OrganisationContract['promotionGroups']> = async (_input, { now }) => {
  const [groups, units] = await Promise.all([groupsNow(), unitsNow()]);
  const name = (id: string) => units.find(({ _id }) => _id === id)?.name ?? '';
  return { groups: groups.map(({ _id, name: title, covers = [] }) => ({ id: _id, name: title, counties: covers.map((id) => ({ id, name: name(id) })) })), reasons: judged(groups, units, now) };
};

/** Counties and zones go to this group and leave the one they were with: so none is with two. The city CPPCC alone assigns. */
export const assignCounties: WriteHandler<OrganisationContract['assignCounties']> = async ({ groupId, counties }, { transaction, standing, now }) => {
  if (standing.organisation!.area !== CITY) throw new Forbidden();
  const [listed, units] = await Promise.all([groupsNow(), unitsNow()]);
  if (!listed.some(({ _id }) => _id === groupId) || counties.some((id) => !units.some(({ _id }) => _id === id))) throw new Forbidden();
  await changeLists(transaction, CITY);
  const after: Organisation[] = [];
  for (const { _id } of listed) {
    const group = (await transaction.get('organisation', _id))!;
    const covers = _id === groupId ? [...new Set(counties)] : (group.covers ?? []).filter((id) => !counties.includes(id));
    after.push({ ...group, covers });
    if (covers.join() !== (group.covers ?? []).join()) await transaction.put('organisation', { ...group, covers });
  }
  return { reasons: judged(after, units, now) };
};
