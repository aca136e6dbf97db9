import type { SessionContract } from '../../src/contract/session';
import type { CompositionRule } from '../../src/domain/session/composition';
import type { Reached } from '../../src/domain/session/notice';
import { onTheDay } from '../../src/domain/session/on-the-day';
import { canOpen, type OpeningView } from '../../src/domain/session/opening';
import { reachedOf } from '../../src/domain/session/roster';
import { hasFrozenRoster, SESSION_LIMITS } from '../../src/domain/session/session';
import { inState } from '../../src/domain/session/transitions';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { together } from '../../src/domain/verdict';
import { asApproved } from '../_session/bound-topic';
import { compositionOf } from '../_session/composition';
import { touchAllLanes } from '../_session/lanes';
import { guardOf, move, sessionNow } from '../_session/move';
import { isThereNow } from '../_session/presence';
import { reachingOf } from '../_session/reaching';
import { bound, relaxationsIn, stillHolding } from '../_session/relaxing';
import { topicOf } from '../_session/topic-moves';
import { insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { WriteHandler } from '../_kernel/serve';
import type { Seat, Session } from '../_store/documents';
import { isResearchComplete } from '../_store/research-store';
import { seatsOf } from '../_store/session-store';
import { told } from './plan';

/**
 * 开会: over those who are there. What it was judged by is kept on the session, since past sessions are judged again by what
 * held on their day （七）（八）.
 */
export const open: WriteHandler<SessionContract['open']> = async ({ sessionId, revision, because }, context) => {
  const { transaction, now } = context;
  const [session, guard] = [await sessionNow(context, revision), await guardOf(transaction, sessionId)];
  await touchAllLanes(transaction, sessionId);
  const [seats, topic] = [await seatsOf(sessionId, ['seated'], SESSION_LIMITS.seats), await topicOf(context, session.topicId)];
  const present = compositionOf(session, seats.filter((seat) => isThereNow(session, seat, now)), await numbersFor(context, shanghaiDay(session.startsAt)));
  const view: OpeningView = {
    rosterFrozen: hasFrozenRoster(session.state), textUnchanged: asApproved(session, topic), researchComplete: await isResearchComplete(topic._id, session.round, transaction), notice: await reachedPerKind(session, seats), present,
  };
  const relaxations = relaxationsIn<CompositionRule>(because, context);
  const carried = stillHolding(session.relaxations, canOpen(view));
  const warnings = insist(together<string>(inState(session.state, 'open'), onTheDay({ step: 'meeting', now, startsAt: session.startsAt }), canOpen(view, [...carried as typeof relaxations, ...relaxations])));

  const given = bound(relaxations, warnings);
  const moved = await move(transaction, session, 'open', { relaxations: [...session.relaxations, ...given], opened: { at: now, day: shanghaiDay(now), present, relaxations: [...carried, ...given] } });
  await transaction.put('seatGuard', { ...guard, changes: guard.changes + 1 });
  return told(moved);
};

/** Of each kind on the roster: how many there are, how many the notice reached, and how many are certain to know. */
async function reachedPerKind(session: Session, seats: readonly Seat[]): Promise<Reached[]> {
  const how = await reachingOf(session, seats);
  return reachedOf(seats.map(({ _id, kind }) => ({ kind, told: how.get(_id)!.ways.length > 0, surely: how.get(_id)!.surely })));
}
