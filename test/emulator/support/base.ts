import type { Running } from './with-database';

export type BaseDocument = { _id: string; k: number; odd: boolean; tag: string[]; at: Date; p: { q: number } };

/** 150 documents every reading and writing check starts from. */
export const base: readonly BaseDocument[] = Array.from({ length: 150 }, (_, i) => ({
  _id: `m${String(i).padStart(3, '0')}`,
  k: i,
  odd: i % 2 === 1,
  tag: [`t${i % 3}`, 'all'],
  at: new Date(1e12 + i * 1000),
  p: { q: i % 5 },
}));

/** A fresh collection that holds them. */
export async function withBase(running: Running): Promise<string> {
  const name = await running.fresh();
  await running.db.collection(name).add(base as never);
  return name;
}
