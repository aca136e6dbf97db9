import { workingDaysAfter } from '../../../cloudfunctions/_kernel/clock';
import { composed } from '../../../cloudfunctions/_publication/compose';
import { countChanged, keptOfRoom } from '../../../cloudfunctions/_publication/count';
import { openedBy } from '../../../cloudfunctions/_publication/items';
import { inForceFrom, keptVersion } from '../../../cloudfunctions/_publication/publish';
import type { Deadline, Documents, Organisation, Publication, PublicationDraft, Room, Seat, Session, SuggestionItem, SuggestionList, Topic } from '../../../cloudfunctions/_store/documents';
import { hashOf } from '../../../cloudfunctions/_store/keys';
import { EVERYBODY } from '../../../src/domain/outcome/visible';
import { conventionValue } from '../../../src/domain/policy/conventions';
import { countyOf } from '../../../src/domain/room/reach';
import { climbedBy } from './deadlines';
import { PUBLISHED_TOPICS, TOLD_PUBLICATIONS, type ToldPublication } from './publication-stories';
import { dayAgo } from './topics';

type Made = Pick<{ [C in keyof Documents]: Documents[C][] }, 'publication' | 'publicationVersion' | 'publicationCount' | 'publicationRoom' | 'suggestionItem' | 'suggestionList' | 'deadline'> & { session: Session[]; topic: Topic[] };
type Place = { rooms: ReadonlyMap<string, Room>; organisations: ReadonlyMap<string, Organisation>; now: number };

/** 演示数据: outcomes of some held sessions, through the very gates and masks that the functions use, as they would stand then. */
export function demoPublications(held: { session: readonly Session[]; seat: readonly Seat[]; topic: readonly Topic[] }, place: Place): Made {
  const made: Made = { publication: [], publicationVersion: [], publicationCount: [], publicationRoom: [], suggestionItem: [], suggestionList: [], deadline: [], session: [...held.session], topic: [...held.topic] };
  for (const told of TOLD_PUBLICATIONS) {
    const { title } = PUBLISHED_TOPICS.find(({ id }) => id === told.topic)!;
    const session = held.session.find(({ topicTitle }) => topicTitle === title);
    if (session) tell(told, { made, session, seats: held.seat.filter(({ sessionId }) => sessionId === session._id), ...place });
  }
  return made;
}

function tell(told: ToldPublication, { made, session, seats, rooms, organisations, now }: { made: Made; session: Session; seats: readonly Seat[] } & Place): void {
  const room = rooms.get(session.roomId)!;
  const body = (id: string) => ({ organisationId: id, name: organisations.get(id)?.name ?? room.name });
  const items = told.items.map((_, i) => itemOf(told, i, { session, room, receiver: body(room.listReceiver), at: (day) => dayAgo(now, day, i) }));
  const settled: Session = { ...session, state: 'published', revision: session.revision + 6 };
  made.session[made.session.indexOf(session)] = settled;
  made.topic = made.topic.map((topic) => (topic._id === session.topicId ? { ...topic, state: 'answered' } : topic));
  made.suggestionList.push(listOf(settled, room, items, { receiver: body(room.listReceiver), at: dayAgo(now, told.published + 20, 0) }));

  let publication: Publication = {
    _id: session._id, roomId: room._id, roomName: room.name, roomKind: room.kind, area: room.area, within: room.within, path: session.path, topicId: session.topicId, topicTitle: session.topicTitle, round: 1, heldAt: session.startsAt,
    revision: 3, waitsFor: [], queueKey: session._id, audience: [], keys: [], terms: [], demo: true,
  };
  const publish = (words: { title: string; lead: string; reason: string }, at: string) => {
    const draft: PublicationDraft = { state: 'awaiting', note: told.note, answers: [], scope: told.scope, ways: ['online', 'board'], focus: told.focus, confirmed: [], at, by: 'demo', screening: 'pass', ...words };
    const made1 = composed({ session: settled, items, branches: [], seats, names: seats.map(({ name }) => name), least: conventionValue('convention.small-cells') }, draft, (publication.shown?.version ?? 0) + 1);
    if (made1.open.personal.length + made1.open.few > 0) throw new Error(`${told.title}: ${[...made1.open.personal, made1.open.few].join()} would not have been published`);
    const version = keptVersion({ publication, draft, asked: { at, by: 'demo', body: body(room.approver), text: made1.text, hash: made1.hash }, now: at });
    made.publicationVersion.push(version);
    publication = inForceFrom({ publication, draft, version, now: at });
  };
  publish({ title: told.title, lead: told.lead, reason: '' }, dayAgo(now, told.published, 0));
  if (told.corrected) publish(told.corrected, dayAgo(now, told.corrected.day, 0));
  if (told.withdrawn) {
    const { listKey: _listed, ...rest } = publication;
    publication = { ...rest, keys: [], terms: [], withdrawn: { at: dayAgo(now, told.withdrawn.day, 0), reason: told.withdrawn.reason, version: publication.shown!.version, hash: publication.shown!.hash } };
    made.deadline.push(owedAnew(publication, dayAgo(now, told.withdrawn.day, 0), now));
  }
  const open = publication.audience.includes(EVERYBODY) && !publication.withdrawn;
  const { text } = made.publicationVersion[made.publicationVersion.length - 1]!;
  made.suggestionItem.push(...items.map((item) => (open ? openedBy(item, text, publication.shown!.firstAt) : item)));
  made.publication.push(publication);
  if (!open) return;
  made.publicationCount = countChanged(made.publicationCount, publication, 1);
  made.publicationRoom = [...made.publicationRoom.filter(({ _id }) => _id !== room._id), keptOfRoom(made.publicationRoom.find(({ _id }) => _id === room._id), publication)!];
}

