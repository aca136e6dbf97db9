import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What is known of a stored object; `file` is where its bytes lie, below the folder. */
export type StoredObject = { path: string; file: string; size: number; type: string; etag: string; time: number };

export type Objects = {
  find(path: string): StoredObject | undefined;
  write(path: string, content: Readable, about: { type: string; time: number; limit: number }): Promise<StoredObject>;
  read(object: StoredObject, range?: { start: number; end: number }): Readable;
  remove(path: string): boolean;
};

export class ObjectTooLarge extends Error {}

/**
 * Objects as files named by a hash, so that no object's path ever becomes a path of this machine.
 * A small record beside them maps path to file; renaming the record into place is the commit, so a
 * crash leaves the old object or the new one, never half of either.
 */
export function openObjects(dir: string): Objects {
  const incoming = join(dir, 'incoming');
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true });

  const placeOf = (path: string) => {
    const name = createHash('sha256').update(path).digest('hex');
    return join(name.slice(0, 2), name);
  };
  const recordOf = (path: string) => join(dir, `${placeOf(path)}.json`);

  function find(path: string): StoredObject | undefined {
    try {
      return JSON.parse(readFileSync(recordOf(path), 'utf8')) as StoredObject;
    } catch {
      return undefined;
    }
  }

  async function receive(content: Readable, file: string, limit: number): Promise<{ size: number; etag: string }> {
    const hash = createHash('md5');
    let size = 0;
    async function* measured(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of source) {
        size += chunk.length;
        if (size > limit) throw new ObjectTooLarge(`over ${limit} bytes`);
        hash.update(chunk);
        yield chunk;
      }
    }
    await pipeline(content, measured, createWriteStream(file));
    return { size, etag: hash.digest('hex') };
  }

  /** Without a pause, so that two uploads of one path cannot both believe they replaced the same file. */
  function commit(arriving: string, object: StoredObject): void {
    const before = find(object.path);
    mkdirSync(dirname(join(dir, object.file)), { recursive: true });
    writeFileSync(`${arriving}.json`, JSON.stringify(object), { flush: true });
    settle(arriving);
    renameSync(arriving, join(dir, object.file));
    renameSync(`${arriving}.json`, recordOf(object.path));
    if (before) rmSync(join(dir, before.file), { force: true });
  }

  return {
    find,
    write: async (path, content, { type, time, limit }) => {
      const arriving = join(incoming, randomUUID());
      try {
        const { size, etag } = await receive(content, arriving, limit);
        const object = { path, file: `${placeOf(path)}.${randomUUID()}`, size, type, etag, time };
        commit(arriving, object);
        return object;
      } catch (error) {
        await rm(arriving, { force: true });
        throw error;
      }
    },
    /** Opened at once: a file replaced while it is read is still read to its end. */
    read: (object, range) => createReadStream('', { fd: openSync(join(dir, object.file), 'r'), ...range }),
    remove: (path) => {
      const object = find(path);
      if (!object) return false;
      rmSync(recordOf(path), { force: true });
      rmSync(join(dir, object.file), { force: true });
      return true;
    },
  };
}

/** On the disk, not only in the machine's memory: a record must never point to bytes that a power cut took. */
function settle(file: string): void {
  const descriptor = openSync(file, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** Bytes whose record never came: left by a crash between the two renames. Returns how many were removed. */
export function sweepOrphans(dir: string): number {
  let swept = 0;
  for (const folder of readdirSync(dir, { withFileTypes: true })) {
    if (!folder.isDirectory() || folder.name.length !== 2) continue;
    for (const name of readdirSync(join(dir, folder.name))) {
      if (name.endsWith('.json')) continue;
      const record = join(dir, folder.name, `${name.split('.')[0]}.json`);
      const kept = existsSync(record) && (JSON.parse(readFileSync(record, 'utf8')) as StoredObject).file;
      if (kept === join(folder.name, name)) continue;
      rmSync(join(dir, folder.name, name));
      swept += 1;
    }
  }
  return swept;
}
