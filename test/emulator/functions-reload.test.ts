import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFunctions, type Running } from './support/with-functions';

let running: Running;
beforeAll(async () => {
  running = await withFunctions(['echo']);
});
afterAll(() => running.stop());

const rebuild = (answer: string, dir: string) =>
  writeFileSync(join(dir, 'echo', 'index.js'), `exports.main = async () => ({ answer: '${answer}' });`);

async function until(work: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await work()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it never happened');
}

test('after a rebuild new instances answer, and an invocation under way ends on the old one', async () => {
  const { emulator, built } = running;
  await emulator.invoke('echo', {});
  const underWay = emulator.invoke('echo', { wait: 600, x: 1 });
  rebuild('new', built.dir);
  emulator.reload('echo');
  expect(await emulator.invoke('echo', {})).toEqual({ answer: 'new' });
  expect(await underWay).toMatchObject({ event: { x: 1 } });
});

test('a watched folder renews by itself', async () => {
  const watched = await withFunctions(['echo'], {});
  await watched.stop();
  const { built } = running;
  const again = await import('../../emulator/emulator');
  const emulator = await again.startEmulator({
    data: ':memory:',
    functions: { dir: built.dir, list: [{ name: 'echo' }], watch: true },
    log: () => undefined,
  });
  rebuild('first', built.dir);
  await until(async () => ((await emulator.invoke('echo', {})) as { answer?: string }).answer === 'first');
  rebuild('second', built.dir);
  await until(async () => ((await emulator.invoke('echo', {})) as { answer?: string }).answer === 'second');
  await emulator.close();
});
