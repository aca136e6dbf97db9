import { buildFunctions } from '../../config/functions';
import { aCloud, type Cloud } from '../support/cloud';
import { functionsWithNaive } from '../support/naive/build';
import { judgedRush, type Course } from '../support/sign-up-history';

/**
 * Many at one session at once, through the gateway, one answer in twenty lost and one call in twenty delivered twice: seats
 * are given as if one after another, never too many, the half never out of reach, the waiting list in its order. What looks
 * first and acts afterwards is found out by the same check.
 */
const SEED = Number(process.env.SIGN_UP_SEED ?? 1);
const SEEDS = Number(process.env.SIGN_UP_SEEDS ?? 40);
const INSTANCES = 16;

async function withCloud<T>(dir: string | undefined, work: (cloud: Cloud) => Promise<T>): Promise<T> {
  const cloud = await aCloud({ instances: INSTANCES, ...(dir ? { dir } : {}) });
  return work(cloud).finally(() => cloud.emulator.close());
}

/** What must hold of every course, whatever its history. */
async function holds(cloud: Cloud, course: Course): Promise<number> {
  const { verdict, steps, stuck, seated, stakeholders, counted, history } = await judgedRush(cloud, course);
  if (verdict !== 'ok') throw new Error(`${verdict} after ${steps} steps, seed ${course.seed}: ${JSON.stringify(stuck)}`);
  if (seated > course.limit) throw new Error(`${seated} seated for ${course.limit}, seed ${course.seed}`);
  if (seated - stakeholders > Math.floor(course.limit / 2)) throw new Error(`${seated - stakeholders} others of ${course.limit}, seed ${course.seed}`);
  if (!counted) throw new Error(`the guard counts otherwise than what is stored, seed ${course.seed}`);
  return history.length;
}

async function many(cloud: Cloud, title: string, course: Omit<Course, 'seed'>, seeds: number): Promise<void> {
  let operations = 0;
  const began = performance.now();
  for (let seed = SEED; seed < SEED + seeds; seed += 1) operations += await holds(cloud, { ...course, seed });
  console.log(`${title}: ${seeds} × ${course.people} people for ${course.limit} seats, ${course.atOnce} at once; ${operations} operations in ${((performance.now() - began) / 1000).toFixed(0)} s, each history explained one after another`);
}

/** The same check on the naive one: found out, or the check is worth nothing. */
async function foundOut(name: 'seating' | 'lanes', course: Omit<Course, 'seed'>, most: number): Promise<void> {
  const { dir, remove } = await functionsWithNaive(name);
  await withCloud(dir, async (cloud) => {
    for (let seed = SEED; seed < SEED + most; seed += 1) {
      const { verdict, seated } = await judgedRush(cloud, { ...course, seed });
      if (verdict === 'violation') return console.log(`without ${name === 'seating' ? 'the guard' : 'the lanes'}: found out in history ${seed - SEED + 1} (${seated} seated for ${course.limit})`);
    }
    throw new Error(`naive ${name} was not found out in ${most} histories`);
  }).finally(remove);
}

async function main(): Promise<void> {
  await buildFunctions();
  await withCloud(undefined, async (cloud) => {
    await many(cloud, 'the rush', { people: 500, limit: 40, atOnce: 64, holds: [{ group: '店家', seats: 4 }] }, Math.max(1, Math.round(SEEDS / 20)));
    await many(cloud, 'small rushes', { people: 60, limit: 12, atOnce: 32 }, SEEDS);
    await many(cloud, 'with people leaving', { people: 60, limit: 12, atOnce: 16, leaving: 0.2 }, SEEDS);
  });
  await foundOut('seating', { people: 40, limit: 8, atOnce: 32 }, 20);
  await foundOut('lanes', { people: 60, limit: 8, atOnce: 16, leaving: 0.5 }, 40);
}

void main().then(() => process.exit(0), (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
