import { setTimeout as wait } from 'node:timers/promises';
import { buildFunctions } from '../../config/functions';
import { cloud as sdk } from '../../cloudfunctions/_store/cloudbase';
import { threadNumbers } from '../../cloudfunctions/_store/consultation-store';
import { inTransaction, reader } from '../../cloudfunctions/_store/door';
import type { Post } from '../../cloudfunctions/_store/documents';
import { looksAMinute } from '../../src/domain/consultation/pace';
import { aCloud, type Cloud } from '../support/cloud';
import { aSession } from '../support/sessions';
import { says } from '../support/threads';

/**
 * One hot thread, through the gateway: it holds 100,000 posts already, and 300 more come within a minute by 100 people while its
 * pages are looked at. Some send twice under one key, as phones do. Nothing is lost and nothing is counted twice: all is counted again
 * from the documents. `THREAD_SIZE=1000` begins with fewer.
 */
const [BEFORE, POSTS, PEOPLE, SECONDS, LOOKS_A_SECOND, BATCH] = [Number(process.env.THREAD_SIZE ?? 100_000), 300, 100, 60, 10, 500];
const WARMING = 20;
type Answer = { what: string; milliseconds: number; tries: number };

async function main(): Promise<void> {
  await buildFunctions();
  const cloud = await aCloud();
  const { topicId, sessionId } = await aSession(cloud);
  await fill(cloud, topicId);
  await Promise.all(Array.from({ length: 4 }, (_, n) => look(cloud, 'posts', { topicId, order: 'newest' }, n)));

  for (let n = 0; n < WARMING; n += 1) await says(cloud, topicId, `warms-${n}`, { kind: 'information' });
  const [sum, began] = [await threadNumbers(topicId), performance.now()];
  const cursor = (await reader.list('post', { topicId, listed: 'root' }, { limit: 1000, order: [['_id', 'asc']] })).at(-1)!._id;
  const views = [{ topicId, order: 'newest' }, { topicId, order: 'time', cursor }, { topicId, order: 'time' }];
  const [posting, looking, living] = await Promise.all([
    inPace(POSTS, POSTS / SECONDS, (n) => post(cloud, topicId, n)), inPace(LOOKS_A_SECOND * SECONDS, LOOKS_A_SECOND, (n) => look(cloud, 'posts', views[n % 3]!, n)),
    inPace(LOOKS_A_SECOND * SECONDS, LOOKS_A_SECOND, (n) => look(cloud, 'live', { sessionId }, n)),
  ]);
  const seconds = (performance.now() - began) / 1000;

  const after = await threadNumbers(topicId);
  const [stored, waiting] = [await reader.count('post', { topicId, listed: 'root' }), await reader.count('post', { topicId, owed: true })];
  const deadlines = await reader.count('deadline', { kind: 'thread-answer', running: true } as never);
  console.log(`${POSTS} posts by ${PEOPLE} people in ${seconds.toFixed(0)} s into a thread of ${BEFORE}; Node ${process.version}`);
  console.log(`answered: ${posting.filter(({ what }) => what === 'shown').length} shown; stored ${stored}, counted ${after.posts} (before ${sum.posts}); questions waiting: stored ${waiting}, counted ${after.questions - after.answered}, deadlines ${deadlines}`);
  show('a post', posting);
  show('a page of the thread', looking);
  show('a look at the session', living);
  console.log(`looks a minute and person: ${looksAMinute({ changeEvery: 2000 })} while something happens, ${looksAMinute({ minutes: 30 }).toFixed(1)} while nothing does, ${looksAMinute({ weak: true, minutes: 10 })} on a weak network`);
  await cloud.emulator.close();
  if (stored !== BEFORE + WARMING + POSTS || after.posts !== stored || waiting !== after.questions - after.answered || waiting !== deadlines) throw new Error('a post was lost or counted twice');
}

/** Posts that are there already, as the functions would have kept them. */
async function fill(cloud: Cloud, topicId: string): Promise<void> {
  const first = (await reader.get('post', await says(cloud, topicId, 'fills-threads', { kind: 'information', text: '第0条' })))!;
  for (let from = 1; from < BEFORE; from += BATCH) {
    const posts: Post[] = Array.from({ length: Math.min(BATCH, BEFORE - from) }, (_, i) => {
      const _id = `01A${String(from + i).padStart(23, '0')}`;
      return { ...first, _id, rootId: _id, text: `第${from + i}条，巷子里的路灯坏了，晚上看不清路。` };
    });
    await sdk().database().collection('post').add(posts as never);
  }
  const count = (await reader.list('threadCount', { topicId } as never, { limit: 9 }))[0]!;
  await inTransaction((transaction) => transaction.put('threadCount', { ...count, posts: count.posts + BEFORE - 1, revision: count.revision + BEFORE - 1 }));
}

/** One after another at an even pace, whoever has been answered or not, as people do. */
async function inPace(count: number, perSecond: number, act: (n: number) => Promise<Answer>): Promise<Answer[]> {
  const began = performance.now();
  return Promise.all(Array.from({ length: count }, async (_, n) => {
    await wait(Math.max(0, (n / perSecond) * 1000 - (performance.now() - began)));
    return act(n);
  }));
}

async function ask(cloud: Cloud, openid: string, action: string, input: object, key: string): Promise<{ ok: boolean; kind?: string; data?: { state: string } }> {
  const response = await fetch(`${cloud.emulator.url}/v1/functions/consultation`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer local-${openid}` }, body: JSON.stringify({ action, input, key }),
  });
  return (await response.json()) as { ok: boolean; kind?: string; data?: { state: string } };
}

/** Every tenth is sent twice at once under one key; who is told that others are in the way asks again under the same. */
async function post(cloud: Cloud, topicId: string, n: number): Promise<Answer> {
  const began = performance.now();
  const input = { topicId, kind: n % 3 === 0 ? 'question' : 'concern', text: `新的第${n}条，晚上看不清路。` };
  const send = () => ask(cloud, `speaks-${n % PEOPLE}`, 'post', input, `thread-key-${n}`);
  for (let tries = 1; ; tries += 1) {
    const [reply] = await Promise.all(n % 10 === 0 ? [send(), send()] : [send()]);
    if (reply!.kind !== 'conflict' || tries === 20) return { what: reply!.ok ? reply!.data!.state : reply!.kind!, milliseconds: performance.now() - began, tries };
  }
}

async function look(cloud: Cloud, action: string, input: object, n: number): Promise<Answer> {
  const began = performance.now();
  const reply = await ask(cloud, `looks-${n % 200}`, action, input, 'looking-at-it');
  return { what: reply.ok ? 'seen' : reply.kind!, milliseconds: performance.now() - began, tries: 1 };
}

function show(what: string, answers: readonly Answer[]): void {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]!);
  console.log(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; asked again ${answers.reduce((sum, { tries }) => sum + tries - 1, 0)} times; ${answers.filter(({ what: came }) => came !== 'seen' && came !== 'shown').length} not answered`);
}

void main().then(() => process.exit(0), (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
