import type { MeContract } from '../../src/contract/me';
import { HELD_KINDS } from '../../src/domain/me/held';
import { stateOf } from '../_me/closing-now';
import { toldOf } from '../_me/holdings';
import { personOf } from '../_kernel/identity';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';

/** 我的数据: what is kept about the caller, by kind and in number, and whether the account is to be closed. */
export const holdings: ReadHandler<MeContract['holdings']> = async (_input, { caller, now }) => {
  const personId = personOf(caller);
  const [kinds, closing] = await Promise.all([Promise.all(HELD_KINDS.map(async (kind) => ({ kind, ...await countOf(kind, personId) }))), reader.get('accountClosing', personId)]);
  return { kinds, ...(closing ? { closing: { at: closing.at, dueAt: closing.dueAt, underWay: stateOf(closing, now).state === 'under-way' } } : {}) };
};

async function countOf(kind: (typeof HELD_KINDS)[number], personId: string): Promise<{ count?: number }> {
  const told = toldOf(kind);
  if (told.some(({ count }) => !count)) return {};
  const counts = await Promise.all(told.map(({ count }) => count!(personId)));
  return { count: counts.reduce((sum, one) => sum + one, 0) };
}
