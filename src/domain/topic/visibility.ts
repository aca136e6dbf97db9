import type { Visibility } from './topic';

/** Who may see a topic: everybody once it has passed, otherwise those who wrote it and those who have to look at it. */
export const mayRead = (visibility: Visibility, viewer: { proposer: boolean; desk: boolean }): boolean =>
  visibility === 'public' || viewer.proposer || viewer.desk;
