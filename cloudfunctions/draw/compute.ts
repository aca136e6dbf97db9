import type { DrawContract } from '../../src/contract/draw';
import { DRAW_LIMITS } from '../../src/domain/session/draw-order';
import type { Pool } from '../../src/domain/session/lottery/pool';
import { keepText, textOf } from '../_session/draw-texts';
import { sessionNow } from '../_session/move';
import type { PreparedHandler } from '../_kernel/serve';
import type { Draw } from '../_store/documents';
import { reader } from '../_store/door';
import { drawNow, told } from './draw-now';
import { distribution, type Solved } from './lottery/distribution';
import { openSolver } from './lottery/highs-solver';
import type { Resume } from './lottery/search';

/** What one call computes for, so that a phone on a weak network still waits for its answer. */
const STEP_MILLISECONDS = 5000;

/**
 * Goes on where the last call stopped: where that was changes nothing about the result. After `DRAW_LIMITS.steps` calls what
 * has been found is taken, with how far it may be from the fairest. A copy of a call finds its step done and does nothing.
 */
export const compute: PreparedHandler<DrawContract['compute'], Solved | undefined> = {
  async prepare({ drawId, after }, { standing }) {
    const draw = await drawNow(reader, standing, drawId);
    if (draw.state !== 'computing' || draw.steps !== after) return undefined;
    const [pool, search] = [JSON.parse((await textOf(reader, draw, 'pool'))!) as Pool, await textOf(reader, draw, 'search')];
    const found = await distribution(pool, { solver: await openSolver(), deadlineMs: STEP_MILLISECONDS, ...(search ? { resume: JSON.parse(search) as Resume } : {}) });
    if (found.status === 'infeasible') throw new Error(`draw ${drawId}: quotas that could be met cannot`);
    return found;
  },
  standIn: async () => undefined,
  async run({ drawId, after }, context, solved) {
    const [session, draw] = [await sessionNow(context), await drawNow(context.transaction, context.standing, drawId)];
    if (!solved || draw.state !== 'computing' || draw.steps !== after) return told(draw, session);
    const { resume, ...found } = solved;
    const over = resume === undefined || after + 1 >= DRAW_LIMITS.steps;
    const stepped: Draw = { ...draw, steps: after + 1, found: { proven: found.status === 'optimal', gap: found.gap, leastChance: found.minProbability } };
    const kept = await keepText(context.transaction, await keepText(context.transaction, stepped, 'search', over ? '' : JSON.stringify(resume)), 'found', over ? JSON.stringify(found) : '');
    const computed: Draw = { ...kept, state: over ? 'computed' : 'computing' };
    await context.transaction.put('draw', computed);
    if (over) await context.transaction.put('session', { ...session, draw: { id: drawId, state: 'computed' } });
    return told(computed, session);
  },
};
