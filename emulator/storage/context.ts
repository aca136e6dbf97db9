import type { Objects } from './objects';
import type { Permits } from './permit';

/** What every part of the storage works with. */
export type StorageContext = {
  environmentId: string;
  bucket: string;
  /** Known once the server listens. */
  baseUrl: () => string;
  clock: { now(): number };
  objects: Objects;
  permits: Permits;
};

/** Where links point to: beside `/admin`, and no path an application would use. */
export const STORAGE_PREFIX = '/_storage/';
