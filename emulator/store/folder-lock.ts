import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One process owns a data folder. The lock itself is SQLite's own lock on its file, which ends with the process
 * however it ends; this file only says who holds it, so an old one never stands in the way.
 */
export function holdFolder<T>(folder: string, open: () => T): { held: T; release(): void } {
  const file = join(folder, 'emulator.lock');
  let held: T;
  try {
    held = open();
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new Error(`the data folder ${folder} is held by ${holder(file)}`);
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
  return { held, release: () => rmSync(file, { force: true }) };
}

function holder(file: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; since: string };
    return `process ${pid}, started ${since}`;
  } catch {
    return 'another process';
  }
}
