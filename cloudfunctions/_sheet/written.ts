import type { CollectionName, Documents } from '../_store/documents';

/** One document to write: a new one, or one in the place of what is there. */
export type Write = { collection: CollectionName; document: Documents[CollectionName]; fresh: boolean };

/** What a workbook can write, in the order in which it is written. */
export const PLANNED = ['area', 'organisation', 'rosterPerson', 'member', 'room', 'appointment', 'assemblySeat'] as const;
export type Planned = (typeof PLANNED)[number];
