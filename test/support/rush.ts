import { setTimeout as wait } from 'node:timers/promises';
import { reader } from '../../cloudfunctions/_store/door';
import { personIdOf } from '../../cloudfunctions/_store/keys';
import type { Operation } from '../proof/linearizable';
import type { Cloud } from './cloud';
import type { SignUpInput, SignUpOutput } from './sign-up-model';

export type Somebody = { openid: string; group: string | undefined };
type History = Operation<SignUpInput, SignUpOutput>[];
type Rush = { sessionId: string; people: readonly Somebody[]; atOnce: number; random: () => number; /** Shares, 0–1: who leaves again, and who gives up after a lost answer. */ leaving: number; givingUp: number };

/** Times a client asks under one key before it stops asking. */
const MOST_TRIES = 40;

/**
 * Many people at one session at once, each as a phone does it: under one key, sent again when the answer was lost or others
 * were in the way. What was called and answered when is the history; the end of it is what is stored then.
 */
export async function rush(cloud: Cloud, { sessionId, people, atOnce, random, leaving, givingUp }: Rush): Promise<History> {
  const history: History = [];
  const left = [...people];
  const began = performance.now();

  async function act(openid: string, input: SignUpInput, send: (key: string) => Promise<SignUpOutput | 'again'>): Promise<SignUpOutput | undefined> {
    const operation: Operation<SignUpInput, SignUpOutput> = { call: performance.now() - began, ret: Infinity, input };
    history.push(operation);
    const key = `rush-${openid}-${input.kind}`;
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      const output = await send(key).catch(() => 'lost' as const);
      if (output === 'lost' && random() < givingUp) return undefined;
      if (output !== 'lost' && output !== 'again') {
        Object.assign(operation, { ret: performance.now() - began, output });
        return output;
      }
      await wait(5 + random() * 40);
    }
    throw new Error(`${openid} was never answered`);
  }

  const ask = askThrough(cloud);
  async function one({ openid, group }: Somebody): Promise<void> {
    const input = group === undefined ? { sessionId, kind: 'resident' } : { sessionId, kind: 'stakeholder', group, why: '住在这里' };
    const joined = await act(openid, { kind: 'join', who: personIdOf(openid), group }, async (key) => answerOf(await ask(openid, 'signUp', { ...input, name: '某某某' }, key)));
    if (joined !== undefined && random() < leaving) await act(openid, { kind: 'leave', who: personIdOf(openid) }, async (key) => answerOf(await ask(openid, 'leave', { sessionId }, key)));
  }
  await Promise.all(Array.from({ length: atOnce }, async () => { for (let next = left.shift(); next; next = left.shift()) await one(next); }));
  return [...history.map(withRank(await ranksIn(sessionId))), await theEnd(sessionId, performance.now() - began)];
}

type Reply = { ok: boolean; kind?: string; data?: { state?: string; done?: boolean } };

/** Through the gateway, as a browser does: an answer that is lost is a broken connection. */
const askThrough = ({ emulator }: Cloud) => async (openid: string, action: string, input: object, key: string): Promise<Reply> => {
  const response = await fetch(`${emulator.url}/v1/functions/session`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer local-${openid}` }, body: JSON.stringify({ action, input, key }),
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Reply;
};

function answerOf(reply: Reply): SignUpOutput | 'again' {
  if (reply.ok) return { answer: reply.data!.done ? 'left' : (reply.data!.state as 'seated' | 'waiting') };
  if (reply.kind === 'conflict') return 'again';
  if (reply.kind === 'forbidden') return { answer: 'nothing' };
  throw new Error(JSON.stringify(reply));
}

const seatsOf = async (sessionId: string) => {
  const seats = [];
  for (let after = ''; ; after = seats[seats.length - 1]!._id) {
    const page = await reader.list('seat', { sessionId, _id: { after } }, { limit: 1000, order: [['_id', 'asc']] });
    seats.push(...page);
    if (page.length < 1000) return seats.filter(({ way }) => way === 'own');
  }
};

const ranksIn = async (sessionId: string): Promise<Map<string, number>> =>
  new Map((await seatsOf(sessionId)).sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ personId }, rank) => [personId!, rank]));
const withRank = (ranks: Map<string, number>) => (operation: History[number]): History[number] => {
  const { input } = operation;
  const rank = input.kind === 'join' ? ranks.get(input.who) : undefined;
  return rank === undefined ? operation : { ...operation, input: { ...input, rank } as SignUpInput };
};

/** What is stored when everybody has been answered. */
async function theEnd(sessionId: string, now: number): Promise<History[number]> {
  const seats = await seatsOf(sessionId);
  const who = (state: string) => seats.filter((seat) => seat.state === state).map(({ personId }) => personId!);
  const waiting = seats.filter(({ state }) => state === 'waiting').sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ personId }) => personId!);
  return { call: now, ret: now + 1, input: { kind: 'look' }, output: { seated: who('seated').sort().join(), waiting: waiting.join() } };
}