/** Withdrawn, it is owed once more. */
function owedAnew({ _id: sessionId, roomId, topicId, topicTitle: title, within }: Publication, at: string, now: number): Deadline {
  const [_id, dueAt, county] = [`publication-${sessionId}`, workingDaysAfter(at, conventionValue('convention.publication-days')), countyOf(within)];
  return { _id, kind: 'publication', roomId, county, topicId, sessionId, title, startedAt: at, dueAt, dueKey: `${dueAt}~${_id}`, running: true, demo: true, ...climbedBy(dueAt, county, new Date(now).toISOString()) };
}

type About = { session: Session; room: Room; receiver: { organisationId: string; name: string }; at: (day: number) => string };
function itemOf({ items, published }: ToldPublication, i: number, { session, room, receiver, at }: About): SuggestionItem {
  const { what, who, why, support, dissent, decision, answer } = items[i]!;
  const _id = `${session._id}-${String(i + 1).padStart(2, '0')}`;
  return {
    _id, sessionId: session._id, number: i + 1, roomId: room._id, roomName: room.name, county: room.within[1]!, path: session.path, topicId: session.topicId, topicTitle: session.topicTitle, round: 1, what, who, why, support, dissent,
    state: 'answered', revision: 6, open: false, receivers: [{ ...receiver, receivedAt: at(published + 18) }], decision: { decision, by: receiver, at: at(published + 15), departments: [], ...(decision === 'declined' ? { reason: answer } : { result: 'livelihoodProject' as const }) },
    answered: { at: at(published + 2), words: answer }, ...(decision === 'declined' ? {} : { settledAt: at(published + 3), claim: { turn: 1, at: at(published + 5), by: receiver, words: answer, evidence: '演示：验收单', photos: [], stakeholders: 6, confirmed: 6, disputed: 0, dueAt: at(published + 2) } }), ratings: { satisfied: 0, mostly: 0, dissatisfied: 0 }, waitsFor: [], queueKey: _id, demo: true,
  };
}

const listOf = (session: Session, room: Room, items: readonly SuggestionItem[], { receiver, at }: { receiver: { organisationId: string; name: string }; at: string }): SuggestionList => ({
  _id: session._id, roomId: room._id, roomKind: room.kind, roomName: room.name, county: room.within[1]!, path: session.path, topicId: session.topicId, topicTitle: session.topicTitle, round: 1, state: 'settled', version: 1,
  items: items.map(({ what, who, why, support, dissent }) => ({ what, who, why, support, dissent })), at, sent: { at, by: 'demo', hash: hashOf(session._id), confirmed: 9, objected: 0, attended: 12, relaxations: [] },
  receivers: [{ ...receiver, receivedAt: at }], open: 0, settledAt: at, waitsFor: [], queueKey: session._id, demo: true,
});
