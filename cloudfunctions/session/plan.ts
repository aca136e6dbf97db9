import type { SessionContract } from '../../src/contract/session';
import type { OutputOf } from '../../src/contract/action';
import type * as z from 'zod/mini';
import { roomFree, type ClashRule } from '../../src/domain/session/clash';
import { busiest } from '../../src/domain/session/frequency';
import { canSchedule, type ScheduleRule } from '../../src/domain/session/schedule';
import { dayAfter, shanghaiDay } from '../../src/domain/time/shanghai-day';
import { together, type Relaxation, type Verdict } from '../../src/domain/verdict';
import { hashOfTopic } from '../_session/bound-topic';
import { numbersFor } from '../_kernel/in-force';
import { newId } from '../_kernel/ids';
import type { WriteContext } from '../_kernel/serve';
import type { Session, Topic } from '../_store/documents';
import { isResearchComplete } from '../_store/research-store';
import { convenerOf } from '../_store/room-store';
import { sessionsInMonths } from '../_store/session-store';

export type Outcome = OutputOf<SessionContract['schedule']>;
export type PlanInput = Omit<z.output<SessionContract['editPlan']['input']>, 'sessionId' | 'revision' | 'because'>;
type Rules = ScheduleRule | ClashRule;

/** What a session's plan says, as it is stored. */
export function planned({ minutes, signUp, onlineLink, agenda, ...plan }: PlanInput, sessionId: string): Pick<Session, 'form' | 'mode' | 'startsAt' | 'endsAt' | 'month' | 'place' | 'onlineLink' | 'agenda' | 'listKey' | 'signUp'> {
  return {
    ...plan, endsAt: new Date(Date.parse(plan.startsAt) + minutes * 60_000).toISOString(), month: shanghaiDay(plan.startsAt).slice(0, 7), listKey: `${plan.startsAt}~${sessionId}`,
    agenda: agenda.map((question, i) => ({ id: `q${i + 1}`, ...question })), signUp, ...(onlineLink ? { onlineLink } : {}),
  };
}

/** Months whose sessions can lie within thirty days of a day. */
const monthsAround = (day: string): string[] => [...new Set([-31, 0, 31].map((days) => dayAfter(day, days).slice(0, 7)))];

/**
 * May this time be put into the room's calendar for this topic? The calendar is read beside the transaction; who changes it
 * marks it, so that of two at once one reads it again.
 */
export async function mayBeScheduled(context: WriteContext, topic: Topic, span: { startsAt: string; endsAt: string }, relaxations: readonly Relaxation<Rules>[], self?: string): Promise<Verdict<Rules>> {
  const { transaction, now, standing } = context;
  const room = standing.room!;
  const day = shanghaiDay(span.startsAt);
  const [others, convener, researchComplete] = [await sessionsInMonths(room._id, monthsAround(day)), await convenerOf(room._id, now), await isResearchComplete(topic._id, topic.round, transaction)];
  const standingThere = others.filter(({ _id, stage }) => _id !== self && stage !== 'off');
  const near = standingThere.map(({ startsAt }) => shanghaiDay(startsAt)).filter((other) => other > dayAfter(day, -30) && other < dayAfter(day, 30));
  return together<Rules>(
    canSchedule({
      numbers: await numbersFor(context, day), room: room.kind, now, startsAt: span.startsAt, researchComplete, topicApproved: topic.approval?.approvedAt !== undefined, textUnchanged: topic.approval?.hash === hashOfTopic(topic),
      filed: topic.filing !== undefined, topicHeld: topic.state === 'held', convenerInOffice: convener !== undefined, roomSessions: busiest([...near, day]),
    }, relaxations as readonly Relaxation<ScheduleRule>[]),
    roomFree(span, standingThere.filter(({ stage }) => stage === 'ahead'), relaxations as readonly Relaxation<ClashRule>[]),
  );
}

export const markCalendar = ({ transaction }: WriteContext, roomId: string): Promise<void> => transaction.put('roomCalendar', { _id: roomId, last: newId() });

export const told = ({ _id: id, state, revision }: Session): Outcome => ({ id, state, revision });
