import * as z from 'zod/mini';
import { ROSTER_KINDS } from '../domain/session/session';
import { done, id } from './fields';
import { read, write } from './action';

const session = { sessionId: id() };
/** How many turns there had been on the screen that was acted on. */
const turn = z.int().check(z.minimum(0));
/** A hand as others see it: by the part taken. Seat and name for the convener and staff only. */
const hand = { part: z.string(), you: z.boolean(), seatId: z.optional(z.string()), name: z.optional(z.string()) };

/** The queue as it stands now. Seconds are the server's, so that a phone's wrong clock shows the same rest; below 0 the time is over. */
export const speakingView = z.object({
  turn: z.number(), questionId: z.optional(z.string()), secondsEach: z.number(),
  word: z.optional(z.object({ ...hand, since: z.string(), seconds: z.number(), secondsLeft: z.number(), extended: z.boolean() })),
  /** In the order in which they will be called; the first twelve. */
  next: z.array(z.object(hand)), waiting: z.number(),
  /** So far on the question that is open, kind by kind. */
  spoken: z.array(z.object({ kind: z.enum(ROSTER_KINDS), turns: z.number(), seconds: z.number() })),
  /** `ahead`: how many are called before the caller, who waits. */
  you: z.object({ present: z.boolean(), ahead: z.optional(z.number()), turns: z.number() }),
});
export type SpeakingView = z.infer<typeof speakingView>;

const at = z.object({ turn: z.number() });

/** 发言: everybody's turn is as long, who has said least is called first （八：平等协商、有序协商）. Who speaks is decided by the order, by nobody's choice. */
export const speakingActions = {
  speaking: read({ scope: 'session', roles: ['person'], input: z.object(session), output: speakingView }),
  /** The question everybody may now ask to speak on; who still waits on the one before lowers the hand with it. */
  openQuestion: write({ scope: 'session', roles: ['convener'], input: z.object({ ...session, questionId: id(), turn }), output: at }),
  askToSpeak: write({ scope: 'session', roles: ['person'], input: z.object(session), output: done() }),
  takeBackHand: write({ scope: 'session', roles: ['person'], input: z.object(session), output: done() }),
  /** For somebody without a phone, on the phone, or called and not there: the hand up or down. */
  noteHand: write({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...session, seatId: id(), up: z.boolean() }), output: done() }),
  /** To whoever is next; who has the word ends with it. */
  giveWord: write({ scope: 'session', roles: ['convener'], input: z.object({ ...session, turn }), output: z.object({ turn: z.number(), seatId: z.string(), name: z.string(), seconds: z.number() }) }),
  extendTurn: write({ scope: 'session', roles: ['convener'], input: z.object({ ...session, turn }), output: z.object({ turn: z.number(), seconds: z.number() }) }),
  /** By the convener, or by who has the word. */
  endTurn: write({ scope: 'session', roles: ['person'], input: z.object({ ...session, turn }), output: at }),
};
