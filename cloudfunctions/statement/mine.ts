import type { StatementContract } from '../../src/contract/statement';
import type { ReadHandler } from '../_kernel/serve';
import { statementsBy } from '../_store/statement-store';

/** What the caller proposed, newest first, with what came of it. */
export const mine: ReadHandler<StatementContract['mine']> = async ({ sessionId }, { caller }) => ({
  items: (await statementsBy(sessionId, caller.personId!)).map(({ _id: id, at, text, state, reason, into }) => {
    const why = reason ?? into?.reason;
    return { id, at, text, state, ...(why ? { reason: why } : {}) };
  }),
});
