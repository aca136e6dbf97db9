import type { PolicyContract } from '../../src/contract/policy';
import { CONVENTION_IDS } from '../../src/domain/policy/conventions';
import { inForce } from '../../src/domain/policy/in-force';
import { PARAMETER_IDS, PARAMETERS, parameterSince } from '../../src/domain/policy/parameters';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { setValueOf, whereOf } from '../_kernel/in-force';
import type { ReadHandler } from '../_kernel/serve';
import { valuesSetIn } from '../_store/policy-store';
import { placeAsked } from './place';

/** 规则与约定: the policy's numbers and our own, each with its value, its basis and since when. */
export const list: ReadHandler<PolicyContract['list']> = async ({ day: asked, ...place }, { now }) => {
  const [area, day] = [await placeAsked(place), asked ?? shanghaiDay(now)];
  const where = whereOf(area.within);
  const sets = (await valuesSetIn([...new Set(Object.values(where))])).map(setValueOf);
  return {
    day, area: { id: area._id, name: area.name },
    parameters: PARAMETER_IDS.flatMap((id) => {
      const current = parameterSince(id, day);
      return current ? [{ id, ...current, clause: PARAMETERS[id].clause }] : [];
    }),
    conventions: CONVENTION_IDS.map((id) => ({ id, ...inForce(id, day, sets, where) })),
  };
};
