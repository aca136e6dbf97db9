import type { StatementContract } from '../../src/contract/statement';
import type { ReadHandler } from '../_kernel/serve';
import { waitingStatements } from '../_store/statement-store';
import { alike, shownCard } from './similar';

const PAGE = 10;

/** Each with what is shown already and sounds like it, so that two of one meaning are not both asked. */
export const queue: ReadHandler<StatementContract['queue']> = async ({ sessionId, cursor }) => {
  const waiting = await waitingStatements(sessionId, cursor, PAGE);
  const items = await Promise.all(waiting.map(async ({ _id: id, at, text, lane, doubtful }) =>
    ({ id, at, text, lane, doubtful, alike: (await alike(sessionId, text, ({ state }) => state === 'shown')).map(shownCard) })));
  return { items, ...(waiting.length === PAGE ? { next: waiting[PAGE - 1]!._id } : {}) };
};
