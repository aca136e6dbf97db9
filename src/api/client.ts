import type { Action, Call, Contract, DryRun, InputOf, OutputOf, Reply } from '../contract/action';
import type { Contracts } from '../contract/contracts';
import { transport, Unreachable } from './transport';

/** What a screen gets back: the function's Reply, or that it could not be reached. */
export type Outcome<T> = Reply<T> | { ok: false; kind: 'unreachable'; message: string };
export type Send<A extends Action> = (input: InputOf<A>, key?: string) => Promise<Outcome<OutputOf<A>>>;
/** 为什么不行: what a write would come to, asked beforehand, to no effect. */
export type AskWhyNot<A extends Action> = (input: InputOf<A>) => Promise<Outcome<DryRun>>;
/** An action as the screens call it; one that writes can also be asked beforehand. */
export type Asked<A extends Action> = Send<A> & { whyNot: AskWhyNot<A> };
type Client<C extends Contract> = { [K in keyof C]: C[K] extends { writes: true } ? Asked<C[K]> : Send<C[K]> };

let counter = 0;

/** A key under which a write is done once, however often it is sent. It only has to differ from the same person's others. */
export const newKey = (): string => `${Date.now().toString(36)}-${(counter += 1).toString(36)}-${Math.random().toString(36).slice(2, 12)}`;

const KINDS = ['refused', 'invalid', 'forbidden', 'conflict', 'failed'];
const isReply = (value: unknown): value is Reply<never> =>
  typeof value === 'object' && value !== null && ((value as Reply<never>).ok === true || KINDS.includes((value as { kind?: string }).kind ?? ''));

const PAUSES_MS = [600, 1800];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends until there is an answer, under one key, so that a lost answer does no harm. */
async function send(feature: string, call: Call): Promise<Outcome<never>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const reply = await transport(feature, call);
      if (isReply(reply)) return reply;
      throw new Unreachable('not a reply');
    } catch (error) {
      const pause = PAUSES_MS[attempt];
      if (pause === undefined) return { ok: false, kind: 'unreachable', message: (error as Error).message };
      await wait(pause);
    }
  }
}

/** A feature's actions as functions, typed by its contract, which itself stays on the server. */
const feature = <C extends Contract>(name: string): Client<C> => new Proxy({} as Client<C>, {
  get: (made, action: string) => ((made as Record<string, unknown>)[action] ??= Object.assign((input: unknown, key = newKey()) => send(name, { action, input, key }), {
    path: `${name}.${action}`, whyNot: (input: unknown) => send(name, { action, input, dryRun: true }),
  })),
});

export const api: { [F in keyof Contracts]: Client<Contracts[F]> } = {
  room: feature('room'),
  topic: feature('topic'),
  session: feature('session'),
  consultation: feature('consultation'),
  draw: feature('draw'),
  statement: feature('statement'),
  me: feature('me'),
  moderation: feature('moderation'),
  research: feature('research'),
  outcome: feature('outcome'),
  organisation: feature('organisation'),
  sheet: feature('sheet'),
  member: feature('member'),
  paper: feature('paper'),
  policy: feature('policy'),
  publication: feature('publication'),
};

/** The name of an action, e.g. `topic.view`: the first part of its cache key. */
export const pathOf = (action: Send<never>): string => (action as unknown as { path: string }).path;
