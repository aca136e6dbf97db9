import type { SessionContract } from '../../src/contract/session';
import type { CompositionRule } from '../../src/domain/session/composition';
import type { Reached } from '../../src/domain/session/notice';
import { canOpen, type OpeningView } from '../../src/domain/session/opening';
import { hasFrozenRoster, ROSTER_KINDS, SESSION_LIMITS } from '../../src/domain/session/session';
import { inState } from '../../src/domain/session/transitions';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { together } from '../../src/domain/verdict';
import { asApproved } from '../_session/bound-topic';
import { compositionOf } from '../_session/composition';
import { touchAllLanes } from '../_session/lanes';
import { guardOf, move, sessionNow } from '../_session/move';
import { isPresent } from '../_session/presence';
import { bound, relaxationsIn, stillHolding } from '../_session/relaxing';
import { topicOf } from '../_session/topic-moves';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import type { Seat } from '../_store/documents';
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
  const present = compositionOf(session, seats.filter((seat) => isPresent(session, seat)));
  const view: OpeningView = {
    rosterFrozen: hasFrozenRoster(session.state), textUnchanged: asApproved(session, topic), researchComplete: await isResearchComplete(topic._id, session.round, transaction), notice: reachedPerKind(seats), present,
  };
  const relaxations = relaxationsIn<CompositionRule>(because, context);
  const carried = stillHolding(session.relaxations, canOpen(view));
  const warnings = insist(together<string>(inState(session.state, 'open'), canOpen(view, [...carried as typeof relaxations, ...relaxations])));

  const given = bound(relaxations, warnings);
  const moved = await move(transaction, session, 'open', { relaxations: [...session.relaxations, ...given], opened: { at: now, day: shanghaiDay(now), present, relaxations: [...carried, ...given] } });
  await transaction.put('seatGuard', { ...guard, changes: guard.changes + 1 });
  return told(moved);
};

/** Of each kind on the roster: how many there are, and how many the notice reached. */
const reachedPerKind = (seats: readonly Seat[]): Reached[] => ROSTER_KINDS.map((kind) => {
  const mine = seats.filter((seat) => seat.kind === kind);
  return { kind, people: mine.length, reached: mine.filter((seat) => seat.told !== undefined).length };
});
