import type { PolicyContract } from '../../src/contract/policy';
import { whereOf } from '../_kernel/in-force';
import type { ReadHandler } from '../_kernel/serve';
import { valuesOf } from '../_store/policy-store';
import { organisationsById } from '../_store/room-store';
import { placeAsked } from './place';

const PAGE = 20;

/** How a convention came to its value: every set, with its reason and the office that set it. */
export const history: ReadHandler<PolicyContract['history']> = async ({ id, cursor, ...place }) => {
  const where = whereOf((await placeAsked(place)).within);
  const found = await valuesOf([...new Set(Object.values(where))], id, cursor, PAGE);
  const names = await organisationsById(found.map(({ organisationId }) => organisationId));
  return {
    items: found.map(({ county, value, from, reason, organisationId, at }) => ({ id, value, from, reason, at, organisation: names.get(organisationId)?.name ?? '', setBy: county === where.city ? ('city' as const) : ('county' as const) })),
    ...(found.length === PAGE ? { next: found[PAGE - 1]!._id } : {}),
  };
};
