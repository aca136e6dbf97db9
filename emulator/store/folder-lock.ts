import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One process owns a data folder. The lock itself is SQLite's and ends with the process, however it ends; this
 * file only says who holds it.
 */
export function holdFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'emulator.lock');
  const holder = alive(file);
  if (holder !== undefined) throw new Error(`the data folder ${folder} is held by process ${holder.pid}, started ${holder.since} (${file})`);
  writeFileSync(file, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
  held.add(file);
  return {
    release: () => {
      held.delete(file);
      rmSync(file, { force: true });
    },
  };
}

type Holder = { pid: number; since: string };

/** Folders of this very process. */
const held = new Set<string>();

function alive(file: string): Holder | undefined {
  let holder: Holder;
  try {
    holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
  if (holder.pid === process.pid) return held.has(file) ? holder : undefined;
  try {
    process.kill(holder.pid, 0);
    return holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? holder : undefined;
  }
}
