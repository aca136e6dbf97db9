import { GONE_NAME, GONE_WORDS } from '../../src/domain/me/held';
import { canWithdraw } from '../../src/domain/topic/amend';
import { isOpen } from '../../src/domain/topic/step';
import { STATE_NAMES } from '../../src/domain/topic/topic';
import { together } from '../../src/domain/verdict';
import { takeBack, TOPIC_DEADLINES } from '../_topic/take-back';
import { retitle } from '../_kernel/deadlines';
import type { Topic } from '../_store/documents';
import { reader } from '../_store/door';
import { key, versionId } from '../_store/keys';
import { byField, line, type Closing } from './holding';
import { topicsById } from './titles';
import { untie } from './untie';

/** Words and pictures of a topic that somebody looked at, at most. */
const LOOKED_AT = 100;

/** Topics: one that can be taken back is taken back, and its words go; from approval on it stays, raised by nobody who can be named. */
export const proposals = byField('topicProposer', 'personId', {
  kind: 'topics', limit: 5,
  async show(found) {
    const topics = await topicsById(found.map(({ topicId }) => topicId));
    return found.flatMap(({ topicId, first, at, name }) => {
      const topic = topics.get(topicId);
      if (!topic) return [];
      const words = first ? [...line('什么事', topic.wrong), ...line('在哪里', topic.place), ...line('涉及谁', topic.affected)] : [];
      return [{ id: topicId, at, title: topic.title, lines: [...line('编号', topic.number), ...line('状态', STATE_NAMES[topic.state]), ...line('署名', name), ...line('怎么提的', first ? '您提出的' : '合并后共同提出'), ...words] }];
    });
  },
  async close(proposer, closing) {
    if (proposer.first) await withoutProposer(proposer.topicId, closing);
    return { ...proposer, _id: key(proposer.topicId, closing.gone), personId: closing.gone, name: GONE_NAME };
  },
});

async function withoutProposer(topicId: string, { transaction, now, personId, gone }: Closing): Promise<void> {
  const before = await transaction.get('topic', topicId);
  if (!before) return;
  const mayGo = together<string>(isOpen(before.state, 'withdraw'), canWithdraw({ proposers: before.proposers, ...(before.held ? { before: before.held.before } : {}) })).outcome === 'allowed';
  const topic = mayGo ? await takeBack({ transaction, now }, before, '提出人') : before;
  const nameless: Topic = topic.proposerId === personId ? { ...topic, proposerId: gone } : topic;
  if (topic.state !== 'withdrawn' || topic.proposers > 1) return void (await transaction.put('topic', nameless));
  await untie(transaction, topic.photos, personId);
  for (let version = 1; version <= topic.version; version += 1) await transaction.remove('topicVersion', versionId(topicId, version));
  for (const kind of TOPIC_DEADLINES) await retitle(transaction, kind, { topicId }, GONE_WORDS);
  for (const { _id } of await reader.list('check', { topicId, state: { oneOf: ['machine', 'waiting', 'passed', 'failed', 'obsolete'] } }, { limit: LOOKED_AT })) {
    const check = await transaction.get('check', _id);
    if (check) await transaction.put('check', { ...check, text: GONE_WORDS, ...(check.state === 'waiting' || check.state === 'machine' ? { state: 'obsolete' as const } : {}) });
  }
  await transaction.put('topic', { ...nameless, title: GONE_WORDS, wrong: '', place: '', affected: '', photos: [], grams: [] });
}

export const supports = byField('support', 'personId', {
  kind: 'supports',
  async show(found) {
    const topics = await topicsById(found.map(({ topicId }) => topicId));
    return found.flatMap(({ topicId, at }) => { const topic = topics.get(topicId); return topic ? [{ id: topicId, at, title: topic.title, lines: line('编号', topic.number) }] : []; });
  },
  close: async (support, { gone }) => ({ ...support, _id: key(support.topicId, gone), personId: gone }),
});
