import type { OrganisationContract } from '../../src/contract/organisation';
import { leadsBack, mayStandHere } from '../../src/domain/room/body';
import { countyOf, liesBelow } from '../../src/domain/room/reach';
import { Forbidden, insist, Invalid } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { changeLists } from '../_kernel/lists';
import type { WriteHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { bodiesAt, parentsAbove } from '../_store/organisation-store';

/** A body is added, or renamed, moved under another, given its responsible office （十一：“三定”方案）. What kind it is stays. */
export const keepBody: WriteHandler<OrganisationContract['keepBody']> = async ({ bodyId, kind, name, area, parentId, responsibleOffice }, { transaction, standing }) => {
  const place = (await reader.get('area', area))!;
  const parent = parentId === undefined ? undefined : await transaction.get('organisation', parentId);
  if (parentId !== undefined && (!parent || !liesBelow(parent, place.within))) throw new Forbidden();
  await changeLists(transaction, countyOf(place.within));
  const before = bodyId === undefined ? undefined : await transaction.get('organisation', bodyId);
  if (before && (before.kind !== kind || before.area !== area)) throw new Invalid('组织的类别和所在地不能改', [{ path: before.kind === kind ? 'area' : 'kind', message: '请新增一个组织' }]);
  const _id = before?._id ?? newId();
  const others = await bodiesAt(area, kind);
  insist(mayStandHere({ kind, level: place.level, taken: others.some((other) => other._id !== _id), round: leadsBack(_id, parentId, await parentsAbove(parentId)) }));
  await transaction.put('organisation', {
    ...(before ?? { _id, kind, area, level: place.level, within: place.within, demo: false }), name, ...(parentId ? { parent: parentId } : {}), ...(responsibleOffice === undefined ? {} : { responsibleOffice }),
  });
  return { bodyId: standing.body?._id ?? _id };
};
