import type { SessionContract } from '../../src/contract/session';
import { convenerSeat } from '../../src/domain/session/session';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { together } from '../../src/domain/verdict';
import { classKeyOf } from '../_session/counts';
import { relaxationsIn, bound } from '../_session/relaxing';
import { canMoveTopic, moveTopic, topicOf } from '../_session/topic-moves';
import { hashOfTopic } from '../_session/bound-topic';
import { insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { SeatGuard, Session } from '../_store/documents';
import { seatId } from '../_store/keys';
import { markCalendar, mayBeScheduled, planned, told } from './plan';

/** A filed topic gets its time, place, agenda and seats; from now on it can be found in calendars （八）（九）. */
export const schedule: WriteHandler<SessionContract['schedule']> = async ({ topicId, revision, because, ...input }, context) => {
  const { transaction, standing, now } = context;
  const [topic, room] = [await topicOf(context, topicId, revision), standing.room!];
  const _id = newId();
  const plan = planned(input, _id);
  const relaxations = relaxationsIn(because, context);
  const warnings = insist(together(canMoveTopic(topic, 'schedule'), await mayBeScheduled(context, topic, plan, relaxations as never)));

  await markCalendar(context, room._id);
  const map = await transaction.get('stakeholderMap', topicId);
  const session: Session = {
    ...plan, _id, roomId: room._id, roomName: room.name, roomKind: room.kind, areas: room.within, path: room.path,
    topicId, topicTitle: topic.title, topicNumber: topic.number, topicVersion: topic.version, topicHash: hashOfTopic(topic), round: topic.round ?? 1, groups: map?.groups ?? [],
    state: 'planned', stage: 'ahead', revision: 1, relaxations: bound(relaxations, warnings), scheduledAt: now, demo: topic.demo,
  };
  await transaction.create('session', session);
  await transaction.create('seatGuard', guardFor(session));
  await seatConvener(context, session);
  await moveTopic(context, topic, 'schedule', { sessionId: _id }, { clause: '8.no-research-no-deliberation' });
  return told(session);
};

/** The counts a session starts with: the convener, who counts in n and never as stakeholder （本系统约定）. */
export const guardFor = (session: Session): SeatGuard => ({
  _id: session._id, open: false, way: session.signUp.way, closesAt: session.signUp.closesAt, day: shanghaiDay(session.startsAt), limit: session.signUp.limit,
  kinds: { [convenerSeat(session.roomKind)]: 1 }, groups: groupsOf(session), holdsReleased: false, changes: 0,
});

export const groupsOf = ({ groups, signUp }: Session): SeatGuard['groups'] =>
  groups.map((group) => ({ group, held: signUp.holds.find((hold) => hold.group === group)?.seats ?? 0, taken: 0 }));

async function seatConvener({ transaction, personId, now, standing }: WriteContext, session: Session): Promise<void> {
  const kind = convenerSeat(session.roomKind);
  const [person, appointment] = [await transaction.get('person', personId), standing.appointments.find(({ role }) => role === 'convener')];
  await transaction.create('seat', {
    _id: seatId(session._id, personId), sessionId: session._id, roomId: session.roomId, personId, kind, classKey: classKeyOf({ kind }), also: [], state: 'seated', way: 'convener', order: newId(),
    name: person?.name ?? '召集人', ...(appointment ? { title: appointment.title } : {}), attested: true, withoutWechat: false, sessionStartsAt: session.startsAt, at: now, demo: session.demo,
  });
}
