import * as z from 'zod/mini';
import { FORMS, MODES, SESSION_LIMITS } from '../domain/session/session';
import { because, id, instant, line, text } from './fields';
import { read, write } from './action';
import { outcome, WAYS } from './session-shapes';

const count = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** When, where, how, about what, and with how many seats. Minutes of the whole; each question has its own. */
const plan = {
  form: z.enum(FORMS), mode: z.enum(MODES), startsAt: instant('请选开会时间'), minutes: count(15, 480), place: line(SESSION_LIMITS.place, 2),
  /** Where people join who are not on site. */
  onlineLink: z.optional(z.string().check(z.regex(/^https:\/\/[\x21-\x7e]{4,200}$/, { error: '请填 https 开头的链接' }))),
  agenda: z.array(z.object({ text: line(SESSION_LIMITS.question, 2), minutes: count(1, SESSION_LIMITS.minutesPerQuestion), sides: z.optional(z.boolean()) })).check(z.minLength(1, { error: '至少写一个要商量的问题' }), z.maxLength(SESSION_LIMITS.questions)),
  signUp: z.object({
    limit: count(2, SESSION_LIMITS.seats), way: z.enum(WAYS), closesAt: instant('请选报名截止时间'),
    holds: z._default(z.array(z.object({ group: line(20), seats: count(1, SESSION_LIMITS.seats) })).check(z.maxLength(12)), []),
    /** From then on seats kept for one group may be taken by any stakeholder. */
    releasesAt: z.optional(instant('请选放开预留席位的时间')),
  }),
};
type Plan = { place: string; agenda: readonly { text: string }[] };
const published = ({ place, agenda }: Plan) => [place, ...agenda.map(({ text: question }) => question)];

const seen = { sessionId: id(), revision: z.int() };
const reason = text(SESSION_LIMITS.note, 0);

/** From a filed topic to a session that people can sign up for; moving it, giving it up, and talking on in a second round. */
export const planActions = {
  /** `revision` is the topic's. */
  schedule: write({ scope: 'topic', roles: ['convener'], input: z.object({ topicId: id(), revision: z.int(), ...plan, because: because() }), output: outcome, publishes: published }),
  /** While nobody has signed up yet: everything of the plan anew. */
  editPlan: write({ scope: 'session', roles: ['convener'], input: z.object({ ...seen, ...plan, because: because() }), output: outcome, publishes: published }),
  openSignUp: write({ scope: 'session', roles: ['convener'], input: z.object({ ...seen, because: because() }), output: outcome }),
  /** More seats go to those who wait; fewer than are taken cannot be. */
  changeLimit: write({ scope: 'session', roles: ['convener'], input: z.object({ ...seen, limit: count(2, SESSION_LIMITS.seats), because: because() }), output: z.extend(outcome, { movedUp: z.number() }) }),
  /** Seats kept for single groups are given to any stakeholder; the half stays. */
  releaseHolds: write({ scope: 'session', roles: ['convener'], input: z.object(seen), output: z.extend(outcome, { movedUp: z.number() }) }),
  closeSignUp: write({ scope: 'session', roles: ['convener'], input: z.object(seen), output: outcome }),
  postpone: write({
    scope: 'session', roles: ['convener'],
    input: z.object({ ...seen, reason, startsAt: z.optional(instant('请选新的时间')), closesAt: z.optional(instant('请选报名截止时间')), because: because() }), output: outcome, publishes: (input) => [input.reason],
  }),
  cancel: write({ scope: 'session', roles: ['convener'], input: z.object({ ...seen, reason }), output: outcome, publishes: (input) => [input.reason] }),
  /** 再调研、再协商: the topic's next round; those who were there are told and asked first. `revision` is the topic's. */
  secondRound: write({ scope: 'topic', roles: ['convener'], input: z.object({ topicId: id(), revision: z.int(), changed: text(SESSION_LIMITS.note, 0) }), output: z.object({ id: z.string(), round: z.number() }), publishes: (input) => [input.changed] }),
  /** n of 4 where a number is asked for; elsewhere only how many there were. */
  frequency: read({
    scope: 'room', roles: ['anyone'], input: z.object({ roomId: id(), year: z.optional(count(2020, 2099)) }),
    output: z.object({ year: z.number(), applies: z.boolean(), counted: z.number(), asked: z.optional(z.number()), held: z.number(), inTwelveMonths: z.number() }),
  }),
};
