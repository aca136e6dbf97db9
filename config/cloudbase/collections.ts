import type { Documents } from '../../cloudfunctions/_store/documents';
import type { Indexes } from './indexes/indexes';
import { consultationIndexes } from './indexes/consultation';
import { deadlineIndexes } from './indexes/deadline';
import { kernelIndexes } from './indexes/kernel';
import { minutesIndexes } from './indexes/minutes';
import { moderationIndexes } from './indexes/moderation';
import { noticeIndexes } from './indexes/notice';
import { outcomeIndexes } from './indexes/outcome';
import { personIndexes } from './indexes/person';
import { policyIndexes } from './indexes/policy';
import { publicationIndexes } from './indexes/publication';
import { researchIndexes } from './indexes/research';
import { roomIndexes } from './indexes/room';
import { rosterIndexes } from './indexes/roster';
import { sessionIndexes } from './indexes/session';
import { sheetIndexes } from './indexes/sheet';
import { statementIndexes } from './indexes/statement';
import { topicIndexes } from './indexes/topic';

/**
 * Every collection with its indexes, declared once: the emulator and the deployment both read this. All are ADMINONLY: only
 * functions touch data.
 */
const indexes: Indexes<Documents> = {
  ...consultationIndexes,
  ...deadlineIndexes,
  ...kernelIndexes,
  ...minutesIndexes,
  ...moderationIndexes,
  ...noticeIndexes,
  ...outcomeIndexes,
  ...personIndexes,
  ...policyIndexes,
  ...publicationIndexes,
  ...researchIndexes,
  ...roomIndexes,
  ...rosterIndexes,
  ...sessionIndexes,
  ...sheetIndexes,
  ...statementIndexes,
  ...topicIndexes,
};

type Declared = { name: string; unique?: boolean; keys: readonly (readonly [field: string, direction: 1 | -1])[] };

export const collections = Object.entries<readonly Declared[]>(indexes).map(([collection, list]) => ({
  collection, acl: 'ADMINONLY' as const,
  indexes: list.map(({ name, unique = false, keys }) => ({ name, unique, keys: keys.map(([field, direction]) => ({ field, direction })) })),
}));
