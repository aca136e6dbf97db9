import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '../../emulator/emulator';

export type DemoIdentity = { name: string; role: string; note: string };
type Note = { loaded: boolean; identities: DemoIdentity[] };

/**
 * Keeps, beside the data, a note of whether the demo data was loaded to its end: a first start that was interrupted leaves
 * half of it, and half of it is worse than none.
 */
const noteFile = (data: string) => join(data, 'demo-data.json');
const readNote = (data: string): Note | undefined =>
  existsSync(noteFile(data)) ? (JSON.parse(readFileSync(noteFile(data), 'utf8')) as Note) : undefined;
const writeNote = (data: string, note: Note) => writeFileSync(noteFile(data), `${JSON.stringify(note, null, 2)}\n`);

/** Before the emulator opens the folder. A folder that is not ours is left as it is. */
export function prepareData(data: string, reset: boolean): void {
  if (data === ':memory:') return;
  const ours = readNote(data);
  if (reset && existsSync(data) && !ours && readdirSync(data).length > 0) {
    throw new Error(`${data} 里不是本程序的数据，没有清空`);
  }
  if (ours && (reset || !ours.loaded)) rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
}

/** Loads the demo data into an empty folder, once; answers who may be tried out. `life`: with the life the guided tour walks through, a session that awaits its lottery, and a topic that awaits approval. */
export async function demoIdentities(emulator: Emulator, data: string, { life = false }: { life?: boolean } = {}): Promise<DemoIdentity[]> {
  if (data === ':memory:') return load(emulator, life);
  const known = readNote(data);
  if (known) return known.identities;
  writeNote(data, { loaded: false, identities: [] });
  const identities = await load(emulator, life);
  writeNote(data, { loaded: true, identities });
  return identities;
}

/** Through the real SDK, which takes its address from the environment; imported only when there is something to load. */
async function load(emulator: Emulator, life: boolean): Promise<DemoIdentity[]> {
  Object.assign(process.env, emulator.env);
  const { loadDemoData } = await import('./demo-data/load');
  const [{ liveOneLife }, { liveToALottery }, { liveToAnApproval }] = [await import('./demo-data/one-life'), await import('./demo-data/one-lottery'), await import('./demo-data/one-approval')];
  const { identities } = await loadDemoData();
  if (life) {
    await liveOneLife(emulator);
    await liveToALottery(emulator);
    await liveToAnApproval(emulator);
  }
  return identities;
}
