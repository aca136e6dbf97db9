import { workingDaysAfter } from '../../../cloudfunctions/_kernel/clock';
import { reader } from '../../../cloudfunctions/_store/door';
import { conveningIdentity } from '../../../src/demo/identities';
import type { Reply } from '../../../src/contract/action';
import { aKey, HOME, type Cloud } from '../cloud';
import { DAY, HOUR, iso, type World } from './world';

/** What happened, in its order: runs of the timer (`clean`: nothing went wrong and nobody else ran) and what people did. */
export type Happened = { at: string; what: 'run'; clean: boolean } | { at: string; what: 'withdrawn' | 'refused' | 'cancelled'; of: string; told: number };
export type Course = { happened: Happened[]; end: string; faults: number };

/** Days after the start by which everything of a world has come due: the last rung lies thirty working days off, over the longest holidays. */
const DAYS = 75;

/** What may go wrong with a call of the database or of WeChat. */
const KINDS = ['before', 'after', 'reset', 'reset-after'] as const;

/**
 * Lets the days of a world pass: the timer runs at moments that are half chance and half just before or after something is
 * due, whole days are missed, now and then it runs twice at once; calls fail before or after their effect, answers are lost,
 * and instances are ended in the middle. People withdraw, refuse and call off in between, as a phone does it: under one key
 * until they are answered. At the end everything is in order again.
 */
export async function letPass(cloud: Cloud, world: World, seed: number): Promise<Course> {
  const { random, pick } = world;
  const moments = [...runsOf(world).map((at): Moment => ({ at, act: run })), ...actsOf(cloud, world)].sort((a, b) => (a.at < b.at ? -1 : 1));
  const course: Course = { happened: [], end: iso(world.start + DAYS * DAY + 4 * HOUR), faults: 0 };
  cloud.emulator.faults.seed(seed);

  async function run(at: string): Promise<Happened> {
    const [faulty, twice] = [random() < 0.45, random() < 0.3];
    const ticking = () => Promise.allSettled(Array.from({ length: twice ? 2 + Math.floor(random() * 2) : 1 }, () => cloud.tick()));
    const runs = await (faulty ? inTrouble(ticking) : ticking());
    if (faulty) course.faults += 1;
    return { at, what: 'run', clean: !faulty && !twice && runs.every((one) => one.status === 'fulfilled' && one.value.ok === true) };
  }

  async function inTrouble<T>(work: () => Promise<T>): Promise<T> {
    const kind = pick(KINDS);
    const code = kind === 'before' || kind === 'after' ? { code: pick(['SYS_ERR', 'DATABASE_TRANSACTION_CONFLICT', 'SERVER_TIMEOUT']) } : {};
    cloud.emulator.faults.plan({ action: pick(['*', 'database.commitTransaction', 'wx.openApi']), kind, ...code, probability: pick([0.05, 0.3]), times: pick([1, 3, 20]) });
    const ending = random() < 0.15 ? setTimeout(() => void cloud.emulator.endInstances('calendar'), random() * 250) : undefined;
    return whileTimeFlies(cloud, work).finally(() => { clearTimeout(ending); cloud.emulator.faults.clear(); });
  }

  for (const { at: planned, act } of moments) {
    const at = iso(Math.max(Date.parse(planned), cloud.emulator.clock.now() + 1000));
    cloud.setClock(at);
    course.happened.push(await act(at));
  }
  for (const hours of [0, 3, 24, 27, 51]) {
    const at = iso(Date.parse(course.end) + hours * HOUR);
    cloud.setClock(at);
    const { ok } = await cloud.tick();
    course.happened.push({ at, what: 'run', clean: ok === true });
  }
  course.end = iso(Date.parse(course.end) + 51 * HOUR);
  return course;
}

/** While something is in trouble half a minute passes many times a second: what was left open is given up, as in the cloud. */
async function whileTimeFlies<T>(cloud: Cloud, work: () => Promise<T>): Promise<T> {
  const flying = setInterval(() => cloud.setClock(iso(cloud.emulator.clock.now() + 31_000)), 120);
  return work().finally(() => clearInterval(flying));
}

