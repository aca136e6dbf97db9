import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actions, Route } from '../action';
import { storageActions } from './actions';
import { downloadObject } from './download';
import { openObjects, sweepOrphans, type Objects } from './objects';
import { openPermits, type Permits } from './permit';
import { uploadObject } from './upload';

export type StorageOptions = {
  /** The emulator's data folder, or ':memory:' for one that is removed at the end. */
  data: string;
  environmentId: string;
  bucket: string;
  /** Known once the server listens. */
  baseUrl: () => string;
  clock: { now(): number };
  log: (line: string) => void;
};

export type StorageContext = Pick<StorageOptions, 'environmentId' | 'bucket' | 'baseUrl' | 'clock'> & {
  objects: Objects;
  permits: Permits;
};

/** Where links point to: beside `/admin`, and no path an app would use. */
export const STORAGE_PREFIX = '/_storage/';

export function openStorage(options: StorageOptions): { actions: Actions; routes: Route[]; close(): Promise<void> } {
  const temporary = options.data === ':memory:';
  const dir = temporary ? mkdtempSync(join(tmpdir(), 'emulator-files-')) : join(options.data, 'files');
  mkdirSync(dir, { recursive: true });
  const context: StorageContext = { ...options, objects: openObjects(dir), permits: openPermits(dir) };
  const swept = sweepOrphans(dir);
  if (swept > 0) options.log(`[storage] removed ${swept} unfinished uploads`);
  return {
    actions: storageActions(context),
    routes: [
      {
        prefix: STORAGE_PREFIX,
        handle: (req, res) =>
          req.method === 'PUT' ? uploadObject(context, req, res) : downloadObject(context, req, res),
      },
    ],
    close: async () => {
      if (temporary) rmSync(dir, { recursive: true, force: true });
    },
  };
}
