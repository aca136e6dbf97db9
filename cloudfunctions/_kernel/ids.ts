import { encodeTime, monotonicFactory } from 'ulid';

/** Time-ordered ids: a list can be paged by them, and what one call writes keeps its order. */
export const newId: () => string = monotonicFactory();

/** Before the first id made from this moment on: what is listed by id can be listed by time. */
export const idFrom = (instant: string): string => encodeTime(Math.max(0, Date.parse(instant)), 10);
