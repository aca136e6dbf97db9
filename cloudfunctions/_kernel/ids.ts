import { monotonicFactory } from 'ulid';

/** Time-ordered ids: a list can be paged by them, and what one call writes keeps its order. */
export const newId: () => string = monotonicFactory();
