import type { SessionContract } from '../../src/contract/session';
import type { CompositionRule } from '../../src/domain/session/composition';
import { canFreeze } from '../../src/domain/session/freeze';
import { SESSION_LIMITS } from '../../src/domain/session/session';
import { inState, type SessionAction } from '../../src/domain/session/transitions';
import { together, type Relaxation } from '../../src/domain/verdict';
import { asApproved } from '../_session/bound-topic';
import { handOutOwed, owe } from '../_session/circulars';
import { compositionOf } from '../_session/composition';
import { counted } from '../_session/counts';
import { touchAllLanes } from '../_session/lanes';
import { guardOf, move, sessionNow } from '../_session/move';
import { bound, relaxationsIn, stillHolding } from '../_session/relaxing';
import { topicOf } from '../_session/topic-moves';
import { tellSeat } from '../_session/tell';
import { insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { FollowedHandler, WriteContext } from '../_kernel/serve';
import { countSeats, seatsOf } from '../_store/session-store';
import { told } from './plan';

/** 确定名单: over those who sit; invitations nobody answered lapse. Everybody is told whether he or she is on the roster （七）. */
export const freeze: FollowedHandler<SessionContract['freeze']> = {
  async run({ revision, because }, context) {
    const session = await fixRoster(context, 'freeze', revision, because);
    await owe(context, session, 'on-roster', ['seated']);
    await owe(context, session, 'not-on-roster', ['waiting', 'applied']);
    return told(session);
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** 补齐: a roster that had lost its half is whole again. */
export const repair: FollowedHandler<SessionContract['repair']> = {
  async run({ revision, because }, context) {
    const session = await fixRoster(context, 'repair', revision, because);
    await owe(context, session, 'on-roster', ['seated']);
    return told(session);
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** Seats are read beside the transaction; writing the guard and all lanes makes everybody conflict who changes one meanwhile. */
async function fixRoster(context: WriteContext, action: SessionAction & ('freeze' | 'repair'), revision: number, because: readonly { rule: string; reason: string }[]) {
  const { transaction } = context;
  const [session, before] = [await sessionNow(context, revision), await guardOf(context.transaction, context.standing.session!._id)];
  await touchAllLanes(transaction, session._id);
  const [seats, topic] = [await seatsOf(session._id, ['seated', 'invited'], SESSION_LIMITS.seats), await topicOf(context, session.topicId)];
  const seated = seats.filter(({ state }) => state === 'seated');
  const [view, relaxations] = [{ planned: compositionOf(session, seated, await numbersFor(context, before.day)), textUnchanged: asApproved(session, topic), applications: await countSeats(session._id, 'applied') }, relaxationsIn<CompositionRule>(because, context)];
  const carried = stillHolding(session.relaxations, canFreeze(view)) as Relaxation<CompositionRule>[];
  const warnings = insist(together<string>(inState(session.state, action), canFreeze(view, [...carried, ...relaxations])));
  const moved = await move(transaction, session, action, { relaxations: [...session.relaxations, ...bound(relaxations, warnings)] });
  let guard = { ...before, open: false, changes: before.changes + 1 };
  for (const seat of seats.filter(({ state }) => state === 'invited')) {
    await transaction.put('seat', { ...seat, state: 'lapsed' });
    guard = counted(guard, seat, -1);
    await tellSeat(context, session, seat, 'lapsed');
  }
  await transaction.put('seatGuard', guard);
  return moved;
}
