import fc from 'fast-check';
import { ACTIONS, ENDS, FLAWS, type Act, type Action, type Model } from './model';
import { predict } from './predict';

/** Numbers from which an act is worked out when its turn comes, so that a sequence can be shortened and played again. */
export type Draw = { mood: Mood; action: number; who: number; topic: number; into: number; office: number; stale: boolean; flaw: number; choice: number };

/** `sensible`: what is open to somebody; `near`: what only a rule forbids, at the right time; `wild`: anybody and anything. */
type Mood = 'sensible' | 'near' | 'wild';

const nat = fc.noBias(fc.nat({ max: 9973 }));
const mood = nat.map((n): Mood => (n % 10 < 6 ? 'sensible' : n % 10 < 8 ? 'near' : 'wild'));
export const draws: fc.Arbitrary<Draw> = fc.record({ mood, action: nat, who: nat, topic: nat, into: nat, office: nat, stale: nat.map((n) => n % 20 === 0), flaw: nat, choice: nat });

/** What moves a topic on is done more often than what ends it. */
const OFTEN: Partial<Record<Action, number>> = { second: 2, merge: 3, unmerge: 3, escalate: 3, amend: 3, answerReport: 6, mapStakeholders: 8, screen: 8, sendForApproval: 8, file: 8, acknowledgeFiling: 8, approve: 12, findOut: 6, schedule: 8, cancel: 2 };
const MOST_ALIVE = 4;

const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const alive = ({ topics }: Model): number[] => topics.flatMap(({ state }, n) => (ENDS.includes(state) ? [] : [n]));
/** Topics something can still be done with; a merge can be undone. */
const within = (model: Model): number[] => model.topics.flatMap(({ state }, n) => (ENDS.includes(state) && state !== 'merged' ? [] : [n]));

export function resolve(model: Model, draw: Draw): Act {
  const flaw = draw.flaw % 4 === 0 && draw.mood !== 'near' ? at(FLAWS, draw.choice + draw.flaw) : 'none';
  const open = alive(model).length === 0 || draw.mood === 'wild' ? [] : likely(model, draw);
  if (open.length === 0) return { ...anything(model, draw), flaw };
  const actions = ACTIONS.filter((action) => open.some((act) => act.action === action)).flatMap((action) => Array<Action>(OFTEN[action] ?? 1).fill(action));
  const action = at(actions, draw.action);
  return { ...at(open.filter((act) => act.action === action), draw.who), flaw, stale: draw.stale };
}

function anything(model: Model, { action, who, topic, into, office, stale, choice }: Draw): Act {
  const { world, topics } = model;
  const person = at(world.people, who);
  const offices = office % 4 === 0 ? world.people.flatMap((each) => each.offices) : person.offices;
  return {
    action: alive(model).length === 0 ? 'propose' : at(ACTIONS.filter((each) => each !== 'findOut' && (each !== 'propose' || alive(model).length < MOST_ALIVE)), action), who: person.openid, room: choice % 2,
    topic: topic % Math.max(1, topics.length), into: into % Math.max(1, topics.length), ...(offices.length > 0 ? { office: at(offices, office) } : {}), stale, flaw: 'none', choice,
  };
}

/** All that somebody may do with this topic now, or all that a rule alone keeps somebody from. */
function likely(model: Model, { mood: how, topic, into, choice }: Draw): Act[] {
  const one = at(within(model), topic);
  const others = alive(model).filter((n) => n !== one && (how === 'near' || model.topics[n]!.room.id === model.topics[one]!.room.id));
  const acts = ACTIONS.filter((action) => action !== 'propose' || alive(model).length < MOST_ALIVE).flatMap((action) => model.world.people.flatMap(({ openid, offices }) => [undefined, ...offices].map((office): Act => (
    { action, who: openid, room: choice % 2, topic: one, into: others.length > 0 ? at(others, into) : one, ...(office ? { office } : {}), stale: false, flaw: 'none', choice }
  ))));
  return acts.filter((act) => {
    const expected = predict(model, act);
    return how === 'near' ? expected.kind === 'refused' && expected.must.every((rule) => rule !== 'topic.transitions.not-in-this-state' && rule !== 'topic.hold.awaiting-answer') : expected.kind === 'done';
  });
}

export const told = ({ action, who, topic, into, room, office, stale, flaw }: Act): string =>
  `${action} ${action === 'propose' ? `in room ${room}` : topic}${action === 'merge' ? ` into ${into}` : ''} by ${who}${office ? ` for ${office}` : ''}${stale ? ', stale' : ''}${flaw === 'none' ? '' : `, ${flaw}`}`;
