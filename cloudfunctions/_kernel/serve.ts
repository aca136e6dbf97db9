import type * as z from 'zod/mini';
import type { Action, Contract, Reply } from '../../src/contract/action';
import type { Audit } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { Forbidden, Invalid, Refused, replyFor } from './answers';
import { record } from './audit';
import { now } from './clock';
import { checkWords, type Screening } from './content-check';
import { dryRun } from './dry-run';
import { callerIn, personOf, type Caller } from './identity';
import { answerBefore, errandOf, keepAnswer } from './once';
import { tell, type Message } from './outbox';
import { actionNamed, callIn, inputFor } from './parse';
import { spend } from './rate-limit';
import { standingOf, type Standing } from './scope';
import { transact } from './transact';

/** What a handler is given besides its input. */
export type ReadContext = { caller: Caller; standing: Standing; now: string };
/** A write's lists are read beside the transaction; what they say is judged again by the documents it writes. */
export type WriteContext = ReadContext & { personId: string; transaction: Transaction; screening: Screening; tell(message: Message): Promise<void> };

export type ReadHandler<A extends Action> = (input: z.output<A['input']>, context: ReadContext) => Promise<z.output<A['output']>>;
export type WriteHandler<A extends Action> = (input: z.output<A['input']>, context: WriteContext) => Promise<z.output<A['output']>>;
/** A write that must call another service first does so outside the transaction; `run` gets what `prepare` brought. */
export type PreparedHandler<A extends Action, Out, In = Out> = {
  prepare(input: z.output<A['input']>, context: ReadContext): Promise<Out>;
  /** In a dry run, in the place of `prepare`: what it would bring, without calling anybody. */
  standIn(input: z.output<A['input']>, context: ReadContext): Promise<Out>;
  run(input: z.output<A['input']>, context: WriteContext, prepared: In): Promise<z.output<A['output']>>;
};
/**
 * A write with more to hand out than one transaction should hold: `run` writes down what is owed, `after` begins to hand it
 * out once that is committed. What `after` does not manage, a timer does, so a failure there is logged and never told.
 */
export type FollowedHandler<A extends Action> = {
  run(input: z.output<A['input']>, context: WriteContext): Promise<z.output<A['output']>>;
  after(input: z.output<A['input']>, context: ReadContext): Promise<void>;
};
/** A missing handler does not compile. */
type Handlers<C extends Contract> = { [K in keyof C]: WriteHandler<C[K]> | PreparedHandler<C[K], unknown, never> | FollowedHandler<C[K]> };

/**
 * Parse · who · once · rate · may this role here · content check · transaction · audit and outbox in it · answer: one way,
 * so no handler can skip a step.
 */
export const serve = <C extends Contract>(contract: C, handlers: Handlers<C>) =>
  async (event: unknown, context: unknown): Promise<Reply<unknown>> => {
    try {
      const call = callIn(event);
      const action = actionNamed(contract, call.action);
      const input = inputFor(action.input, call.input);
      const caller = callerIn(context);
      const handler = parted(handlers[call.action]!);
      const time = now();
      const request = { name: call.action, action, input, caller, handler, time };
      if (call.dryRun && !action.writes) throw new Invalid('查看不用试办', [{ path: 'dryRun', message: '查看不改变什么，直接查看即可' }]);
      if (call.dryRun) return await dryRun(request);
      if (action.writes) return await write(request, call.key);
      const standing = await standingOf(action, input, caller, time);
      const data = await handler.run(input, { caller, standing, now: time } as WriteContext, undefined);
      if (action.audited) await transact((transaction) => record(transaction, { at: time, action: call.action, by: personOf(caller), roles: [...standing.roles], outcome: 'done' }));
      return { ok: true, data };
    } catch (error) {
      return replyFor(error);
    }
  };

type Parted = {
  prepare?(input: unknown, context: ReadContext): Promise<unknown>;
  standIn?(input: unknown, context: ReadContext): Promise<unknown>;
  run(input: unknown, context: WriteContext, prepared: unknown): Promise<unknown>;
  after?(input: unknown, context: ReadContext): Promise<void>;
};
const parted = (handler: unknown): Parted => (typeof handler === 'function' ? { run: handler as Parted['run'] } : (handler as Parted));

/** A call, parsed, and who does it. */
export type Request = { name: string; action: Action; input: unknown; caller: Caller; time: string; handler: Parted };

async function write({ name, action, input, caller, handler, time }: Request, key: unknown): Promise<Reply<unknown>> {
  const personId = personOf(caller);
  const errand = errandOf(personId, name, key, input);
  const before = await answerBefore(errand);
  if (before) return before;

  // Before anything that costs: what is asked too often reaches no other service and fills no ledger.
  await spend(personId, name, time);
  const line = { at: time, action: name, by: personId };
  const denied = (about: typeof line & Partial<Audit>) => async (error: unknown): Promise<never> => {
    if (error instanceof Forbidden) await transact((transaction) => record(transaction, { roles: [], ...about, outcome: 'forbidden' }));
    throw error;
  };
  const standing = await standingOf(action, input, caller, time).catch(denied(line));
  const about = { ...line, roles: [...standing.roles], ...(standing.room ? { roomId: standing.room._id } : {}), ...(standing.topic ? { topicId: standing.topic._id } : {}), ...(standing.session ? { sessionId: standing.session._id } : {}) };

  try {
    const screening = action.publishes ? await checkWords(action.publishes(input as never), caller) : 'pass';
    const prepared = await handler.prepare?.(input, { caller, standing, now: time });
    const answer = await transact(async (transaction) => {
      const again = await answerBefore(errand, transaction);
      if (again) return again;
      const context = { caller, personId, standing, now: time, transaction, screening, tell: (message: Message) => tell(transaction, message, time) };
      const data = await handler.run(input, context, prepared);
      const reply: Reply<unknown> = { ok: true, data };
      await record(transaction, { ...about, outcome: 'done', ...(screening === 'pass' || action.anonymous ? {} : { screening }) });
      await keepAnswer(errand, reply, time, transaction);
      return reply;
    });
    await handler.after?.(input, { caller, standing, now: time }).catch((error: unknown) => replyFor(error));
    return answer;
  } catch (error) {
    if (!(error instanceof Refused)) return denied(about)(error);
    return transact(async (transaction) => {
      const again = await answerBefore(errand, transaction);
      if (again) return again;
      const reply: Reply<unknown> = { ok: false, kind: 'refused', reasons: error.reasons };
      await record(transaction, { ...about, outcome: 'refused', rules: error.reasons.map(({ rule }) => rule) });
      await keepAnswer(errand, reply, time, transaction);
      return reply;
    });
  }
}
