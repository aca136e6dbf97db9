import type { AsyncCommand } from 'fast-check';
import type { Cloud } from '../cloud';
import { resolve, told, type Draw } from './acts';
import { differences } from './compare';
import { invariants } from './invariants';
import type { Expected, Model } from './model';
import { perform } from './perform';
import { predict } from './predict';

/** What the acts are done to: anything that answers as the topic function does. */
export type Asked = (openid: string, call: { feature?: string; action: string; input: object; key: string }) => Promise<unknown>;
export type Real = { cloud: Cloud; ask: Asked };
export type Reply = { ok: boolean; kind?: string; data?: Record<string, unknown>; reasons?: readonly { rule: string }[] };

/** How often each answer came, for a look at what a run has reached. */
export const reached = new Map<string, number>();

/** One act on both; any difference in the answer, in what is stored, or an invariant that does not hold ends the run. */
export class Step implements AsyncCommand<{ now: Model }, Real> {
  private line = 'not taken';
  constructor(readonly draw: Draw) {}
  check = (): boolean => true;
  toString = (): string => this.line;

  async run(at: { now: Model }, { cloud, ask }: Real): Promise<void> {
    const act = resolve(at.now, this.draw);
    const expected = predict(at.now, act);
    this.line = told(act);
    const lines = cloud.emulator.store.count('audit');
    const { reply, calls } = await perform(at.now, act, { cloud, ask });
    this.line = `${this.line} → ${shown(reply)}`;
    reached.set(`${act.action} ${reply.ok ? 'done' : reply.kind}`, (reached.get(`${act.action} ${reply.ok ? 'done' : reply.kind}`) ?? 0) + 1);

    const wrong = unlike(expected, reply);
    if (wrong) throw new Error(`${this.line}; by the rules: ${wrong}`);
    if (cloud.emulator.store.count('audit') - lines !== (expected.kind === 'conflict' ? 0 : calls)) throw new Error(`${this.line}: not one line a call in the audit`);
    if (expected.kind === 'done') at.now = expected.after(reply.data!);
    const concerned = at.now.topics.filter((_, n) => n === act.topic || n === act.into || n === at.now.topics.length - 1);
    const found = await Promise.all(concerned.map(async (topic) => [...(await differences(cloud, topic)), ...(await invariants(cloud, topic))].map((what) => `topic ${at.now.topics.indexOf(topic)} ${what}`)));
    if (found.flat().length > 0) throw new Error(`${this.line}: ${found.flat().join('; ')}`);
  }
}

const shown = ({ ok, kind, reasons = [] }: Reply): string => (ok ? 'done' : [kind, ...reasons.map(({ rule }) => rule)].join(' '));

/** How an answer differs from what the rules say, or nothing. */
function unlike(expected: Expected, { ok, kind, reasons = [] }: Reply): string | undefined {
  if (expected.kind !== 'refused') return (ok ? 'done' : kind) === expected.kind ? undefined : expected.kind;
  const rules = [...new Set(reasons.map(({ rule }) => rule))];
  const fits = kind === 'refused' && expected.must.every((rule) => rules.includes(rule)) && rules.every((rule) => expected.must.includes(rule) || expected.may.includes(rule));
  return fits ? undefined : `refused ${expected.must.join(' ')}${expected.may.length > 0 ? ` (${expected.may.join(' ')})` : ''}`;
}
