import { withFunctions } from '../emulator/support/with-functions';

/** The function host: cold start, a warm call with two database operations, 400 people at once, the web gateway. */
async function main(): Promise<void> {
  const running = await withFunctions(['identity', 'echo'], { sdk: 'inside' });
  const ask = (index: number, pause: number) =>
    running.emulator.invoke('identity', { person: `p${index}`, pause }, { openid: `o${index}` });

  console.log(`cold start, SDK inside, two database operations: ${(await timed(() => ask(0, 0))).toFixed(0)} ms`);
  show('warm, one after the other, two database operations', await times(300, (index) => ask(index, 0)));
  const all = await timed(() => Promise.all(Array.from({ length: 400 }, (_, index) => ask(index, 5))));
  console.log(`400 at once, two database operations and 5 ms of waiting each: ${(400_000 / all).toFixed(0)} calls/s`);
  await running.emulator.invoke('echo', {});
  show('warm and empty', await times(500, () => running.emulator.invoke('echo', {})));
  const headers = { authorization: 'Bearer local-u1' };
  show('warm and empty, through the gateway', await times(500, async () => (await running.post('/v1/functions/echo', {}, headers)).text()));
  console.log(`resident memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  await running.stop();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

async function times(count: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < count; index += 1) taken.push(await timed(() => work(index)));
  return taken.sort((a, b) => a - b);
}

function show(what: string, taken: readonly number[]): void {
  const at = (share: number) => taken[Math.floor((taken.length - 1) * share)]!.toFixed(1);
  console.log(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

void main();
