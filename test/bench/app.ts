import { loadDemoData } from '../../config/local/demo-data/load';
import { demoTopics } from '../../config/local/demo-data/topics';
import { buildFunctions } from '../../config/functions';
import { startLocalProgram } from '../../config/local/local-program';
import { cloud } from '../../cloudfunctions/_store/cloudbase';
import { reader } from '../../cloudfunctions/_store/door';
import type { Topic } from '../../cloudfunctions/_store/documents';

/** The main acts through the gateway, as a browser calls them, with all rooms and TOPICS more topics. */
const TOPICS = Number(process.env.TOPICS ?? 10_000);
const HOME = '321002001001';

async function main(): Promise<void> {
  await buildFunctions();
  const emulator = await startLocalProgram({ port: 0, data: ':memory:' });
  Object.assign(process.env, emulator.env);
  const loading = performance.now();
  await loadDemoData();
  console.log(`1,525 rooms and the demonstration loaded in ${((performance.now() - loading) / 1000).toFixed(1)} s`);
  await fill();

  const send = async (feature: string, action: string, input: object, who?: string) => {
    const response = await fetch(`${emulator.url}/v1/functions/${feature}`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...(who ? { authorization: `Bearer local-${who}` } : {}) },
      body: JSON.stringify({ action, input, key: `bench-${process.pid}-${(sent += 1)}` }),
    });
    const reply = (await response.json()) as { ok: boolean; data: { items: { id: string }[]; next?: string } };
    if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply)}`);
    return reply.data;
  };
  const [topic] = (await send('topic', 'list', {})).items;
  await measure('find a room by initials', 200, () => send('room', 'search', { query: 'qhg' }));
  await measure('find a room by name', 200, () => send('room', 'search', { query: '西园社区' }));
  await measure('room page', 200, () => send('room', 'view', { roomId: HOME }));
  await measure('newest topics of a room', 200, () => send('topic', 'list', { roomId: HOME }));
  await measure('newest topics of all rooms', 200, () => send('topic', 'list', {}));
  await measure('one topic, whole', 200, () => send('topic', 'view', { topicId: topic!.id }));
  await measure('similar topics while typing', 200, () => send('topic', 'similar', { roomId: HOME, words: '巷子里的路灯坏了晚上看不清路' }));
  await measure('the convener’s table', 200, () => send('topic', 'desk', { roomId: HOME, queue: 'submitted' }, `convener-${HOME}`));
  await measure('propose (write)', 100, (n) => send('topic', 'propose', { roomId: HOME, title: `第${n}盏路灯坏了`, wrong: '晚上看不清路，老人容易摔倒。', place: '观巷' }, `bench-person-${n}`));
  await measure('second (write)', 100, (n) => send('topic', 'second', { topicId: topic!.id, on: true }, `bench-person-${n}`));
  let next: string | undefined;
  for (let page = 0; page < 100; page += 1) ({ next } = await send('topic', 'list', next ? { cursor: next } : {}));
  await measure('the hundredth page of all topics', 100, () => send('topic', 'list', { cursor: next! }));
  await emulator.close();
}

let sent = 0;

/** Many more topics over all rooms, after the pattern of the invented ones. */
async function fill(): Promise<void> {
  const rooms = await reader.list('room', { kind: 'village' } as never, { limit: 1000 });
  const patterns = demoTopics(new Map(rooms.map((room) => [room._id, room])), Date.now()).topic;
  const copies: Topic[] = Array.from({ length: TOPICS }, (_, n) => {
    const [pattern, room] = [patterns[n % patterns.length]!, rooms[n % rooms.length]!];
    const _id = `01AAAA${String(n).padStart(20, '0')}`;
    return { ...pattern, _id, roomId: n % 20 === 0 ? HOME : room._id, roomName: room.name, queueKey: `${pattern.dueAt}~${_id}` };
  });
  for (let from = 0; from < copies.length; from += 200) await cloud().database().collection('topic').add(copies.slice(from, from + 200) as never);
}

async function measure(what: string, count: number, work: (n: number) => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const before = performance.now();
    await work(n);
    taken.push(performance.now() - before);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.floor((taken.length - 1) * share)]!.toFixed(1);
  console.log(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

void main();
