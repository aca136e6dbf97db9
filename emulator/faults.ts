import { seeded } from './random';

/** What may go wrong with a call, on demand: tests show that nothing is lost or done twice. */
export type Fault = {
  /** An action's name, or `*` for any. */
  action: string;
  /**
   * latency: only the delay. before: an error, nothing done. after: done, but the answer is an error.
   * reset: the connection breaks before anything is done. reset-after: done, and no answer at all.
   */
  kind?: 'latency' | 'before' | 'after' | 'reset' | 'reset-after';
  code?: string;
  message?: string;
  delayMs?: number;
  /** 0–1; absent: always. */
  probability?: number;
  /** How often at most; absent: until cleared. */
  times?: number;
};

export type Faults = {
  plan(...faults: Fault[]): void;
  /** The same seed gives the same course of events. */
  seed(seed: number): void;
  clear(): void;
  draw(action: string): Fault | undefined;
};

export function openFaults(): Faults {
  let planned: Fault[] = [];
  let random = seeded(1);
  return {
    plan: (...faults) => void planned.push(...faults.map((fault) => ({ ...fault }))),
    seed: (seed) => void (random = seeded(seed)),
    clear: () => void (planned = []),
    draw: (action) => {
      const fault = planned.find((one) => (one.action === '*' || one.action === action) && one.times !== 0 && random() < (one.probability ?? 1));
      if (fault?.times !== undefined) fault.times--;
      return fault;
    },
  };
}

export const kindOf = (fault: Fault) => fault.kind ?? (fault.code === undefined ? 'latency' : 'before');
