import { seeded } from '../../emulator/random';

/**
 * Is what was answered explained by doing the operations one after another? Wing and Gong's search with Lowe's memory: an
 * operation that overlapped others may have taken effect at any moment between its call and its answer; one whose answer
 * never came, at any later moment or never. Run as a program it proves itself on simulated servers.
 */
export type Operation<In, Out> = { call: number; /** Infinity: the answer never came. */ ret: number; input: In; output?: Out };
export type Model<State, In, Out> = {
  start: State;
  /** The state after, or undefined when this answer cannot be given here. Without an output nobody knows what was answered. */
  step(state: State, input: In, output: Out | undefined): State | undefined;
  /** What tells two states apart, given the operations that are done. */
  key(state: State): string;
};
export type Finding<In, Out> = { verdict: 'ok' | 'violation' | 'undecided'; steps: number; /** As far as the search came: what no order could place. */ stuck?: Operation<In, Out> };

type Entry<In, Out> = { operation: Operation<In, Out>; id: number; isCall: boolean; twin?: Entry<In, Out>; before?: Entry<In, Out>; after?: Entry<In, Out> };

/** A search that took more steps than this has decided nothing, and says so. */
const MOST_STEPS = 2_000_000;

export function check<State, In, Out>(history: readonly Operation<In, Out>[], model: Model<State, In, Out>, most = MOST_STEPS): Finding<In, Out> {
  const head = linked(history);
  const seen = new Set<string>();
  const path: { state: State; done: bigint; untried: Entry<In, Out>[]; placed?: Entry<In, Out> }[] = [{ state: model.start, done: 0n, untried: candidates(head) }];
  let unanswered = history.filter(({ ret }) => ret !== Infinity).length;
  let [steps, furthest, stuck] = [0, 0, undefined as Operation<In, Out> | undefined];

  while (unanswered > 0) {
    const here = path[path.length - 1];
    if (!here) return { verdict: 'violation', steps, ...(stuck ? { stuck } : {}) };
    if (here.placed) {
      unlift(here.placed);
      if (here.placed.twin) unanswered += 1;
      delete here.placed;
    }
    const entry = here.untried.shift();
    if (!entry) {
      path.pop();
      continue;
    }
    if ((steps += 1) > most) return { verdict: 'undecided', steps };
    const state = model.step(here.state, entry.operation.input, entry.operation.output);
    if (state === undefined) {
      if (path.length > furthest) [stuck, furthest] = [entry.operation, path.length];
      continue;
    }
    const done = here.done | (1n << BigInt(entry.id));
    const mark = `${done.toString(36)}|${model.key(state)}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    here.placed = entry;
    lift(entry);
    if (entry.twin) unanswered -= 1;
    path.push({ state, done, untried: candidates(head) });
  }
  return { verdict: 'ok', steps };
}

/** What may come next: called before the first answer that is still open. What was answered first is tried first, what never was last. */
function candidates<In, Out>(head: Entry<In, Out>): Entry<In, Out>[] {
  const found: Entry<In, Out>[] = [];
  for (let entry = head.after; entry?.isCall; entry = entry.after) found.push(entry);
  return found.sort((a, b) => (a.operation.ret === b.operation.ret ? 0 : a.operation.ret - b.operation.ret));
}

/** Calls and answers in the order of time; where they fall together the call comes first, which can only excuse more. */
function linked<In, Out>(history: readonly Operation<In, Out>[]): Entry<In, Out> {
  const entries = history.flatMap((operation, id) => {
    const call: Entry<In, Out> = { operation, id, isCall: true };
    if (operation.ret === Infinity) return [{ time: operation.call, entry: call }];
    const answer: Entry<In, Out> = { operation, id, isCall: false };
    call.twin = answer;
    return [{ time: operation.call, entry: call }, { time: operation.ret, entry: answer }];
  }).sort((a, b) => a.time - b.time || Number(b.entry.isCall) - Number(a.entry.isCall));
  const head: Entry<In, Out> = { operation: { call: -Infinity, ret: Infinity, input: undefined as never }, id: -1, isCall: true };
  entries.reduce((before, { entry }) => Object.assign(entry, { before }) && (before.after = entry), head);
  return head;
}

function lift<In, Out>(entry: Entry<In, Out>): void {
  entry.before!.after = entry.after;
  if (entry.after) entry.after.before = entry.before;
  if (entry.twin) lift(entry.twin);
}

function unlift<In, Out>(entry: Entry<In, Out>): void {
  if (entry.twin) unlift(entry.twin);
  entry.before!.after = entry;
  if (entry.after) entry.after.before = entry;
}

/** Seats of a room that several ask for: a model small enough to simulate right and wrong servers of. */
type Asked = { kind: 'take' | 'give'; who: number };
export const seats = (limit: number): Model<readonly number[], Asked, boolean> => ({
  start: [],
  step(sitting, { kind, who }, output) {
    const sits = sitting.includes(who);
    const done = kind === 'take' ? !sits && sitting.length < limit : sits;
    if (output !== undefined && output !== done) return undefined;
    if (!done) return sitting;
    return kind === 'take' ? [...sitting, who] : sitting.filter((one) => one !== who);
  },
  key: (sitting) => [...sitting].sort((a, b) => a - b).join(),
});

/** Eight clients, sixty operations, one answer in twenty lost. `atomic: false` looks first and acts some time later. */
function simulated(seed: number, atomic: boolean): Operation<Asked, boolean>[] {
  const random = seeded(seed);
  const limit = 3;
  const sitting = new Set<number>();
  const acts: { at: number; run: () => void }[] = [];
  const history: Operation<Asked, boolean>[] = [];
  for (let who = 0; who < 8; who += 1) {
    let now = random() * 5;
    for (let n = 0; n < 8 && history.length < 60; n += 1) {
      const input: Asked = { kind: random() < 0.6 ? 'take' : 'give', who };
      const seen = now + random() * 3;
      const acting = atomic ? seen : seen + random() * 3;
      const operation: Operation<Asked, boolean> = { call: now, ret: random() < 0.05 ? Infinity : acting + random() * 3, input };
      let allowed = false;
      const look = () => { allowed = input.kind === 'take' ? !sitting.has(who) && sitting.size < limit : sitting.has(who); };
      const take = () => {
        if (atomic) look();
        if (allowed) sitting[input.kind === 'take' ? 'add' : 'delete'](who);
        if (operation.ret !== Infinity) operation.output = allowed;
      };
      acts.push({ at: seen, run: look }, { at: acting + 1e-9, run: take });
      history.push(operation);
      now = (operation.ret === Infinity ? acting + 3 : operation.ret) + random();
    }
  }
  for (const { run } of acts.sort((a, b) => a.at - b.at)) run();
  return history;
}

function main(): void {
  const seeds = Number(process.env.LINEARIZABLE_SEEDS ?? 1000);
  let [rejected, steps] = [0, 0];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const right = check(simulated(seed, true), seats(3));
    if (right.verdict !== 'ok') throw new Error(`a right server was judged ${right.verdict} (seed ${seed})`);
    steps += right.steps;
    if (check(simulated(seed, false), seats(3)).verdict === 'violation') rejected += 1;
  }
  if (rejected < seeds / 2) throw new Error(`check-then-act was found out in ${rejected} of ${seeds} only`);
  console.log(`${seeds} histories of 60 operations by 8 clients, 5 % of answers lost: a right server explained each time (${Math.round(steps / seeds)} steps), check-then-act found out in ${rejected}`);
}

if (require.main === module) main();
