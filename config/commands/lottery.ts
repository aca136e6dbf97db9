import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { distribution } from '../../cloudfunctions/draw/lottery/distribution';
import { openSolver } from '../../cloudfunctions/draw/lottery/highs-solver';
import { drawPanel, isNumber } from '../../src/domain/session/lottery/draw-panel';
import type { Hash } from '../../src/domain/session/lottery/hash';
import { toLottery } from '../../src/domain/session/lottery/lottery';
import { checkPool } from '../../src/domain/session/lottery/pool';
import { seal, type Bundle } from '../../src/domain/session/lottery/seal';
import { verifyBundle } from '../../src/domain/session/lottery/verify';

/**
 * `npm run --silent lottery -- solve POOL.json [--bundle OUT.json --source TEXT] | draw BUNDLE.json --number 123 | verify BUNDLE.json`:
 * one JSON object on stdout. What cannot be read is one line on stderr and exit code 2; a number or a bundle that does
 * not hold, 1.
 */
const USAGE = 'usage: lottery solve POOL.json [--bundle OUT.json --source TEXT] | draw BUNDLE.json --number 123 | verify BUNDLE.json';

class Stop extends Error {
  constructor(message: string, readonly code: 1 | 2) {
    super(message);
  }
}

const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

async function solve(file: string, options: Map<string, string>): Promise<unknown> {
  const checked = checkPool(readJson(file, 2));
  if (!checked.ok) throw new Stop(checked.problem, 2);
  const { pool } = checked;
  const answer = await distribution(pool, { solver: await openSolver(), deadlineMs: Infinity });
  const [out, source] = [options.get('bundle'), options.get('source')];
  if (out !== undefined && source !== undefined && answer.status !== 'infeasible') {
    write(out, `${JSON.stringify(seal(toLottery(answer, pool, sha256), pool, source, sha256))}\n`);
  }
  return answer;
}

function draw(file: string, options: Map<string, string>): unknown {
  const number = options.get('number') ?? '';
  if (!isNumber(number)) throw new Stop('--number must be exactly three digits', 1);
  const bundle = readJson(file, 1);
  const verified = verifyBundle(bundle, sha256);
  if (!verified.ok) throw new Stop(`the bundle does not hold: ${verified.reason}`, 1);
  return { ok: true, ...drawPanel(bundle as Bundle, number, sha256) };
}

function verify(file: string): unknown {
  const verified = verifyBundle(readJson(file, 1), sha256);
  if (!verified.ok) process.exitCode = 1;
  return verified;
}

function readJson(file: string, code: 1 | 2): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Stop(`cannot read ${file}`, 2);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Stop(`${file} is not JSON`, code);
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new Stop(`cannot write ${file}`, 2);
  }
}

const COMMANDS: Record<string, { run: (file: string, options: Map<string, string>) => unknown; takes: readonly string[] }> = {
  solve: { run: solve, takes: ['bundle', 'source'] },
  draw: { run: draw, takes: ['number'] },
  verify: { run: verify, takes: [] },
};

async function main([name = '', ...rest]: readonly string[]): Promise<void> {
  const command = Object.prototype.hasOwnProperty.call(COMMANDS, name) ? COMMANDS[name] : undefined;
  const { file, options } = read(rest);
  if (!command || file === undefined || [...options.keys()].some((option) => !command.takes.includes(option))) throw new Stop(USAGE, 2);
  if (options.has('bundle') !== options.has('source')) throw new Stop('--bundle and --source go together: the source of the number is sealed', 2);
  process.stdout.write(`${JSON.stringify(await command.run(file, options))}\n`);
}

/** One file, and options that each have a value. */
function read(words: readonly string[]): { file: string | undefined; options: Map<string, string> } {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (!word.startsWith('--')) files.push(word);
    else if (words[at + 1] === undefined) throw new Stop(USAGE, 2);
    else options.set(word.slice(2), words[at += 1]!);
  }
  return { file: files.length === 1 ? files[0] : undefined, options };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Stop ? error.message : `the lottery could not be computed: ${String(error).split('\n')[0]}`}\n`);
  process.exitCode = error instanceof Stop ? error.code : 1;
});
