import { ANSWER_NAMES, STATEMENT_STATE_NAMES } from '../../src/copy/statement';
import { CASE_STATE_NAMES } from '../../src/copy/moderation';
import { POST_STATE_NAMES } from '../../src/copy/held';
import { NO_VOTE, voteAt } from '../../src/domain/consultation/consensus/packed-votes';
import { POST_KIND_NAMES } from '../../src/domain/consultation/post';
import { GROUND_NAMES } from '../../src/domain/consultation/standard';
import { GONE_NAME, GONE_WORDS } from '../../src/domain/me/held';
import { takeBackPost } from '../_consultation/take-back';
import type { Post } from '../_store/documents';
import { reader } from '../_store/door';
import { key } from '../_store/keys';
import { numberedStatements, opinionId } from '../_store/statement-store';
import { byField, line, type Closing, type Holding } from './holding';
import { untie } from './untie';
import { sessionsById, topicsById } from './titles';

/** 发言: what others have read and answered stays, without name and voice; what nobody has seen yet is taken back. What was said for the room is the room’s. */
export const posts = byField('post', 'authorId', {
  kind: 'posts', limit: 5,
  async show(found) {
    const topics = await topicsById(found.map(({ topicId }) => topicId));
    return found.map(({ _id, at, topicId, kind, text, state, author, byRoom, photos, voice, removed }) => ({
      id: _id, at, title: topics.get(topicId)?.title ?? '',
      lines: [...line('类别', POST_KIND_NAMES[kind]), ...line('内容', text), ...line('署名', byRoom ? '议事室' : author), ...line('状态', POST_STATE_NAMES[state]), ...line('照片', photos.length > 0 ? `${photos.length}张` : undefined), ...line('录音', voice ? '有' : undefined), ...line('没有公开的原因', removed?.reason)],
    }));
  },
  close: async (post, closing) => nameless(post.state === 'waiting' ? await takenBack(post, closing) : post, closing.gone),
});

function nameless({ voice: _voice, ...post }: Post, gone: string): Post {
  return { ...post, authorId: gone, author: post.byRoom ? post.author : GONE_NAME };
}

async function takenBack(post: Post, { transaction, now }: Closing): Promise<Post> {
  const [topic, room] = [await transaction.get('topic', post.topicId), await transaction.get('room', post.roomId)];
  await untie(transaction, post.photos, post.authorId);
  return topic && room ? takeBackPost({ transaction, now, standing: { room, roles: new Set(), appointments: [], offices: [] } }, topic, room, post) : post;
}

/** What was decided, by which ground, stays on record; words that were taken back before go. */
export const cases = byField('postCase', 'authorId', {
  kind: 'matters',
  show: async (found) => found.map(({ _id, at, text, state, ground, reason, appeal }) => ({ id: _id, at, title: '对您发言的核对', lines: [...line('发言', text), ...line('结果', CASE_STATE_NAMES[state]), ...line('哪一条', ground && GROUND_NAMES[ground]), ...line('为什么', reason), ...line('您的申诉', appeal?.text), ...line('复核', appeal?.reason)] })),
  close: async (matter, { gone }) => ({ ...matter, authorId: gone, ...(matter.state === 'withdrawn' ? { text: GONE_WORDS } : {}) }),
});
export const reports = byField('postReport', 'personId', {
  kind: 'matters',
  show: async (found) => found.map(({ _id, at, ground, note }) => ({ id: _id, at, title: '您的举报', lines: [...line('哪一条', GROUND_NAMES[ground]), ...line('您写的', note)] })),
  close: async (report, { gone }) => ({ ...report, _id: key('report', report._id, gone), personId: gone }),
});

/** 观点: a sentence people answered to keeps its answers; one that nobody has looked at goes. */
export const statements = byField('statement', 'authorId', {
  kind: 'statements',
  async show(found) {
    const sessions = await sessionsById(found.map(({ sessionId }) => sessionId));
    return found.map(({ _id, at, sessionId, text, state, reason }) => ({ id: _id, at, title: sessions.get(sessionId)?.topicTitle ?? '', lines: [...line('观点', text), ...line('状态', STATEMENT_STATE_NAMES[state]), ...line('说明', reason)] }));
  },
  close: async (statement, { gone }) => (statement.state === 'waiting' ? undefined : { ...statement, authorId: gone }),
});

const AT_ONCE = 200;
const ANSWERS = new Map([[1, ANSWER_NAMES.agree], [-1, ANSWER_NAMES.disagree], [0, ANSWER_NAMES.pass]]);
/** 表态: kept by a key that only its owner’s id leads to, so all that asked for statements is gone through, the newest session first. Counted they stay; whose they were is forgotten. */
export const opinions: Holding<'opinion'> = {
  collection: 'opinion', kind: 'opinions', isOf: () => true,
  async find(personId, after) {
    const asked = await reader.list('conversation', { _id: { before: after ?? '~' } }, { limit: AT_ONCE, order: [['_id', 'desc']] });
    return { found: await reader.getMany('opinion', asked.map(({ _id }) => opinionId(_id, personId))), ...(asked.length === AT_ONCE ? { next: asked[AT_ONCE - 1]!._id } : {}) };
  },
  async show(found) {
    const [sessions, texts] = [await sessionsById(found.map(({ sessionId }) => sessionId)), await Promise.all(found.map(({ sessionId }) => numberedStatements(sessionId)))];
    return found.map(({ _id, sessionId, votes, answered }, i) => ({
      id: _id.slice(0, 8), title: `${sessions.get(sessionId)?.topicTitle ?? ''}，${answered}条`,
      lines: texts[i]!.flatMap(({ number, text }) => (voteAt(votes, number!) === NO_VOTE ? [] : [{ label: text, value: ANSWERS.get(voteAt(votes, number!))! }])),
    }));
  },
  close: async (opinion, { gone }) => ({ ...opinion, _id: opinionId(opinion.sessionId, gone) }),
};
