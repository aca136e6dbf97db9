/**
 * `node config/local/ensure-install.mjs PROGRAM.ts …`: installs from the committed lock when node_modules is missing or
 * stale, then runs the program in this same process.
 *
 * Plain JavaScript without dependencies: it runs before the install, and Node 20 runs no TypeScript by itself. It is `npm
 * install`, not `npm ci`: npm 11 refuses a lock in which other platforms' optional binaries are absent, even one it wrote
 * itself. So it checks on its own that every package came out of the install as the lock names it. Optional packages npm
 * adds are let pass: which platforms' binaries it lists depends on the day and the machine. What it says goes to stderr:
 * some programs' stdout is one JSON object.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = process.cwd();
const lockFile = join(root, 'package-lock.json');
const hashFile = join(root, 'node_modules', '.lock-hash');
const lock = readFileSync(lockFile);
const wanted = createHash('sha256').update(lock).digest('hex');

if (Number(process.versions.node.split('.')[0]) < 20) stop(`Node 20 or newer is needed; this is ${process.version}.`);
if (!existsSync(hashFile) || readFileSync(hashFile, 'utf8') !== wanted) await install();

const [, , program, ...args] = process.argv;
if (program) {
  stopWithParent();
  process.argv = [process.argv[0], resolve(program), ...args];
  await import('tsx');
  createRequire(import.meta.url)(resolve(program));
}

async function install() {
  const started = Date.now();
  console.error('Installing dependencies from package-lock.json (about two minutes the first time)');
  let interrupted = false;
  const ticker = setInterval(() => console.error(`  still installing, ${seconds(started)} s`), 15_000);
  const npm = spawn('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32',
  });
  const interrupt = (signal) => {
    interrupted = npm.kill(signal);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const code = await new Promise((done) => {
    npm.on('error', () => done(127));
    npm.on('close', (exit) => done(exit ?? 130));
  });
  clearInterval(ticker);
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  if (interrupted) stop('Stopped. The next run starts the install again.', 130);
  if (code !== 0) stop(`npm install failed (code ${code}). Is the npm registry within reach?`, code);
  const installed = readFileSync(lockFile);
  if (!installed.equals(lock)) {
    writeFileSync(lockFile, lock);
    const changed = changedPackages(JSON.parse(lock).packages, JSON.parse(installed).packages);
    if (changed.length) {
      stop(`package-lock.json does not fit package.json: npm changed ${changed.join(', ')}. It has been put back; commit a fresh lock.`);
    }
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(hashFile, wanted);
  console.error(`Installed in ${seconds(started)} s`);
}

/** The names of packages the install gave another version or content, dropped, or added without their being optional. */
function changedPackages(before, after) {
  const content = (entry) => entry && [entry.version, entry.integrity, JSON.stringify([entry.dependencies, entry.devDependencies])].join(' ');
  const kept = Object.keys(before).filter((name) => content(before[name]) !== content(after[name]));
  const added = Object.keys(after).filter((name) => !before[name] && !after[name].optional && !after[name].devOptional);
  return [...kept, ...added].map((name) => name || 'the project itself');
}

/** npm's shell does not hand on a signal: when it is gone, somebody wanted the program to stop too. */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1000).unref();
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

function stop(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}
