import { FIRST_ANSWER_DAYS } from '../../../src/domain/topic/answer-clock';
import { maskedName } from '../../../src/domain/text/personal-data';
import { grams } from '../../../src/domain/topic/similar';
import { REFUSAL_REASONS } from '../../../src/domain/topic/refuse';
import { stateAfter, TRANSITIONS } from '../../../src/domain/topic/transitions';
import { SOURCE_NAMES } from '../../../src/domain/topic/topic';
import { workingDaysAfter } from '../../../cloudfunctions/_kernel/clock';
import type { Documents, Room, Topic, TopicEventRecord } from '../../../cloudfunctions/_store/documents';
import { key, personIdOf, versionId } from '../../../cloudfunctions/_store/keys';
import { STORIES, type Step, type Story } from './stories';

type Made = Pick<{ [C in keyof Documents]: Documents[C][] }, 'topic' | 'topicVersion' | 'topicProposer' | 'topicEvent' | 'support' | 'counter' | 'person'>;

const DAY = 86_400_000;
/** Morning hours, a few minutes apart, so that no two acts fall on one instant. */
export const dayAgo = (now: number, days: number, n: number): string => new Date(now - days * DAY - n * 61_000).toISOString();

/** Time-ordered ids, as the functions make them: the invented history sorts among later, real acts. */
export const idAt = (instant: string, name: string): string => `${encodeTime(Date.parse(instant))}${key('demo', name).slice(0, 16).toUpperCase()}`;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const encodeTime = (time: number): string => Array.from({ length: 10 }, (_, i) => ALPHABET[Math.floor(time / 32 ** (9 - i)) % 32]).join('');

/** The invented topics with their histories, as the functions would have written them. */
export function demoTopics(rooms: ReadonlyMap<string, Room>, now: number, told: readonly Story[] = STORIES): Made {
  const made: Made = { topic: [], topicVersion: [], topicProposer: [], topicEvent: [], support: [], counter: [], person: [] };
  const stories = told.filter(({ roomId }) => rooms.has(roomId));
  const ids = new Map(stories.map((story, n) => [story.id, idAt(dayAgo(now, story.day, n), story.id)]));
  stories.forEach((story, n) => tell(story, n, { made, ids, now, room: rooms.get(story.roomId)! }));
  for (const roomId of new Set(stories.map((story) => story.roomId))) {
    const numbered = made.topic.filter((topic) => topic.roomId === roomId);
    for (const year of new Set(numbered.map(({ number }) => number.slice(0, 4)))) {
      made.counter.push({ _id: `topic-number:${roomId}:${year}`, value: numbered.filter(({ number }) => number.startsWith(year)).length });
    }
  }
  return made;
}

function tell(story: Story, n: number, { made, ids, now, room }: { made: Made; ids: ReadonlyMap<string, string>; now: number; room: Room }): void {
  const [_id, submittedAt] = [ids.get(story.id)!, dayAgo(now, story.day, n)];
  const [proposerId, dueAt] = [personIdOf(story.openid ?? `invented-${story.proposer}`), workingDaysAfter(submittedAt, FIRST_ANSWER_DAYS)];
  const text = { title: story.title, wrong: story.wrong, place: story.place, affected: story.affected, photos: [] };
  const attested = story.openid !== 'resident-li';
  const number = `${submittedAt.slice(0, 4)}-${String(made.topic.filter(({ roomId, number: other }) => roomId === room._id && other.startsWith(submittedAt.slice(0, 4))).length + 1).padStart(4, '0')}`;
  let topic: Topic = {
    ...text, _id, number, roomId: room._id, roomName: room.name, source: story.source, state: 'submitted', visibility: 'public', version: 1, revision: 1,
    proposerId, attested, proposers: 1, supporters: story.supporters, submittedAt, dueAt, queueKey: `${dueAt}~${_id}`, relaxations: [], waitsFor: [],
    grams: grams(`${text.title}\n${text.place}\n${text.wrong}`).slice(0, 120), demo: true,
  };
  const event = (at: string, line: Omit<TopicEventRecord, '_id' | 'topicId' | 'at'>) => made.topicEvent.push({ _id: idAt(at, `${story.id}-${line.action}`), topicId: _id, at, ...line });
  event(submittedAt, { action: 'propose', role: story.source === 'other' ? '议事室工作人员' : story.source === 'resident' ? '居民' : SOURCE_NAMES[story.source], state: 'submitted', dueAt });
  for (const step of story.steps) {
    const at = dayAgo(now, step.day, n);
    topic = { ...topic, state: stateAfter(step.action), revision: topic.revision + 1, ...(step.concern ? { concern: step.concern } : {}), ...(step.action === 'return' ? {} : { answeredAt: topic.answeredAt ?? at }), ...(step.mergeInto ? { mergedInto: ids.get(step.mergeInto)!, beforeMerge: { state: topic.state } } : {}) };
    event(at, { action: step.action, role: step.role ?? '召集人', state: topic.state, ...lineOf(step, ids) });
    if (step.mergeInto) {
      const target = made.topic.find(({ _id: other }) => other === ids.get(step.mergeInto!))!;
      made.topic[made.topic.indexOf(target)] = { ...target, proposers: target.proposers + 1 };
      made.topicProposer.push({ _id: key(target._id, proposerId), topicId: target._id, personId: proposerId, name: maskedName(story.proposer), attested, first: false, at, via: [_id] });
      made.topicEvent.push({ _id: idAt(at, `${story.id}-merged-from`), topicId: target._id, at, action: 'merged-from', role: '召集人', state: target.state, relatedTopicId: _id });
    }
  }
  made.topic.push(topic);
  made.topicVersion.push({ _id: versionId(_id, 1), topicId: _id, version: 1, at: submittedAt, ...text });
  made.topicProposer.push({ _id: key(_id, proposerId), topicId: _id, personId: proposerId, name: maskedName(story.proposer), attested, first: true, at: submittedAt });
  if (!story.openid && !made.person.some((person) => person._id === proposerId)) made.person.push({ _id: proposerId, name: story.proposer, demo: true, at: submittedAt });
  for (let i = 0; i < story.supporters; i += 1) made.support.push({ _id: key(_id, `invented-supporter-${i}`), topicId: _id, personId: key('invented-supporter', String(i)), at: submittedAt });
}

const lineOf = ({ note, concern, reason, nextStep, channel, action, mergeInto }: Step, ids: ReadonlyMap<string, string>): Partial<TopicEventRecord> => ({
  ...(note ? { note } : {}), ...(concern ? { concern } : {}), ...(nextStep ? { nextStep } : {}), ...(channel ? { channel } : {}),
  ...(reason ? { reason } : {}), ...(mergeInto ? { relatedTopicId: ids.get(mergeInto)! } : {}),
  clause: reason ? REFUSAL_REASONS[reason].clause : action === 'merge' ? 'convention.merge' : action === 'redirect' ? '2.boundary' : TRANSITIONS.find((row) => row.action === action)!.clause,
});
