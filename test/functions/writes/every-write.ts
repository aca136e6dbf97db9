import type { Cloud } from '../../support/cloud';
import { consultationWrites } from './consultation';
import { drawWrites } from './draw';
import { meWrites } from './me';
import { memberWrites } from './member';
import { moderationWrites } from './moderation';
import { outcomeWrites } from './outcome';
import { policyWrites } from './policy';
import { publicationWrites } from './publication';
import { researchWrites } from './research';
import { organisationWrites } from './organisation';
import { roomWrites } from './room';
import { sessionWrites } from './session';
import { sheetWrites } from './sheet';
import { statementWrites } from './statement';
import { topicWrites } from './topic';
import type { Writes } from './writes';

/** Every write action there is. */
export const everyWrite = (cloud: Cloud): Writes => ({
  ...topicWrites(cloud),
  ...sessionWrites(cloud),
  ...consultationWrites(cloud),
  ...drawWrites(cloud),
  ...statementWrites(cloud),
  ...roomWrites(cloud),
  ...meWrites(cloud),
  ...moderationWrites(cloud),
  ...researchWrites(cloud),
  ...organisationWrites(cloud),
  ...sheetWrites(cloud),
  ...memberWrites(cloud),
  ...outcomeWrites(cloud),
  ...policyWrites(cloud),
  ...publicationWrites(cloud),
});
