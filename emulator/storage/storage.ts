import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actions, Route } from '../action';
import { storageActions } from './actions';
import { STORAGE_PREFIX, type StorageContext } from './context';
import { downloadObject } from './download';
import { openObjects, sweepOrphans } from './objects';
import { openPermits } from './permit';
import { uploadObject } from './upload';

export type StorageOptions = Omit<StorageContext, 'objects' | 'permits'> & {
  /** The emulator's data folder, or ':memory:' for one that is removed at the end. */
  data: string;
  log: (line: string) => void;
};

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
