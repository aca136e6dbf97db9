import { isOwed } from '../../../src/domain/consultation/room-answer';
import { countyOf } from '../../../src/domain/room/reach';
import { maskedName } from '../../../src/domain/text/personal-data';
import { workingDaysAfter } from '../../../cloudfunctions/_kernel/clock';
import { climbedBy } from './deadlines';
import type { Documents, Post, Room, Topic } from '../../../cloudfunctions/_store/documents';
import { personIdOf } from '../../../cloudfunctions/_store/keys';
import { conventionValue } from '../../../src/domain/policy/conventions';
import { withApproval } from './sessions';
import { SESSION_STORIES } from './session-stories';
import { THREAD_TOPICS, TOLD_THREADS, type ToldPost } from './thread-stories';
import { dayAgo, idAt } from './topics';

type Made = Pick<{ [C in keyof Documents]: Documents[C][] }, 'post' | 'threadCount' | 'replyCount' | 'postCase' | 'deadline'>;
const HOUR = 3_600_000;

/** 演示数据: ten threads, as the functions would have kept them: questions that are answered and some that still wait, one post taken down. */
export function demoThreads(rooms: ReadonlyMap<string, Room>, topics: readonly Topic[], now: number): Made {
  const made: Made = { post: [], threadCount: [], replyCount: [], postCase: [], deadline: [] };
  for (const { topic: story, roomId, posts } of TOLD_THREADS) {
    const title = [...THREAD_TOPICS, ...SESSION_STORIES].find(({ id }) => id === story)!.title;
    const [topic, room] = [topics.find((one) => one.title === title && one.roomId === roomId), rooms.get(roomId)];
    if (topic && room) tell(made, { topic, room, now, story, told: posts });
  }
  return made;
}

/** The topics of threads without a session, as they were approved and filed. */
export const approvedTopics = (rooms: ReadonlyMap<string, Room>, topics: readonly Topic[], now: number): Topic[] => topics.map((topic) => {
  const story = THREAD_TOPICS.find(({ title, roomId }) => title === topic.title && roomId === topic.roomId);
  return story ? withApproval(topic, rooms.get(topic.roomId)!, (action) => dayAgo(now, story.steps.find((step) => step.action === action)!.day, 0)) : topic;
});

type Telling = { topic: Topic; room: Room; now: number; story: string; told: readonly ToldPost[] };

function tell(made: Made, { topic, room, now, story, told }: Telling): void {
  const kept: Post[] = [];
  for (const [i, one] of told.entries()) {
    const post = postOf(one, { topic, now, name: `${story}-${i}`, ...(one.to === undefined ? {} : { to: kept[one.to]! }) });
    kept.push(post);
    if (one.answer) made.post.push(answerTo(post, one.answer, now - (one.hours - 6) * HOUR, `${story}-${i}-answer`));
  }
  for (const post of kept) {
    const [asked, answer] = [post, made.post.find(({ answers }) => answers?.includes(post._id))];
    const full: Post = answer ? { ...asked, answerId: answer._id, answered: true } : asked;
    const owed = isOwed({ ...full, answered: answer !== undefined });
    const dueAt = workingDaysAfter(post.at, conventionValue('convention.thread-answer-days'));
    made.post.push({ ...full, owed, ...(owed ? { dueKey: `${dueAt}~${post._id}` } : {}) });
    if (owed) made.deadline.push(deadlineOf(post, topic, room, dueAt, now));
    if (post.removed) made.postCase.push(caseOf(post, topic, room));
  }
  const all = made.post.filter(({ topicId }) => topicId === topic._id);
  const questions = all.filter(({ kind, level, state }) => kind === 'question' && level === 0 && state === 'shown');
  made.threadCount.push({ _id: `${topic._id}-0`, topicId: topic._id, revision: all.length, posts: all.length, questions: questions.length, answered: questions.filter(({ answerId }) => answerId).length });
  for (const root of all.filter(({ level }) => level === 0)) {
    const count = all.filter(({ rootId, level }) => rootId === root._id && level > 0).length;
    if (count > 0) made.replyCount.push({ _id: root._id, count });
  }
}

function postOf({ hours, kind, by, text, seat, staff, removed }: ToldPost, { topic, now, name, to }: { topic: Topic; now: number; name: string; to?: Post }): Post {
  const at = new Date(now - hours * HOUR).toISOString();
  const _id = idAt(at, name);
  const sessionId = topic.sessionId ?? topic.lastSessionId;
  return {
    _id, topicId: topic._id, roomId: topic.roomId, round: 1, ...(sessionId ? { sessionId } : {}), kind, lane: seat ? 'inside' : 'outside', ...(seat ? { seatKind: seat } : {}), byRoom: false,
    authorId: personIdOf(`invented-${by}`), author: maskedName(by), text, photos: [], mentions: [], ...(staff ? { typedBy: 'staff' as const } : {}), rootId: to?.rootId ?? _id, ...(to ? { parentId: to._id } : {}), level: to ? to.level + 1 : 0,
    listed: to ? 'reply' : 'root', state: removed ? 'removed' : 'shown', version: 1, at, owed: false, ...(removed ? { caseId: `case-${_id}`, removed: { ...removed, at } } : {}), demo: true,
  };
}

const answerTo = (question: Post, text: string, time: number, name: string): Post => {
  const at = new Date(time).toISOString();
  const { seatKind: _seat, about: _about, ...rest } = question;
  return { ...rest, _id: idAt(at, name), kind: 'information', lane: 'outside', byRoom: true, authorId: 'demo-room', author: '议事室', text, rootId: question.rootId, parentId: question._id, level: 1, listed: 'reply', at, answers: [question._id] };
};

function deadlineOf({ _id: questionId, at }: Post, { title }: Topic, room: Room, dueAt: string, now: number): Documents['deadline'] {
  const _id = `thread-answer-${questionId}`;
  const county = countyOf(room.within);
  return { _id, kind: 'thread-answer', roomId: room._id, county, questionId, title, startedAt: at, dueAt, dueKey: `${dueAt}~${_id}`, running: true, demo: true, ...climbedBy(dueAt, county, new Date(now).toISOString()) };
}

const caseOf = ({ _id, at, text, authorId, removed }: Post, topic: Topic, room: Room): Documents['postCase'] => ({
  _id: `case-${_id}`, roomId: room._id, topicId: topic._id, topicTitle: topic.title, postId: _id, authorId, version: 1, text, why: 'report', state: 'removed', at, dueAt: new Date(Date.parse(at) + 24 * HOUR).toISOString(), guidedBy: room.guidedBy,
  decidedBy: 'demo', decidedAt: at, ground: removed!.ground, reason: removed!.reason, demo: true,
});
