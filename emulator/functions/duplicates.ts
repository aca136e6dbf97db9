/** How often an invocation is delivered twice, as the cloud may when an answer gets lost. */
export type DuplicatePlan = { rate: number; seed?: number; function?: string };

export type Delivery = 'once' | 'again' | 'together';

export type Duplicates = { plan(next: DuplicatePlan | undefined): void; draw(name: string): Delivery };

/** Seeded, so that a failing run can be repeated. */
export function openDuplicates(): Duplicates {
  let current: DuplicatePlan | undefined;
  let random = seeded(1);
  return {
    plan: (next) => {
      current = next;
      random = seeded(next?.seed ?? 1);
    },
    draw: (name) => {
      if (!current || (current.function !== undefined && current.function !== name)) return 'once';
      if (random() >= current.rate) return 'once';
      return random() < 0.5 ? 'again' : 'together';
    },
  };
}

/** mulberry32: small, and good enough to decide about duplicates. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
