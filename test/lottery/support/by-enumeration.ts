import type { Pool } from '../../../src/domain/session/lottery/pool';
import type { Solver } from '../../../cloudfunctions/draw/lottery/solver';
import { brokenBy } from './independent';

/**
 * The fairest probabilities of a small pool, the slow way: list every panel there is, then raise the smallest
 * probability, and find out person by person who could still have more. No prices, no types, no column generation.
 */
export function fairestByEnumeration(pool: Pool, solver: Solver): Record<string, number> | undefined {
  const ids = pool.people.map(({ id }) => id);
  const panels = subsets(ids, pool.size).filter((panel) => (pool.fixed ?? []).every((id) => panel.includes(id)) && brokenBy(pool, panel).length === 0);
  if (panels.length === 0) return undefined;
  const settled = new Map<string, number>();
  while (settled.size < ids.length) {
    const open = ids.filter((id) => !settled.has(id));
    const z = most(panels, settled, open, open, solver) - 1e-9;
    const stuck = open.filter((id) => most(panels, new Map([...settled, ...open.map((each): [string, number] => [each, z])]), [id], open, solver) < z + 1e-6);
    for (const id of stuck) settled.set(id, z);
    if (stuck.length === 0) throw new Error('somebody always holds the others back');
  }
  return Object.fromEntries(ids.map((id) => [id, settled.get(id)!]));
}

/** The largest z that all of `raised` can have together while everyone else keeps at least what is settled. */
function most(panels: readonly string[][], floor: ReadonlyMap<string, number>, raised: readonly string[], open: readonly string[], solver: Solver): number {
  const z = panels.length;
  const sits = (id: string) => panels.flatMap((panel, p) => (panel.includes(id) ? [p] : []));
  const row = (id: string, lower: number, factor: number) => {
    const columns = sits(id);
    return { columns: [...columns, z], values: [...columns.map(() => 1), factor], lower, upper: Infinity };
  };
  const answer = solver.maximise({
    cost: [...panels.map(() => 0), 1], lower: [...panels.map(() => 0), 0], upper: [...panels.map(() => 1), 1],
    rows: [
      { columns: panels.map((_panel, p) => p), values: panels.map(() => 1), lower: 1, upper: 1 },
      ...[...floor].filter(([id]) => !raised.includes(id)).map(([id, lower]) => row(id, lower - 1e-9, 0)),
      ...raised.map((id) => row(id, 0, -1)),
    ],
  });
  if (answer.outcome !== 'solved') throw new Error(`no weights for ${open.join()}`);
  return answer.objective;
}

function subsets(ids: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return ids.flatMap((id, i) => subsets(ids.slice(i + 1), size - 1).map((rest) => [id, ...rest]));
}
