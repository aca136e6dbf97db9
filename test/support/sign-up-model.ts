import type { Model } from '../proof/linearizable';

/** A stakeholder of a group, or anybody else (undefined). */
type Group = string | undefined;
export type SignUpInput =
  | { kind: 'join'; who: string; group: Group; /** The how-manieth of all who joined, by the time-ordered ids stored with them; absent when nothing was stored. */ rank?: number }
  | { kind: 'leave'; who: string }
  | { kind: 'look' };
export type SignUpOutput = { answer: 'seated' | 'waiting' | 'left' | 'nothing' } | { seated: string; waiting: string };

/** Who sits and who waits, in the order of waiting; one at a time, by the policy's arithmetic written once more in a few lines. */
export type SignUpState = { sitting: ReadonlyMap<string, Group>; waiting: readonly { who: string; group: Group }[]; joined: number };

/**
 * The time-ordered ids stored with those who joined must be an order in which it can have happened, since the waiting list goes
 * by them. That is asked of the system, and it keeps the search short: what is left open is when people left.
 * `others`: seats of people who are not stakeholders and not part of the history (the convener). `holds`: seats kept for groups.
 */
export function signUpModel({ limit, others, holds = {} }: { limit: number; others: number; holds?: Readonly<Record<string, number>> }): Model<SignUpState, SignUpInput, SignUpOutput> {
  const held = Math.max(Math.ceil(limit / 2), Object.values(holds).reduce((sum, seats) => sum + seats, 0));

  /** May one more of this group sit down? */
  function free({ sitting }: SignUpState, group: Group): boolean {
    const groups = [...sitting.values()];
    const left = limit - others - groups.length;
    const kept = Object.entries(holds).filter(([name]) => name !== group).reduce((sum, [name, seats]) => sum + Math.max(0, seats - groups.filter((one) => one === name).length), 0);
    return left > kept && (group !== undefined || others + groups.filter((one) => one === undefined).length < limit - held);
  }

  const sit = (state: SignUpState, who: string, group: Group): SignUpState => ({ ...state, sitting: new Map([...state.sitting, [who, group]]), waiting: state.waiting.filter((one) => one.who !== who) });

  /** A freed seat goes to its own line first, then to the first who may have it. */
  function promoted(state: SignUpState, group: Group): SignUpState {
    const next = state.waiting.find((one) => one.group === group && free(state, one.group)) ?? state.waiting.find((one) => free(state, one.group));
    return next ? promoted(sit(state, next.who, next.group), next.group) : state;
  }

  function join(state: SignUpState, { who, group, rank }: Extract<SignUpInput, { kind: 'join' }>, output: SignUpOutput | undefined): SignUpState | undefined {
    if (rank !== state.joined) return undefined;
    const answer = free(state, group) ? 'seated' : 'waiting';
    if (output !== undefined && (!('answer' in output) || output.answer !== answer)) return undefined;
    const next: SignUpState = { ...state, joined: state.joined + 1 };
    return answer === 'seated' ? sit(next, who, group) : { ...next, waiting: [...state.waiting, { who, group }] };
  }

  function leave(state: SignUpState, who: string, output: SignUpOutput | undefined): SignUpState | undefined {
    const waits = state.waiting.some((one) => one.who === who);
    const answer = waits || state.sitting.has(who) ? 'left' : 'nothing';
    if (output !== undefined && (!('answer' in output) || output.answer !== answer)) return undefined;
    if (answer === 'nothing') return state;
    if (waits) return { ...state, waiting: state.waiting.filter((one) => one.who !== who) };
    const group = state.sitting.get(who);
    return promoted({ ...state, sitting: new Map([...state.sitting].filter(([one]) => one !== who)) }, group);
  }

  return {
    start: { sitting: new Map(), waiting: [], joined: 0 },
    step(state, input, output) {
      if (input.kind === 'join') return join(state, input, output);
      if (input.kind === 'leave') return leave(state, input.who, output);
      return output !== undefined && 'seated' in output && output.seated === sittingOf(state) && output.waiting === waitingOf(state) ? state : undefined;
    },
    // Who has joined and left follows from what is done: who waits tells the rest apart.
    key: waitingOf,
  };
}

export const sittingOf = ({ sitting }: Pick<SignUpState, 'sitting'>): string => [...sitting.keys()].sort().join();
export const waitingOf = ({ waiting }: Pick<SignUpState, 'waiting'>): string => waiting.map(({ who }) => who).join();
