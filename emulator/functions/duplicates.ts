import { seeded } from '../random';

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
