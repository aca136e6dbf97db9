import { randomBytes } from 'node:crypto';
import type { DrawContract } from '../../src/contract/draw';
import { numbersOn } from '../../src/domain/policy/numbers';
import { canMeetQuotas, type DrawRule } from '../../src/domain/session/draw';
import { canTakeDrawStep } from '../../src/domain/session/draw-order';
import { loosened, type Conflict as Unmet } from '../../src/domain/session/lottery/conflict';
import { poolHash } from '../../src/domain/session/lottery/hash';
import type { Pool } from '../../src/domain/session/lottery/pool';
import { canDraw } from '../../src/domain/session/may-draw';
import { inState } from '../../src/domain/session/transitions';
import { after, together } from '../../src/domain/verdict';
import { keepText } from '../_session/draw-texts';
import { takenOf } from '../_session/counts';
import { touchAllLanes } from '../_session/lanes';
import { allSeats, sha256 } from '../_session/lots';
import { guardOf, move, sessionNow } from '../_session/move';
import { bound, relaxationsIn } from '../_session/relaxing';
import { Conflict, insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { PreparedHandler, ReadContext } from '../_kernel/serve';
import type { Draw, Seat, SeatGuard, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { explainInfeasible } from './lottery/explain-infeasible';
import { openSolver } from './lottery/highs-solver';
import { poolOf, type Asked } from './pool-of';
import { told } from './draw-now';

type Input = { size?: number | undefined; groups: Asked['groups'] };
/** What was looked at, under the numbers it would be published by, and which quotas cannot be met. */
type Looked = Asked & { hash?: string; conflict: readonly Unmet[] };

const inPool = (sessionId: string): Promise<Seat[]> => allSeats(sessionId, ['applied', 'seated', 'invited']);

const mayDraw = (session: Session, guard: SeatGuard, size: number, seats: readonly Seat[]) => together<string>(
  inState(session.state, 'draw'), canTakeDrawStep('freezePool', session.draw?.state),
  canDraw({ numbers: numbersOn(guard.day), signUpClosed: !guard.open, seats: size, pool: seats.length, stakeholdersInPool: seats.filter(({ kind }) => kind === 'stakeholder').length }),
);

/** The solver is asked outside the transaction whether any panel keeps the quotas; it only computes, so a dry run asks it too. */
async function look({ size, groups }: Input, { standing }: ReadContext): Promise<Looked> {
  const session = standing.session!;
  const [guard, seats] = [(await reader.get('seatGuard', session._id))!, await inPool(session._id)];
  const asked: Asked = { drawId: newId(), salt: randomBytes(32).toString('hex'), size: size ?? guard.limit, groups };
  if (mayDraw(session, guard, asked.size, seats).outcome !== 'allowed') return { ...asked, conflict: [] };
  const pool = poolOf(session, guard, seats, asked);
  return { ...asked, hash: poolHash(pool, sha256), conflict: await explainInfeasible(pool, await openSolver()) };
}

/**
 * 固定名单: who stands in the lot, under numbers without names. From now on seats are kept for the draw, and who leaves stays
 * in the list. It may be done anew until panels and commitment are published.
 */
export const freezePool: PreparedHandler<DrawContract['freezePool'], Looked> = {
  prepare: look,
  standIn: look,
  async run({ sessionId, revision, because }, context, { hash, conflict, ...asked }) {
    const { transaction, now } = context;
    const [session, guard] = [await sessionNow(context, revision), await guardOf(transaction, sessionId)];
    await touchAllLanes(transaction, sessionId);
    const [seats, relaxations] = [await inPool(sessionId), relaxationsIn<DrawRule>(because, context)];
    const warnings = insist<string>(after(mayDraw(session, guard, asked.size, seats), () => canMeetQuotas({ conflict }, relaxations)));
    const asItIs = poolOf(session, guard, seats, asked);
    if (poolHash(asItIs, sha256) !== hash) throw new Conflict('名单刚刚有了变化，请再固定一次');

    const pool = loosened(asItIs, conflict);
    const draw = await keepText(transaction, newDraw(session, pool, asked.salt, now), 'pool', JSON.stringify(pool));
    await transaction.create('draw', draw);
    await giveUp(context, session);
    await transaction.put('seatGuard', { ...guard, forLot: guard.limit - takenOf(guard), changes: guard.changes + 1 });
    const moved = await move(transaction, session, 'draw', { draw: { id: draw._id, state: 'computing' }, relaxations: [...session.relaxations, ...bound(relaxations, warnings)] });
    return told(draw, moved);
  },
};

const newDraw = (session: Session, pool: Pool, salt: string, at: string): Draw => ({
  _id: pool.id, sessionId: session._id, roomId: session.roomId, state: 'computing', at, salt, size: pool.size, people: pool.people.length, fixed: pool.fixed?.length ?? 0, quotas: pool.quotas,
  poolHash: poolHash(pool, sha256), parts: {}, steps: 0,
});

/** The draw that this one takes the place of, where there is one. */
async function giveUp({ transaction }: Pick<Parameters<typeof freezePool.run>[1], 'transaction'>, { draw }: Session): Promise<void> {
  const before = draw && (await transaction.get('draw', draw.id));
  if (before) await transaction.put('draw', { ...before, state: 'given-up' });
}
