import { byApplicants } from './by-applicants';
import { byRoster } from './by-roster';
import type { Deed } from './deed';
import { dayOf, step, type Act, type Action, type Expected, type SessionOfModel } from './model';
import { onTheDayOf } from './on-the-day';
import { CONVENER, PROPOSER, STAFF } from './people';

/** What the clock does by itself: sign-up ends at its hour, minutes settle when the days for answers are over. */
const byTheClock: Record<Extract<Action, 'wait' | 'timer'>, Deed> = {
  wait: { by: 'nobody', against: () => [], done: (model) => model },
  timer: {
    by: 'nobody', against: () => [],
    done: (model) => {
      if (model.state === 'sign-up-open' && model.closesAt <= model.now) return step(model, { state: 'sign-up-closed', open: false });
      return model.state === 'closed' && model.minutes && dayOf(model.now) > dayOf(model.minutes.sentAt) + 3 ? step(model, { state: 'minutes-confirmed' }) : model;
    },
  },
};
const DEEDS: Record<Action, Deed> = { ...byApplicants, ...byRoster, ...onTheDayOf, ...byTheClock };
const PASSES: Record<Deed['by'], readonly string[]> = { convener: [CONVENER], desk: [CONVENER, STAFF], anybody: [], proposer: [PROPOSER], nobody: [] };

/** What the rules say of an act: written from the policy's clauses and the table of states, not from the program. */
export function predict(model: SessionOfModel, act: Act): Expected {
  const deed = DEEDS[act.action];
  const passes = PASSES[deed.by];
  if (passes.length > 0 && !passes.includes(act.who)) return { kind: 'forbidden' };
  if ((deed.seen && act.stale) || (act.action === 'sendMinutes' && model.minutes)) return { kind: 'conflict' };
  if (deed.mine && !deed.mine(model, act)) return { kind: 'forbidden' };
  if ((deed.from && !deed.from.includes(model.state)) || deed.late?.(model, act)) return { kind: 'refused', must: ['session.transitions.not-in-this-state'], late: true };
  const must = deed.against(model, act);
  return must.length > 0 ? { kind: 'refused', must, late: false } : { kind: 'done', after: (reply) => deed.done(model, act, reply) };
}
