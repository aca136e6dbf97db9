import type { PolicyContract } from '../../src/contract/policy';
import { canSet } from '../../src/domain/policy/set';
import { countyOf } from '../../src/domain/room/reach';
import { mayTell } from '../../src/domain/text/content';
import { dayAfter, shanghaiDay } from '../../src/domain/time/shanghai-day';
import { insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';

/** A new value from a day on; what was before stays on record, and past acts are judged by it. */
export const set: WriteHandler<PolicyContract['set']> = async ({ organisationId, id, value, choice, from, reason }, { standing, transaction, now, personId }) => {
  const given = { ...(value === undefined ? {} : { value }), ...(choice === undefined ? {} : { choice }) };
  insist(canSet({ id, ...given, from, reason, tomorrow: dayAfter(shanghaiDay(now), 1) }), mayTell([reason]));
  await transaction.create('conventionValue', { _id: newId(), county: countyOf(standing.organisation!.within), id, value: (choice ?? value)!, from, reason, organisationId, by: personId, at: now });
  return { id, from };
};
