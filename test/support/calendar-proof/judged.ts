import type { Cloud } from '../cloud';
import { letPass } from './course';
import { faultsOf } from './judge';
import { aWorld, type Pattern } from './world';

export type Judged = { wrong: string[]; runs: number; clean: number; faults: number; deeds: number; told: number; sent: number };

/** The cloud the proof runs in: three instances of the timer at once. */
export const PROOF_CLOUD = { instances: 3 } as const;

/** One seed: a world, its days, and what was not as it should be. */
export async function judged(cloud: Cloud, pattern: Pattern, seed: number): Promise<Judged> {
  cloud.emulator.faults.clear();
  cloud.emulator.wechat.clear();
  const world = await aWorld(cloud, pattern, seed);
  const course = await letPass(cloud, world, seed);
  const runs = course.happened.filter((one) => one.what === 'run');
  return {
    wrong: await faultsOf(cloud, world, course), runs: runs.length, clean: runs.filter((one) => one.what === 'run' && one.clean).length, faults: course.faults, deeds: course.happened.length - runs.length,
    told: await cloud.store.count('outbox', { _id: { after: '' } }), sent: cloud.emulator.wechat.calls('subscribeMessage.send').length,
  };
}
