import { verdict, type Verdict } from '../verdict';

/** What a draw has come to. Up to `computed` it may be begun anew; from `committed` on nothing of it can be changed. */
export const DRAW_STATES = ['computing', 'computed', 'committed', 'drawn', 'done', 'given-up'] as const;
export type DrawState = (typeof DRAW_STATES)[number];
export const DRAW_STATE_NAMES: Record<DrawState, string> = {
  computing: '正在计算各组名单', computed: '各组名单已算好，还没有公布', committed: '名单和承诺已公布，等公开号码', drawn: '号码已录入，正在安排席位', done: '已摇号', 'given-up': '已作废',
};

export type DrawStep = 'freezePool' | 'commit' | 'enterNumber';
export type DrawOrderRule = 'session.draw-order.already-published' | 'session.draw-order.not-computed' | 'session.draw-order.not-published' | 'session.draw-order.already-drawn';

const FINAL: readonly DrawState[] = ['committed', 'drawn', 'done'];
const KNOWN: readonly DrawState[] = ['drawn', 'done'];

/**
 * May this step be taken next? What is drawn from is published before the number can be known, and neither is changed
 * afterwards: otherwise nobody could check that the draw was fair.
 */
export function canTakeDrawStep(step: DrawStep, state: DrawState | undefined): Verdict<DrawOrderRule> {
  const [final, known, now] = [state !== undefined && FINAL.includes(state), state !== undefined && KNOWN.includes(state), state === undefined ? '还没有固定名单' : DRAW_STATE_NAMES[state]];
  return verdict<DrawOrderRule>([
    step !== 'enterNumber' && final && { rule: 'session.draw-order.already-published', clause: 'convention.draw-order', measured: now },
    step === 'commit' && !final && state !== 'computed' && { rule: 'session.draw-order.not-computed', clause: 'convention.draw-order', measured: now, required: '算好各组名单' },
    step === 'enterNumber' && !final && { rule: 'session.draw-order.not-published', clause: 'convention.draw-order', measured: now, required: '先公布名单和承诺' },
    step === 'enterNumber' && known && { rule: 'session.draw-order.already-drawn', clause: 'convention.draw-order', measured: now },
  ]);
}

/** Bounds of what is written down of a draw: in characters, and calls after which a distribution is taken with its gap. */
export const DRAW_LIMITS = { source: 60, seen: 60, steps: 24, pool: 2000 } as const;
