import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const data = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

type Started = { process: ChildProcess; output: () => string; ended: Promise<number | null> };

/** As `npm start` runs it. */
function start(...args: string[]): Started {
  const child = spawn(process.execPath, ['config/local/ensure-install.mjs', 'config/local/start.ts', '--data', data, ...args]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  return { process: child, output: () => output, ended: new Promise((done) => child.on('close', done)) };
}

async function address({ output, ended }: Started): Promise<string> {
  let over = false;
  void ended.then(() => { over = true; });
  for (;;) {
    const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output());
    if (found && output().includes('Ctrl-C')) return found[0];
    if (over) throw new Error(output());
    await new Promise((next) => setTimeout(next, 50));
  }
}

test('npm start loads demo data once, says who may be tried out, serves, and stops cleanly on Ctrl-C', async () => {
  const first = start('--port', '0');
  const page = await fetch(await address(first));
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('有事好商量');
  expect(first.output()).toContain('赵晓敏');
  first.process.kill('SIGINT');
  expect(await first.ended).toBe(0);
});

test('a later start takes at most ten seconds and finds the data', async () => {
  const began = Date.now();
  const again = start('--port', '0');
  const url = await address(again);
  expect(Date.now() - began).toBeLessThan(10_000);
  const answer = await fetch(`${url}v1/functions/room`, { method: 'POST', body: JSON.stringify({ action: 'search', input: { query: 'qhg' } }) });
  expect(await answer.json()).toMatchObject({ ok: true, data: { items: expect.arrayContaining([expect.objectContaining({ name: '琼花观社区' })]) } });
  again.process.kill('SIGINT');
  expect(await again.ended).toBe(0);
});

test('a port that is taken is said at once, in a sentence', async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)));
  const refused = start('--port', String(port));
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(`端口 ${port} 已被占用`);
  await new Promise((done) => other.close(done));
});
