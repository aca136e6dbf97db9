import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProgram, type Program } from './emulator-process';
import { seeded } from './random';
import { rawCall, type Reply } from './with-database';

export type KillReport = { rounds: number; acknowledged: number; lost: number; torn: number; strays: number; slowestOpenMs: number };

type Options = { rounds: number; durability: 'normal' | 'full'; seed: number; log?: (line: string) => void };

const WRITERS = 8;

/**
 * Writers commit pairs of documents in transactions; the process is killed (SIGKILL) at a random moment, with
 * transactions open; it starts again on the same folder and every pair is looked at.
 */
export async function killRounds({ rounds, durability, seed, log }: Options): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-kill-'));
  const random = seeded(seed);
  const report: KillReport = { rounds: 0, acknowledged: 0, lost: 0, torn: 0, strays: 0, slowestOpenMs: 0 };
  const acknowledged = new Set<string>();
  const start = () => startProgram('--data', folder, '--durability', durability, '--open', '--quiet');
  try {
    let program = await start();
    for (let round = 0; round < rounds; round++) {
      await startStray(program, round);
      const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => writePairs(program, `${round}-${writer}`, acknowledged)));
      const before = acknowledged.size;
      while (acknowledged.size < before + 5) await sleep(5);
      await sleep(random() * 200);
      program.child.kill('SIGKILL');
      await program.ended;
      await writing;
      const opened = performance.now();
      program = await start();
      report.slowestOpenMs = Math.max(report.slowestOpenMs, performance.now() - opened);
      await inspect(program, acknowledged, report);
      report.rounds = round + 1;
      if (round % 20 === 19) log?.(JSON.stringify({ ...report, acknowledged: acknowledged.size }));
    }
    program.child.kill('SIGTERM');
    await program.ended;
    return { ...report, acknowledged: acknowledged.size };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const call = (program: Program, request: Record<string, unknown>): Promise<Reply & { transactionId?: string }> => rawCall(program.url, request);

/** A transaction that will still be open when the process dies. */
async function startStray(program: Program, round: number): Promise<void> {
  const { transactionId } = await call(program, { action: 'database.startTransaction' });
  await call(program, { action: 'database.insertDocument', collectionName: 'stray', data: [`{"_id":"s${round}"}`], transactionId });
}

async function writePairs(program: Program, writer: string, acknowledged: Set<string>): Promise<void> {
  for (let i = 0; ; i++) {
    const pair = `${writer}-${i}`;
    try {
      const { transactionId } = await call(program, { action: 'database.startTransaction' });
      for (const half of ['left', 'right']) {
        await call(program, { action: 'database.insertDocument', collectionName: half, data: [JSON.stringify({ _id: pair, text: 'x'.repeat(200) })], transactionId });
      }
      const reply = await call(program, { action: 'database.commitTransaction', transactionId });
      if (reply.code) throw new Error(reply.message);
      acknowledged.add(pair);
    } catch {
      return;
    }
  }
}

async function inspect(program: Program, acknowledged: ReadonlySet<string>, report: KillReport): Promise<void> {
  const [left, right] = await Promise.all([idsIn(program, 'left'), idsIn(program, 'right')]);
  for (const pair of acknowledged) if (!left.has(pair) || !right.has(pair)) report.lost++;
  for (const pair of left) if (!right.has(pair)) report.torn++;
  for (const pair of right) if (!left.has(pair)) report.torn++;
  report.strays += (await idsIn(program, 'stray')).size;
}

async function idsIn(program: Program, collectionName: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let last = ''; ; ) {
    const query = JSON.stringify({ _id: { $gt: last } });
    const { data, message } = await call(program, { action: 'database.getDocument', collectionName, query, order: '{"_id":1}', limit: 1000, projection: '{"_id":1}' });
    if (!data) throw new Error(message);
    const page = (data['list'] as string[]).map((text) => (JSON.parse(text) as { _id: string })._id);
    for (const id of page) ids.add(id);
    if (page.length < 1000) return ids;
    last = page[page.length - 1] as string;
  }
}
