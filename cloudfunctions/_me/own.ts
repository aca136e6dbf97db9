import { GONE_WORDS } from '../../src/domain/me/held';
import { TEMPLATES } from '../../src/domain/notice/templates';
import { end } from '../_kernel/deadlines';
import { reader } from '../_store/door';
import { removeFiles } from '../_store/files';
import type { Photo } from '../_store/documents';
import { byField, line, type Holding } from './holding';
import { roomNamesOf, topicsById } from './titles';

const RESIDENCE = { declared: '待确认', attested: '已核实', 'not-resident': '未能核实' } as const;

export const person: Holding<'person'> = {
  collection: 'person', kind: 'profile',
  async find(personId, after) {
    const own = after === undefined ? await reader.get('person', personId) : undefined;
    return { found: own ? [own] : [] };
  },
  count: async (personId) => ((await reader.get('person', personId)) ? 1 : 0),
  isOf: ({ _id }, personId) => _id === personId,
  show: async (found) => found.map(({ _id, at, name, preferences }) => ({
    id: _id.slice(0, 8), at, title: name ?? '没有填姓名',
    lines: [...line('姓名', name), ...(preferences ? line('不打扰的时间', `${preferences.quietFrom}点到${preferences.quietUntil}点`) : []), ...line('关掉的提醒', preferences?.off.map((template) => TEMPLATES[template].name).join('、'))],
  })),
  close: async () => undefined,
};

export const residence = byField('residence', 'personId', {
  kind: 'residence',
  async show(found) {
    const rooms = await roomNamesOf(found.map(({ roomId }) => roomId));
    return found.map(({ _id, at, roomId, name, note, state }) => ({ id: _id.slice(0, 8), at, title: rooms.get(roomId) ?? roomId, lines: [...line('申报的姓名', name), ...line('方便核实的话', note), ...line('核实', RESIDENCE[state])] }));
  },
  close: async () => undefined,
});

/** Letters to members: one that waits goes with its clock; of an answered one the member’s answer stays, without words or name of who wrote. */
export const letters = byField('question', 'askerId', {
  kind: 'letters',
  async show(found) {
    const rooms = await roomNamesOf(found.map(({ roomId }) => roomId));
    return found.map(({ _id, at, roomId, text, state, answer, answeredAt }) => ({ id: _id, at, title: `写给${rooms.get(roomId) ?? ''}委员的信`, lines: [...line('内容', text), ...line('状态', state === 'answered' ? '已答复' : '等答复'), ...line('答复', answer), ...line('答复时间', answeredAt)] }));
  },
  async close(question, { transaction, gone, now }) {
    if (question.state === 'answered') return { ...question, askerId: gone, text: GONE_WORDS };
    await end(transaction, 'member-answer', { questionId: question._id }, now);
    return undefined;
  },
});

export const notices = byField('outbox', 'to', {
  kind: 'notices',
  show: async (found) => found.map(({ _id, at, title, text, why, read }) => ({ id: _id, at, title, lines: [...line('内容', text), ...line('为什么告诉您', why), ...line('看过', read ? '是' : '否')] })),
  close: async () => undefined,
});
/** The same notices on their way by other channels: no words, no address. */
export const deliveries = byField('delivery', 'to', { kind: 'notices', close: async () => undefined });

export const subscriptions = byField('subscription', 'personId', {
  kind: 'subscriptions',
  show: async (found) => found.map(({ _id, at, template, left }) => ({ id: _id.slice(0, 8), at, title: `微信提醒：${TEMPLATES[template].name}`, lines: [...line('还可以发', `${left}条`), ...line('微信地址', '已加密，只用来发提醒')] })),
  close: async () => undefined,
});
export const follows = byField('threadFollow', 'personId', {
  kind: 'subscriptions',
  async show(found) {
    const topics = await topicsById(found.map(({ topicId }) => topicId));
    return found.map(({ _id, topicId, on, read }) => ({ id: _id.slice(0, 8), title: `网上讨论：${topics.get(topicId)?.title ?? ''}`, lines: [...line('关注', on ? '是' : '否'), ...line('看到第几条', String(read))] }));
  },
  close: async () => undefined,
});

/** A voice is always erased; a picture unless it stands with a topic. */
const goes = ({ topicId, seconds }: Photo): boolean => topicId === undefined || seconds !== undefined;
export const photos = byField('photo', 'owner', {
  kind: 'photos',
  async show(found) {
    const topics = await topicsById(found.flatMap(({ topicId }) => topicId ?? []));
    return found.map(({ _id, at, topicId, seconds }) => ({ id: _id, at, title: seconds === undefined ? '照片' : `录音（${seconds}秒）`, lines: line('用在', topicId === undefined ? '还没有用' : topics.get(topicId)?.title) }));
  },
  before: (found) => removeFiles(found.filter(goes).map(({ fileId }) => fileId)),
  async close(photo, { transaction, gone }) {
    if (!goes(photo)) return { ...photo, owner: gone };
    for (const { _id } of await reader.list('check', { photoId: photo._id, state: { oneOf: ['machine', 'waiting'] } }, { limit: 10 })) {
      const check = await transaction.get('check', _id);
      if (check) await transaction.put('check', { ...check, state: 'obsolete' });
    }
    return undefined;
  },
});