/** When the timer runs: near what is due, or whenever. */
function runsOf({ random, pick, start, sessions, topics }: World): string[] {
  const due = [...sessions.flatMap(({ closesAt, releasesAt }) => [closesAt ?? [], releasesAt ?? []].flat()), ...topics.flatMap(({ dueAt }) => [-2, 0, 5, 10, 15].map((days) => (days === 0 ? dueAt : workingDaysAfter(dueAt, days))))];
  return Array.from({ length: 14 }, () => iso(random() < 0.6 ? Date.parse(pick(due)) + (random() - 0.35) * pick([HOUR, DAY]) : start + random() * DAYS * DAY)).filter((at) => at > iso(start));
}

type Moment = { at: string; act: (at: string) => Promise<Happened> };

/** What people do: of the topics one is withdrawn or refused, mostly; of the sessions some are called off. */
function actsOf(cloud: Cloud, { random, start, sessions, topics }: World): Moment[] {
  const sometime = () => iso(start + random() * 40 * DAY);
  const convener = cloud.as(conveningIdentity(HOME));
  const over = topics.flatMap(({ topicId, proposer }): Moment[] => {
    const [fate, at] = [random(), sometime()];
    if (fate < 0.35) return [{ at, act: (when) => insistOn(cloud, random, (key) => cloud.as(proposer.openid).topic.withdraw({ topicId }, key), { at: when, what: 'withdrawn', of: topicId }) }];
    if (fate < 0.6) return [{ at, act: (when) => insistOn(cloud, random, (key) => convener.topic.refuse({ topicId, revision: 1, reason: 'other', note: '因为', nextStep: '可以' }, key), { at: when, what: 'refused', of: topicId }) }];
    return [];
  });
  const off = sessions.filter(() => random() < 0.5).map(({ sessionId }): Moment => ({ at: sometime(), act: (when) => insistOn(cloud, random, calledOff(convener, sessionId), { at: when, what: 'cancelled', of: sessionId }) }));
  return [...over, ...off];
}

/** As the convener's phone does it: the session as it was seen; the same request again under its key, a new sight under a new one. */
function calledOff(convener: ReturnType<Cloud['as']>, sessionId: string): (key: string) => Promise<Reply<unknown>> {
  const revisionOf = async () => (await reader.get('session', sessionId))!.revision;
  let [seen, under] = [undefined as number | undefined, ''];
  return async (first) => {
    [seen, under] = [seen ?? await revisionOf(), under || first];
    const reply = await convener.session.cancel({ sessionId, revision: seen, reason: '下大雨' }, under);
    if (!reply.ok && reply.kind === 'conflict') [seen, under] = [undefined, aKey()];
    return reply;
  };
}

function inOrder(cloud: Cloud): void {
  cloud.emulator.faults.clear();
  cloud.setClock(iso(cloud.emulator.clock.now() + 31_000));
}

/** Under one key until there is an answer; what one learns then is what holds. */
async function insistOn(cloud: Cloud, random: () => number, send: (key: string) => Promise<Reply<unknown>>, done: Omit<Exclude<Happened, { what: 'run' }>, 'told'>): Promise<Happened> {
  const key = aKey();
  let last: unknown;
  if (random() < 0.5) cloud.emulator.faults.plan({ action: '*', kind: random() < 0.5 ? 'reset-after' : 'reset', probability: 0.1, times: 3 });
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const asked = () => send(key).catch((error: Error) => void (last = error.message));
    if (attempt === 3) inOrder(cloud);
    const reply = await (attempt < 3 ? whileTimeFlies(cloud, asked) : asked());
    last = reply ?? last;
    if (reply?.ok) {
      cloud.emulator.faults.clear();
      return { ...done, told: await reader.count('outbox', 'what' in done && done.what === 'cancelled' ? { sessionId: done.of } : { topicId: done.of }) };
    }
    if (reply && !reply.ok && reply.kind !== 'failed' && reply.kind !== 'conflict') throw new Error(`${done.what}: ${JSON.stringify(reply)}`);
  }
  throw new Error(`${done.what} was never answered: ${JSON.stringify(last)}`);
}
