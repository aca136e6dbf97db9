import { createHash } from 'node:crypto';
import { distribution, type Infeasible, type Solved } from '../../../cloudfunctions/draw/lottery/distribution';
import { openSolver } from '../../../cloudfunctions/draw/lottery/highs-solver';
import type { Hash } from '../../../src/domain/session/lottery/hash';
import { toLottery } from '../../../src/domain/session/lottery/lottery';
import { checkPool, type Pool } from '../../../src/domain/session/lottery/pool';
import { seal, type Bundle } from '../../../src/domain/session/lottery/seal';

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

export function readPool(value: unknown): Pool {
  const checked = checkPool(value);
  if (!checked.ok) throw new Error(checked.problem);
  return checked.pool;
}

export async function solveOrExplain(pool: Pool): Promise<Solved | Infeasible> {
  return distribution(readPool(pool), { solver: await openSolver(), deadlineMs: Infinity });
}

export async function solve(pool: Pool): Promise<Solved> {
  const answer = await solveOrExplain(pool);
  if (answer.status === 'infeasible') throw new Error(answer.message);
  return answer;
}

export const SOURCE = '福彩3D 第2026318期';

export async function sealed(pool: Pool): Promise<Bundle> {
  const checked = readPool(pool);
  return seal(toLottery(await solve(checked), checked, sha256), checked, SOURCE, sha256);
}
