import type { ConventionId } from '../../src/domain/policy/conventions';
import { numbersInForce, type NumberOf, type SetValue } from '../../src/domain/policy/in-force';
import { numbersOn, type Numbers } from '../../src/domain/policy/numbers';
import { countyOf, type Within } from '../../src/domain/room/reach';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { ConventionValue } from '../_store/documents';
import { valuesSetIn } from '../_store/policy-store';
import type { Standing } from './scope';

type Asking = { standing: Standing; now: string };

/** What is set does not change within a call: read once for each place it is asked for. */
const read = new WeakMap<Standing, Map<string, Promise<SetValue[]>>>();

export const setValueOf = ({ _id, county, id, value, from }: ConventionValue): SetValue => ({ id, area: county, value, from, order: _id });

export const whereOf = (within: Within): { county: string; city: string } => ({ county: countyOf(within), city: within[0]! });

async function setsFor(standing: Standing, within: Within): Promise<SetValue[]> {
  const known = read.get(standing) ?? new Map<string, Promise<SetValue[]>>();
  read.set(standing, known);
  const { county, city } = whereOf(within);
  const sets = known.get(county) ?? valuesSetIn([...new Set([county, city])]).then((values) => values.map(setValueOf));
  known.set(county, sets);
  return sets;
}

/** The numbers of the conventions in force where the room of this call lies, on a day. One indexed query a call. */
export async function conventionsOn({ standing, now }: Asking, day = shanghaiDay(now), within: Within = standing.room!.within): Promise<NumberOf> {
  return numbersInForce(day, await setsFor(standing, within), whereOf(within));
}

/** One of them, today. */
export const conventionNow = async (asking: Asking, id: ConventionId): Promise<number> => (await conventionsOn(asking))(id);

/** Every number that rules judge by, as in force where the room of this call lies, on a day. */
export const numbersFor = async (asking: Asking, day: string): Promise<Numbers> => numbersOn(day, {}, await conventionsOn(asking, day));

/** Where nobody calls, as in the calendar: the numbers of the conventions in force at a place now. */
export const conventionsAt = async (within: Within, now: string): Promise<NumberOf> =>
  numbersInForce(shanghaiDay(now), (await valuesSetIn(Object.values(whereOf(within)))).map(setValueOf), whereOf(within));
