import type { Held } from '../../src/domain/session/frequency';
import type { Session } from '../_store/documents';

/** States in which the list of suggestions has been sent and receipted: the chain that counts ends there. */
const COMPLETE: readonly Session['state'][] = ['list-received', 'settled', 'published', 'archived'];

/** A session that was held, as the count of the year sees it. */
export const heldOf = ({ opened, startsAt, state }: Session): Held => ({ openedAt: opened?.at ?? startsAt, complete: COMPLETE.includes(state) });
