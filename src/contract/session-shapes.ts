import * as z from 'zod/mini';
import { ROOM_KINDS } from '../domain/room/kinds';
import { CONSENSUS } from '../domain/session/closing';
import { CHANNELS } from '../domain/session/notice';
import { DRAW_STATES } from '../domain/session/draw-order';
import { LINK_STATES } from '../domain/session/link';
import { FORMS, MODES, ROSTER_KINDS, SEAT_KINDS, SESSION_STATES } from '../domain/session/session';

export const SEAT_STATES = ['applied', 'seated', 'waiting', 'invited', 'declined', 'left', 'released', 'lapsed'] as const;
export const PRESENCE = ['onSite', 'online', 'phone'] as const;
/** Kinds of seat people ask for themselves; to the others one is invited or named. */
export const OWN_KINDS = ['stakeholder', 'resident', 'member', 'partyDelegate', 'congressDeputy'] as const;
export const WAYS = ['first-come', 'lottery'] as const;

/** A session in a list. Times ISO 8601 in UTC; `taken` counts seats that are given, invitations included. */
export const sessionCard = z.object({
  id: z.string(), roomId: z.string(), roomName: z.string(), path: z.array(z.string()), topicId: z.string(), topicTitle: z.string(), round: z.number(),
  state: z.enum(SESSION_STATES), form: z.enum(FORMS), mode: z.enum(MODES), startsAt: z.string(), endsAt: z.string(), place: z.string(),
  signUp: z.object({ open: z.boolean(), way: z.enum(WAYS), closesAt: z.string(), limit: z.number(), taken: z.number() }), demo: z.boolean(),
});
export type SessionCard = z.infer<typeof sessionCard>;

/** n, s, d = n − 2s, and what is missing (`domain/session/composition` gauge and mend). */
const gauge = z.object({
  total: z.number(), minimum: z.number(), peopleMissing: z.number(), stakeholders: z.number(), stakeholdersAsked: z.number(), shortfall: z.number(),
  kindsMissing: z.array(z.enum(SEAT_KINDS)), groupsMissing: z.array(z.string()),
});
const mending = z.object({
  ways: z.array(z.object({ way: z.enum(['add', 'release', 'swap']), people: z.number(), total: z.number(), stakeholders: z.number(), leavesTooFew: z.boolean() })),
  invite: z.object({ kinds: z.array(z.enum(SEAT_KINDS)), groups: z.array(z.string()), stakeholders: z.number(), atLeast: z.number() }),
});
/** Who takes part, in counts and flags: what `mayDeliberate` looks at, and what it would say. */
export const composition = z.object({ kinds: z.array(z.object({ kind: z.enum(ROSTER_KINDS), people: z.number() })), gauge, mend: mending, notChosen: z.number(), notEntitled: z.number() });
export type Composition = z.infer<typeof composition>;

const relaxation = z.object({ rule: z.string(), reason: z.string(), role: z.string(), at: z.string() });

/** The caller's own seat. `undoUntil`: until then the button says 撤销; leaving is possible afterwards too. */
export const ownSeat = z.object({
  id: z.string(), state: z.enum(SEAT_STATES), kind: z.enum(ROSTER_KINDS), group: z.optional(z.string()), also: z.array(z.enum(ROSTER_KINDS)), attested: z.boolean(),
  /** Waiting: how many of the same kind and group stand before. */
  ahead: z.optional(z.number()), undoUntil: z.optional(z.string()), present: z.optional(z.enum(PRESENCE)),
  /** Was there, and has left or lost the line. */
  away: z.optional(z.boolean()),
});
export type OwnSeat = z.infer<typeof ownSeat>;

export const sessionView = z.extend(sessionCard, {
  revision: z.number(), roomKind: z.enum(ROOM_KINDS), topicNumber: z.string(), topicVersion: z.number(), groups: z.array(z.string()), scheduledAt: z.string(),
  agenda: z.array(z.object({ id: z.string(), text: z.string(), minutes: z.number(), sides: z.optional(z.boolean()) })),
  /** For those on the roster and the room's people. */
  onlineLink: z.optional(z.string()),
  seats: z.object({
    limit: z.number(), taken: z.number(), invited: z.number(), waiting: z.number(), applied: z.number(), heldForStakeholders: z.number(), othersStopAt: z.number(), holdsReleased: z.boolean(), releasesAt: z.optional(z.string()),
    groups: z.array(z.object({ group: z.string(), held: z.number(), taken: z.number() })),
  }),
  planned: composition,
  present: z.optional(composition),
  /** Of those present, how many from where. */
  presentFrom: z.optional(z.array(z.object({ how: z.enum(PRESENCE), people: z.number() }))),
  /** Rooms it is linked with: those that agreed; the desk sees all that were asked, with what they said. `people`: of those present, how many are there. */
  linkedRooms: z.array(z.object({ roomId: z.string(), name: z.string(), path: z.array(z.string()), state: z.enum(LINK_STATES), note: z.optional(z.string()), people: z.optional(z.number()) })),
  relaxations: z.array(relaxation),
  notice: z.optional(z.object({ at: z.string(), channels: z.array(z.enum(CHANNELS)) })),
  /** Where seats go by lot and the pool is fixed. */
  draw: z.optional(z.object({ state: z.enum(DRAW_STATES) })),
  openedAt: z.optional(z.string()),
  closed: z.optional(z.object({ at: z.string(), notes: z.array(z.object({ questionId: z.string(), consensus: z.enum(CONSENSUS), note: z.string() })) })),
  /** Sent to those who attended, to be answered until the end of `dueDay`; with the receipt once settled. */
  minutes: z.optional(z.object({ dueDay: z.string(), receipt: z.optional(z.string()) })),
  calledOff: z.optional(z.object({ at: z.string(), reason: z.string() })),
  /** What the caller is to this session, which seats he or she may ask for, and what the table of transitions leaves open. */
  you: z.object({ seat: z.optional(ownSeat), convener: z.boolean(), staff: z.boolean(), kinds: z.array(z.enum(ROSTER_KINDS)), actions: z.array(z.string()) }),
});
export type SessionView = z.infer<typeof sessionView>;

/** One line of the roster, names in full: for the convener and staff only. */
export const rosterLine = z.object({
  seatId: z.string(), kind: z.enum(ROSTER_KINDS), group: z.optional(z.string()), also: z.array(z.enum(ROSTER_KINDS)), state: z.enum(SEAT_STATES), way: z.enum(['own', 'convener', 'invited', 'registered']),
  name: z.string(), title: z.optional(z.string()), contact: z.optional(z.object({ way: z.enum(['phone', 'paper']), value: z.string() })), why: z.optional(z.string()), note: z.optional(z.string()),
  attested: z.boolean(), chosenBecause: z.optional(z.string()),
  /** The number in the published list of the draw, for those who are told on paper or by phone. */
  lot: z.optional(z.string()), withoutWechat: z.boolean(), at: z.string(), present: z.optional(z.enum(PRESENCE)),
  /** On site in a linked room, not where the session is held. */
  linkedRoomId: z.optional(z.string()), away: z.optional(z.boolean()), told: z.optional(z.enum(CHANNELS)),
});
export type RosterLine = z.infer<typeof rosterLine>;

export const outcome = z.object({ id: z.string(), state: z.enum(SESSION_STATES), revision: z.number() });
