import type { EarlierTerm, Member } from '../_store/documents';

/** Terms kept beside the one that stands. */
const KEPT = 20;

export const termIn = ({ sector, title, from, until }: EarlierTerm): EarlierTerm => ({ sector, title, from, ...(until ? { until } : {}) });

/** The terms before another one begins: those known, and the one that stood till now. */
export const earlierWith = (before: Member): readonly EarlierTerm[] => [...(before.earlier ?? []), termIn(before)].slice(-KEPT);
