import type { OrganisationContract } from '../../src/contract/organisation';
import type { ReadHandler } from '../_kernel/serve';
import { bodiesIn, CITY, cityDepartments } from '../_store/organisation-store';
import { bodiesShown } from './body-shown';
import { PAGE, pageOf } from './page-of';

/** Bodies of a county, or the city's own. */
export const bodies: ReadHandler<OrganisationContract['bodies']> = async ({ county, kind, cursor }) => {
  const found = await bodiesIn(county, county === CITY, kind, cursor, PAGE);
  return pageOf(found, PAGE, await bodiesShown(found), ({ _id }) => _id);
};

/** 主动加强与……等部门联系，邀请参加协商活动 （十三）. */
export const departments: ReadHandler<OrganisationContract['departments']> = async () => ({ items: (await cityDepartments()).map(({ _id, name }) => ({ id: _id, name })) });
