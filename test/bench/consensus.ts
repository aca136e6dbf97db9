import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../../config/steps/child';
import { mapOfFolder } from '../../config/commands/consensus/answer';
import type { Measured } from './support/consensus-case';

/**
 * The consensus map at sizes up to 10⁵ people and 500 statements, each case in a process of its own. What is held against
 * a budget is the processor's time, which other programs on the machine do not change; elapsed time stands beside it.
 */
type Case = { title: string; args: (string | number)[]; budget?: number; memory?: number };

const CASES: Case[] = [
  { title: '10⁴ people × 500, 10 %, cold', args: ['cold', 1e4, 500, 0.1, 3], budget: 6, memory: 256 },
  { title: '2·10⁴ people × 500, 10 %, cold', args: ['cold', 2e4, 500, 0.1, 3] },
  { title: '10⁵ people × 500, 5 %, cold', args: ['cold', 1e5, 500, 0.05, 3], budget: 20, memory: 256 },
  { title: '10⁵ people × 500, 5 %, at random, cold', args: ['cold', 1e5, 500, 0.05, 0], budget: 20, memory: 256 },
  { title: '10⁵ people × 500, 20 %, cold', args: ['cold', 1e5, 500, 0.2, 3], budget: 60 },
  { title: '10⁵ people × 500, 20 %, at random, cold', args: ['cold', 1e5, 500, 0.2, 0], budget: 60 },
  { title: '10⁵ people × 500, 20 %, streamed', args: ['streamed', 1e5, 500, 0.2, 3], budget: 60, memory: 256 },
  { title: '1,000 new votes on 10⁵ × 500, 5 %', args: ['incremental', 1e5, 500, 0.05, 3], budget: 3 },
];

const VOTERS = [1e3, 1e4, 1e5, 1e6];

async function measure(args: readonly (string | number)[]): Promise<Measured> {
  const { code, output } = await runChild({ command: process.execPath, args: ['--import', 'tsx', join(__dirname, 'support/consensus-case.ts'), ...args.map(String)] });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output) as Measured;
}

function line(title: string, text: string, kept?: boolean): void {
  if (kept === false) process.exitCode = 1;
  console.log(`  ${title.padEnd(46)} ${text}${kept === undefined ? '' : kept ? '  kept' : '  OVER'}`);
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}`);
  const found = new Map<string, Measured>();
  for (const { title, args, budget, memory } of CASES) {
    const one = await measure(args);
    found.set(args.join(' '), one);
    const limits = [budget === undefined ? '' : `≤ ${budget} s`, memory === undefined ? '' : `≤ ${memory} MB`].filter(Boolean).join(', ');
    const kept = budget === undefined ? undefined : one.cpu <= budget && (memory === undefined || one.megabytes <= memory);
    line(title, `${one.cpu.toFixed(2)} s processor, ${one.seconds.toFixed(2)} s elapsed, ${Math.round(one.megabytes)} MB, ${one.groups} groups  ${limits}`, kept);
  }
  const double = found.get('cold 20000 500 0.1 3')!.cpu / found.get('cold 10000 500 0.1 3')!.cpu;
  line('twice the people', `${double.toFixed(2)} × the time  ≤ 2.5`, double <= 2.5);
  const { ratio, batchCpu, pieces, largest } = found.get('incremental 100000 500 0.05 3')!;
  line('1,000 new votes against all single votes anew', `${ratio!.toFixed(3)} × (${batchCpu!.toFixed(2)} s)  ≤ 0.333`, ratio! <= 1 / 3);
  line('stored statistics', `${pieces} documents, the largest ${largest} characters  < 10⁶`, largest! < 1e6);
  await oneVote();
  realConversation();
}

/** A vote costs what its voter said, not how many voted before: from 10³ to 10⁶ voters it may not even double. */
async function oneVote(): Promise<void> {
  const times: number[] = [];
  for (const voters of VOTERS) {
    const { microseconds } = await measure(['vote', voters, 500, 0.05, 3]);
    times.push(microseconds!);
    line(`one vote among ${voters} voters`, `${microseconds!.toFixed(1)} µs`);
  }
  const growth = times[times.length - 1]! / times[0]!;
  line('10⁶ voters against 10³', `${growth.toFixed(2)} ×  ≤ 2`, growth <= 2);
}

function realConversation(): void {
  const folder = join(__dirname, '../../../shared/data/consensus/openData/vtaiwan.uberx');
  if (!existsSync(folder)) return line('a real conversation of 49,443 votes', 'skipped: its data is not here');
  const times = Array.from({ length: 6 }, () => {
    const started = performance.now();
    mapOfFolder({ folder });
    return (performance.now() - started) / 1000;
  }).slice(1).sort((a, b) => a - b);
  line('a real conversation of 49,443 votes, warm', `${times[2]!.toFixed(3)} s elapsed, median of 5, file read included`);
}

void main();
