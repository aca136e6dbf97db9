import type { MeContract } from '../../src/contract/me';
import { closingNotice } from '../../src/copy/held-notices';
import { mayAskToClose, mayKeep } from '../../src/domain/me/closing';
import { goneIdOf } from '../../src/domain/me/held';
import { conventionValue } from '../../src/domain/policy/conventions';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { inTheWay, stateOf } from '../_me/closing-now';
import { insist } from '../_kernel/answers';
import { DAY_MS } from '../_kernel/clock';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';

/** 注销, asked for: nothing happens until the days to take it back are over; then the calendar does it. */
export const closeAccount: WriteHandler<MeContract['closeAccount']> = async (_input, { transaction, personId, now, tell }) => {
  const [before, view] = [await transaction.get('accountClosing', personId), await inTheWay(personId, now)];
  insist(mayAskToClose({ ...stateOf(before, now), ...view }));
  const dueAt = new Date(Date.parse(now) + conventionValue('convention.account-closing') * DAY_MS).toISOString();
  await transaction.create('accountClosing', { _id: personId, at: now, dueAt, gone: goneIdOf(newId()) });
  await tell({ to: personId, ...closingNotice('account-closing', shanghaiDay(dueAt)) });
  return { dueAt };
};

/** Taken back: everything is as it was. */
export const keepAccount: WriteHandler<MeContract['keepAccount']> = async (_input, { transaction, personId, now }) => {
  insist(mayKeep(stateOf(await transaction.get('accountClosing', personId), now)));
  await transaction.remove('accountClosing', personId);
  return { done: true };
};
