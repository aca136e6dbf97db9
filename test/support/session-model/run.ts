import type { AsyncCommand } from 'fast-check';
import type { Cloud } from '../cloud';
import { resolve, told, type Draw } from './acts';
import { differences, invariants, look, type Look } from './look';
import { isOff, type Expected, type SessionOfModel } from './model';
import { passTo, perform, type Reply } from './perform';
import { predict } from './predict';

/** How often each answer came, for a look at what a run has reached. */
export const reached = new Map<string, number>();
export type Standing = { now: SessionOfModel; seen: Look };

/** One act on both; any difference in the answer or in what is stored, or an invariant that does not hold, ends the run. */
export class Step implements AsyncCommand<Standing, Cloud> {
  private line = 'not taken';
  constructor(readonly draw: Draw) {}
  check = (): boolean => true;
  toString = (): string => this.line;

  async run(at: Standing, cloud: Cloud): Promise<void> {
    passTo(cloud, cloud.emulator.clock.now() + 60_000);
    const before = { ...at.now, acts: at.now.acts + 1, now: cloud.emulator.clock.now() };
    const act = resolve(before, this.draw);
    const expected = predict(before, act);
    this.line = told(act);
    const reply = await perform(before, act, cloud);
    this.line = `${this.line} → ${shown(reply)}`;
    const name = `${act.action} ${reply.ok ? 'done' : reply.kind}`;
    reached.set(name, (reached.get(name) ?? 0) + 1);
    const wrong = unlike(expected, reply);
    if (wrong) throw new Error(`${this.line} in ${before.state}; by the rules: ${wrong}`);

    at.now = expected.kind === 'done' ? expected.after(reply.data!) : before;
    const now = await look(cloud, before.id);
    const found = [...differences(now, at.now), ...invariants(now), ...unmoved(before, at.seen, now, reply)];
    if (found.length > 0) throw new Error(`${this.line} in ${before.state}: ${found.join('; ')}`);
    at.seen = now;
  }
}

/** A refusal changes nothing; of what is called off nobody hears any more. */
function unmoved(before: SessionOfModel, was: Look, is: Look, { ok }: Reply): string[] {
  return [
    ...(ok || JSON.stringify(was) === JSON.stringify(is) ? [] : ['refused, and something has changed']),
    ...(isOff(before) && was.notices !== is.notices ? ['a notice of a session that is called off'] : []),
  ];
}

const shown = ({ ok, kind, reasons = [] }: Reply): string => (ok ? 'done' : [kind, ...reasons.map(({ rule }) => rule)].join(' '));

/** How an answer differs from what the rules say, or nothing. */
function unlike(expected: Expected, { ok, kind, reasons = [] }: Reply): string | undefined {
  if (expected.kind !== 'refused') return (ok ? 'done' : kind) === expected.kind ? undefined : expected.kind;
  const rules = new Set(reasons.map(({ rule }) => rule));
  const fits = kind === 'refused' && expected.must.every((rule) => rules.has(rule)) && (expected.late || rules.size === new Set(expected.must).size);
  return fits ? undefined : `refused ${expected.must.join(' ')}`;
}
