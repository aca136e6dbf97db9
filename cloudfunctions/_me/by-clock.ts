import { mayCloseNow } from '../../src/domain/me/closing';
import { closingNotice } from '../../src/copy/held-notices';
import { phrase } from '../../src/copy/refusals';
import { record } from '../_kernel/audit';
import { each } from '../_kernel/each';
import { tell } from '../_kernel/outbox';
import type { Run } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import { closingsDue } from '../_store/closing-store';
import type { AccountClosing } from '../_store/documents';
import { reader } from '../_store/door';
import { inTheWay } from './closing-now';
import { HOLDINGS } from './holdings';

const PAGE = 20;
const STEPS = HOLDINGS.filter(({ close }) => close !== undefined);

/** 注销: accounts whose days are over are gone through collection by collection, a page a transaction; whoever comes next goes on where it stopped. */
export const closeAccounts = (run: Run): Promise<number> => each(run, () => closingsDue(run.now, PAGE), ({ _id }) => goOn(_id, run.now));

async function goOn(personId: string, now: string): Promise<boolean> {
  const closing = await reader.get('accountClosing', personId);
  if (!closing || closing.dueAt > now) return false;
  return closing.step === undefined ? begin(closing, now) : nextPage(closing, now);
}

/** A session goes on for hours: looked at again after one, so that others are not kept waiting. */
const LATER_MS = 3_600_000;

/** Looked at once more: a session that is going on is waited for, and it can be taken back meanwhile; who has come to hold an office keeps the account, and is told. */
async function begin({ _id }: AccountClosing, now: string): Promise<boolean> {
  const view = await inTheWay(_id, now);
  const word = mayCloseNow(view);
  return transact(async (transaction) => {
    const closing = await transaction.get('accountClosing', _id);
    if (!closing || closing.step !== undefined) return false;
    if (word.outcome === 'allowed') await transaction.put('accountClosing', { ...closing, step: STEPS[0]!.collection });
    else if (view.offices.length === 0) await transaction.put('accountClosing', { ...closing, dueAt: new Date(Date.parse(now) + LATER_MS).toISOString() });
    else {
      await transaction.remove('accountClosing', _id);
      await tell(transaction, { to: _id, ...closingNotice('account-kept', word.outcome === 'refused' ? phrase(word.reasons[0]!).sentence : '') }, now);
    }
    return true;
  });
}

/** What was found is looked at again in the transaction: what somebody has done meanwhile, twice or at once, comes to the same. */
async function nextPage(seen: AccountClosing, now: string): Promise<boolean> {
  const { _id: personId, gone, step, after } = seen;
  const at = STEPS.findIndex(({ collection }) => collection === step);
  const { collection, find, isOf, before, close } = STEPS[at]!;
  const { found, next } = await find(personId, after);
  await before?.(found);
  return transact(async (transaction) => {
    const closing = await transaction.get('accountClosing', personId);
    if (!closing || closing.step !== step || closing.after !== after) return false;
    const context = { transaction, now, personId, gone, tell: (message: Parameters<typeof tell>[1]) => tell(transaction, message, now) };
    for (const { _id } of found) {
      const known = await transaction.get(collection, _id);
      if (!known || !isOf(known, personId)) continue;
      const left = await close!(known, context);
      if (left?._id !== _id) await transaction.remove(collection, _id);
      if (left) await transaction.put(collection, left);
    }
    const { after: _page, ...rest } = closing;
    if (next !== undefined) await transaction.put('accountClosing', { ...rest, after: next });
    else if (at + 1 < STEPS.length) await transaction.put('accountClosing', { ...rest, step: STEPS[at + 1]!.collection });
    else {
      await transaction.remove('accountClosing', personId);
      await record(transaction, { at: now, action: 'calendar.closeAccount', by: 'calendar', roles: [], outcome: 'done' });
    }
    return true;
  });
}
