import { DAY_MS, startOfDay } from './clock';

/** A term is written in days, both counted, and kept as instants: from the first day's beginning, until the last day's end. */
export const termOf = ({ from, until }: { from: string; until?: string | undefined }): { from: string; until?: string } =>
  ({ from: startOfDay(from), ...(until ? { until: new Date(Date.parse(startOfDay(until)) + DAY_MS).toISOString() } : {}) });
