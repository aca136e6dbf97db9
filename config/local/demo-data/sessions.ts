import type { OrganisationKind } from '../../../src/domain/room/kinds';
import { numbersOn } from '../../../src/domain/policy/numbers';
import { canSignUp } from '../../../src/domain/session/sign-up';
import { mayDeliberate } from '../../../src/domain/session/composition';
import { dayAfter, shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { hashOfTopic } from '../../../cloudfunctions/_session/bound-topic';
import { compositionOf } from '../../../cloudfunctions/_session/composition';
import { classKeyOf, counted, seatingOf } from '../../../cloudfunctions/_session/counts';
import type { Documents, Person, Room, Seat, SeatGuard, Session, Topic } from '../../../cloudfunctions/_store/documents';
import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { SESSION_STORIES, TOLD_SESSIONS, type Guest, type SessionStory } from './session-stories';
import type { Story } from './stories';
import { dayAgo, idAt } from './topics';

type Made = Pick<{ [C in keyof Documents]: Documents[C][] }, 'session' | 'seat' | 'seatGuard' | 'stakeholderMap' | 'topic' | 'person'>;

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Half past two in the afternoon of Yangzhou, so many days from today. */
const afternoon = (now: number, days: number): string => new Date(`${dayAfter(shanghaiDay(new Date(now).toISOString()), days)}T14:30:00+08:00`).toISOString();
const before = (instant: string, ms: number): string => new Date(Date.parse(instant) - ms).toISOString();

/** 演示数据: a session people can sign up for, one that is full with a line before it, and one that was held. */
export function demoSessions(rooms: ReadonlyMap<string, Room>, topics: readonly Topic[], now: number, stories: readonly Story[] = SESSION_STORIES, sessions: readonly SessionStory[] = TOLD_SESSIONS): Made {
  const made: Made = { session: [], seat: [], seatGuard: [], stakeholderMap: [], topic: [...topics], person: [] };
  for (const told of sessions) {
    const story = stories.find(({ id }) => id === told.topic)!;
    const topic = topics.find(({ title, roomId }) => title === story.title && roomId === story.roomId);
    const room = topic && rooms.get(topic.roomId);
    if (topic && room) tell(told, { made, topic, room, now, story });
  }
  return made;
}

function tell(told: SessionStory, { made, topic, room, now, story }: { made: Made; topic: Topic; room: Room; now: number; story: Story }): void {
  const at = (action: string) => dayAgo(now, story.steps.find((step) => step.action === action)!.day, 0);
  const [startsAt, closesAt] = [afternoon(now, told.day), before(afternoon(now, told.closes), 4 * 3_600_000)];
  const minutes = told.agenda.reduce((sum, [, one]) => sum + one, 0);
  const endsAt = before(startsAt, -minutes * MINUTE);
  const _id = idAt(at('schedule'), `session-${story.id}`);
  const approved = withApproval(topic, room, at);
  const base: Session = {
    _id, roomId: room._id, roomName: room.name, roomKind: room.kind, areas: room.within, path: room.path, topicId: topic._id, topicTitle: topic.title, topicNumber: topic.number, topicVersion: 1,
    topicHash: hashOfTopic(topic), round: 1, groups: told.groups, state: 'sign-up-open', stage: 'ahead', revision: 2, form: 'invite-in', mode: told.mode ?? 'faceToFace', startsAt, endsAt, month: shanghaiDay(startsAt).slice(0, 7),
    place: `${room.name}协商议事室`, agenda: told.agenda.map(([text, one], i) => ({ id: `q${i + 1}`, text, minutes: one })), listKey: `${startsAt}~${_id}`,
    signUp: { limit: told.limit, way: 'first-come', closesAt, holds: [] }, relaxations: [], scheduledAt: at('schedule'), demo: true,
  };
  const { seats, guard, people } = seated(told, base, before(closesAt, 4 * DAY));
  const session = told.outcome ? closed(base, told.outcome, seats, endsAt) : { ...base, closesAt };
  made.session.push(session);
  made.seat.push(...(told.outcome ? seats.map((seat) => ({ ...seat, presence: { how: 'onSite' as const, at: before(startsAt, 10 * MINUTE), by: 'list' as const } })) : seats));
  made.seatGuard.push({ ...guard, open: !told.outcome });
  made.stakeholderMap.push({ _id: topic._id, topicId: topic._id, extent: topic.place, groups: told.groups, at: at('mapStakeholders') });
  made.topic[made.topic.indexOf(topic)] = { ...approved, ...(told.outcome ? { lastSessionId: _id } : { sessionId: _id }) };
  made.person.push(...people.filter((person) => !made.person.some(({ _id: other }) => other === person._id)));
}

/** The topic as approved in these words, and filed. */
export const withApproval = (topic: Topic, room: Room, at: (action: string) => string): Topic => ({
  ...topic,
  approval: {
    version: 1, hash: hashOfTopic(topic), since: at('sendForApproval'), escalated: false, approvedAt: at('approve'),
    signatures: [{ organisationId: room.approver!, kind: room.approver.split('-')[0] as OrganisationKind, at: at('approve'), meeting: { date: shanghaiDay(at('approve')), reference: '党组织会议纪要（演示）' } }],
  },
  filing: { receiver: room.filingReceiver!, version: 1, sentAt: at('file'), sentBy: 'demo', dueAt: before(at('file'), -7 * DAY), receivedAt: before(at('file'), -DAY) },
  filedWith: room.filingReceiver!,
});

/** Everybody takes the seat, or the place in line, that the rule would have given at that moment. */
function seated(told: SessionStory, session: Session, since: string): { seats: Seat[]; guard: SeatGuard; people: Person[] } {
  const day = shanghaiDay(session.startsAt);
  let guard: SeatGuard = { _id: session._id, open: true, way: 'first-come', closesAt: session.signUp.closesAt, day, limit: told.limit, kinds: {}, groups: told.groups.map((group) => ({ group, held: 0, taken: 0 })), holdsReleased: false, changes: 0 };
  const seats: Seat[] = [];
  told.guests.forEach((guest, n) => {
    const seat = seatOf(guest, session, before(since, -n * 47 * MINUTE));
    seats.push(seat);
    if (seat.state === 'waiting') {
      const verdict = canSignUp({ seating: seatingOf(guard), topicApproved: true, open: true, now: seat.at, closesAt: guard.closesAt, alreadySignedUp: false, kind: seat.kind, group: seat.group, myGroups: told.groups });
      if (verdict.outcome !== 'refused') throw new Error(`${guest.name} would not have to wait`);
    } else guard = counted(guard, seat, 1);
  });
  const people = told.guests.flatMap(({ name, as }, n) => (as || !seats[n]!.personId ? [] : [{ _id: seats[n]!.personId!, name, demo: true, at: since }]));
  return { seats, guard, people };
}

function seatOf({ name, kind, group, as, title, invited, waiting }: Guest, { _id, roomId, startsAt }: Session, at: string): Seat {
  const personId = personIdOf(as ?? `invented-${name}`);
  const own = kind === 'stakeholder' || kind === 'resident';
  return {
    _id: seatId(_id, personId), sessionId: _id, roomId, personId, kind, ...(group ? { group } : {}), classKey: classKeyOf({ kind, group }), also: [], state: waiting ? 'waiting' : invited ? 'invited' : 'seated',
    way: kind === 'leader' ? 'convener' : own ? 'own' : 'invited', order: idAt(at, `${_id}-${name}`), name, ...(title ? { title } : {}), ...(kind === 'stakeholder' ? { why: '这件事就在我家门口（演示）' } : {}),
    ...(kind === 'member' || kind === 'partyDelegate' || kind === 'congressDeputy' ? { chosenBecause: '熟悉这件事（演示）' } : {}), attested: !waiting, withoutWechat: false, sessionStartsAt: startsAt, at, demo: true,
  };
}

function closed(session: Session, outcome: NonNullable<SessionStory['outcome']>, seats: readonly Seat[], endsAt: string): Session {
  const [day, present] = [shanghaiDay(session.startsAt), compositionOf(session, seats)];
  if (mayDeliberate({ ...present, numbers: numbersOn(day) }).outcome !== 'allowed') throw new Error(`${session.topicTitle}: these people might not have deliberated`);
  return {
    ...session, state: 'closed', stage: 'held', revision: 8, notice: { id: `notice-${session._id}`, at: before(session.startsAt, 4 * DAY), since: before(session.startsAt, 4 * DAY), channels: ['inApp', 'phone'] }, checkInSince: before(session.startsAt, 30 * MINUTE),
    opened: { at: session.startsAt, day, present, relaxations: [] }, closed: { at: endsAt, notes: outcome.map(([consensus, note], i) => ({ questionId: `q${i + 1}`, consensus, note })) },
  };
}
