import type { MeContract } from '../../src/contract/me';
import { toldOf } from '../_me/holdings';
import { personOf } from '../_kernel/identity';
import type { ReadHandler } from '../_kernel/serve';

/** What is kept of one kind, page by page: to read, and, all pages of all kinds together, to take along. A page may be empty and not the last. */
export const held: ReadHandler<MeContract['held']> = async ({ kind, cursor }, { caller }) => {
  const [personId, told] = [personOf(caller), toldOf(kind)];
  const [, n = '0', after] = /^(\d{1,2})(?:~(.+))?$/.exec(cursor ?? '0') ?? [];
  const at = told[Number(n)];
  if (!at) return { items: [] };
  const { found, next } = await at.find(personId, after);
  const items = found.length === 0 ? [] : await at.show!(found, personId);
  const following = next !== undefined ? `${n}~${next}` : Number(n) + 1 < told.length ? String(Number(n) + 1) : undefined;
  return { items, ...(following ? { next: following } : {}) };
};
