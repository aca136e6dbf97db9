import * as z from 'zod/mini';
import { CHANNELS } from '../domain/session/notice';
import { BY_HAND } from '../domain/session/reach';
import { ROSTER_KINDS, SESSION_LIMITS } from '../domain/session/session';
import { because, cursor, done, id, line, page, text } from './fields';
import { read, write } from './action';
import { deliveries } from './session-deliveries';
import { outcome, OWN_KINDS, ownSeat, rosterLine, SEAT_STATES } from './session-shapes';

const seat = { sessionId: id(), seatId: id() };
const also = z._default(z.array(z.enum(ROSTER_KINDS)).check(z.maxLength(5)), []);
const group = z.optional(line(20));
const note = text(SESSION_LIMITS.note, 0);

/** Letters and digits that are not taken for one another on paper; dashes and small letters are passed over. */
const claimCode = z.string().check(z.regex(/^[0-9A-Za-z -]{8,14}$/, { error: '请填凭条上的8位编码' }));

/** Who sits where: asking for a seat, giving it back, being invited, being registered by staff. */
export const seatActions = {
  /** `orWait`: take a place in the waiting list where no seat of this kind is free. Without a recorded name one is needed. */
  signUp: write({
    scope: 'session', roles: ['person'],
    input: z.object({ sessionId: id(), kind: z.enum(OWN_KINDS), group, why: z.optional(line(100, 0)), also, name: z.optional(line(20, 2)), orWait: z._default(z.boolean(), true) }),
    output: ownSeat,
  }),
  /** Gives a seat, a place in line or an application back, at any time; 撤销 within ten seconds is the same. */
  leave: write({ scope: 'session', roles: ['person'], input: z.object({ sessionId: id() }), output: done() }),
  /** 核实: the room's word on what somebody said of him- or herself. A no gives the seat back; the person is told why. */
  attest: write({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...seat, confirmed: z.boolean(), note }), output: done() }),
  /** A member placed here, an organisation, or anybody by name. Their seat is kept until they answer. */
  invite: write({
    scope: 'session', roles: ['convener'],
    input: z.object({
      sessionId: id(), kind: z.enum(ROSTER_KINDS), group, appointmentId: z.optional(id()), organisationId: z.optional(id()),
      name: z.optional(line(20, 2)), title: z.optional(line(40, 0)), contact: z.optional(line(40)), note,
    }),
    output: z.object({ seatId: z.string(), state: z.enum(SEAT_STATES), claimCode: z.optional(z.string()) }),
  }),
  /** Whom the convener can invite without typing: members placed in the room, departments, and the six that （十三） names. */
  invitable: read({
    scope: 'session', roles: ['convener', 'staff'], input: z.object({ sessionId: id() }),
    output: z.object({
      members: z.array(z.object({ appointmentId: z.string(), name: z.string(), title: z.string(), seated: z.boolean() })),
      organisations: z.array(z.object({ organisationId: z.string(), name: z.string() })), departments: z.array(z.string()),
    }),
  }),
  /** The invited person's yes or no, or that of an officer for the organisation, who may say who comes. */
  answerInvitation: write({ scope: 'session', roles: ['person'], input: z.object({ sessionId: id(), organisationId: z.optional(id()), accept: z.boolean(), name: z.optional(line(20, 2)), title: z.optional(line(40, 0)) }), output: z.object({ state: z.enum(SEAT_STATES), claimCode: z.optional(z.string()) }) }),
  /** What an invited person said on the phone or at the counter. */
  noteAnswer: write({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...seat, accept: z.boolean() }), output: z.object({ state: z.enum(SEAT_STATES) }) }),
  /** 代为登记: somebody without WeChat; the code on paper lets him or her take the seat over later. */
  register: write({
    scope: 'session', roles: ['convener', 'staff'],
    input: z.object({ sessionId: id(), name: line(20, 2), contact: z.object({ way: z.enum(['phone', 'paper']), value: line(40) }), kind: z.enum(OWN_KINDS), group, why: z.optional(line(100, 0)), also, orWait: z._default(z.boolean(), true) }),
    output: z.object({ seatId: z.string(), state: z.enum(SEAT_STATES), claimCode: z.string() }),
  }),
  claim: write({ scope: 'none', roles: ['person'], input: z.object({ code: claimCode }), output: z.object({ sessionId: z.string(), seat: ownSeat }) }),
  /** The convener takes a seat back, with the reason the person is told. */
  release: write({ scope: 'session', roles: ['convener'], input: z.object({ ...seat, reason: note }), output: outcome }),
  /** Names in full, by state; for the convener and staff. */
  roster: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ sessionId: id(), state: z.enum(SEAT_STATES), cursor: cursor() }), output: page(rosterLine) }),
  freeze: write({ scope: 'session', roles: ['convener'], input: z.object({ sessionId: id(), revision: z.int(), because: because() }), output: outcome }),
  /** Somebody of the waiting list or the list of applicants for somebody who cannot come; of the same group first. */
  substitute: write({ scope: 'session', roles: ['convener'], input: z.object({ sessionId: id(), revision: z.int(), out: id(), in: id(), because: because() }), output: outcome }),
  /** 提前通报: topic, research digest, agenda, time and place, to everybody on the roster, by at least two ways. */
  sendNotice: write({ scope: 'session', roles: ['convener'], input: z.object({ sessionId: id(), revision: z.int(), channels: z.array(z.enum(CHANNELS)).check(z.maxLength(5)), because: because() }), output: outcome }),
  /** Somebody was told by phone, on paper or by a message from one's own phone; `mistaken` takes such a note away again. */
  noteTold: write({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ ...seat, channel: z.enum(BY_HAND), mistaken: z._default(z.boolean(), false) }), output: done() }),
  /** Whom the notice in force has reached, how, and who is to be rung. Names in full. */
  deliveries: read({ scope: 'session', roles: ['convener', 'staff'], input: z.object({ sessionId: id(), cursor: cursor() }), output: deliveries }),
  repair: write({ scope: 'session', roles: ['convener'], input: z.object({ sessionId: id(), revision: z.int(), because: because() }), output: outcome }),
};
