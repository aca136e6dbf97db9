import { toComposition, toCounts, type Composition } from '../../../src/domain/session/lottery/distribution';
import type { PanelRules } from '../../../src/domain/session/lottery/panel-rules';
import type { Settled } from './leximin';
import { bestPanel, goodPanel, panelProgram, type BestPanel } from './panel-program';
import type { Solver } from './solver';

/**
 * A search that ran out of time, as JSON: given to the next call it goes on where it stopped, and comes to the same end
 * as if it had never stopped. `targets`: the fairest probabilities in fractions; `seated`: seats that each type has had
 * in the `rounds` panels composed so far, `fitted`: how many of these when weights were last tried; `settled`: probabilities that
 * column generation has proven.
 */
export type Resume = { poolId: string; targets: number[]; rounds: number; fitted: number; seated: number[]; panels: Composition[]; settled?: Settled };

/** The search for a distribution: panels found so far, each once, and what is left of the time. */
export type Search = {
  rules: PanelRules;
  sizes: number[];
  targets: number[];
  panels: number[][];
  rounds: number;
  fitted: number;
  seated: number[];
  settled: Settled | undefined;
  solver: Solver;
  /** Never before the first panel of a call, so that every call comes nearer to the end. */
  outOfTime(): boolean;
  best(worth: readonly number[]): BestPanel;
  good(worth: readonly number[]): BestPanel;
  /** False when the panel was known. */
  add(counts: number[]): boolean;
};

export function openSearch({ rules, solver, resume, secondsLeft }: { rules: PanelRules; solver: Solver; resume: Omit<Resume, 'poolId'>; secondsLeft: () => number }): Search {
  const sizes = rules.types.map(({ people }) => people.length);
  const program = panelProgram(rules);
  const panels = resume.panels.map((panel) => toCounts(panel, sizes.length));
  const known = new Set(panels.map(String));
  let begun = false;
  const seconds = (): number => {
    const left = begun ? secondsLeft() : Infinity;
    begun = true;
    return left;
  };
  return {
    rules, sizes, solver, panels, targets: resume.targets, rounds: resume.rounds, fitted: resume.fitted, seated: resume.seated.slice(), settled: resume.settled?.slice(),
    outOfTime: () => begun && secondsLeft() <= 0,
    best: (worth) => bestPanel(worth, program, solver, seconds()),
    good: (worth) => goodPanel(worth, program, solver, seconds()),
    add(counts) {
      const key = String(counts);
      if (known.has(key)) return false;
      known.add(key);
      panels.push(counts);
      return true;
    },
  };
}

export const toResume = ({ targets, rounds, fitted, seated, panels, settled }: Search, poolId: string): Resume =>
  ({ poolId, targets, rounds, fitted, seated, panels: panels.map(toComposition), ...(settled ? { settled } : {}) });
