import type { RoomKind } from '../../../src/domain/room/kinds';
import type { Consensus } from '../../../src/domain/session/closing';
import type { Channel } from '../../../src/domain/session/notice';
import type { Reach } from '../../../src/domain/session/reach';
import type { CompositionView } from '../../../src/domain/session/composition';
import type { DrawState } from '../../../src/domain/session/draw-order';
import type { LinkState } from '../../../src/domain/session/link';
import type { Quotas } from '../../../src/domain/session/lottery/pool';
import type { Form, Mode, RosterKind, SessionState } from '../../../src/domain/session/session';
import type { Hand, Turn } from '../../../src/domain/session/speaking-queue';
import type { Relaxation } from '../../../src/domain/verdict';

/** A norm set aside, with what the rule measured then: the reason holds for that and for nothing worse. */
export type KeptRelaxation = Relaxation & { measured?: string | number };

/** One question of the agenda and the minutes planned for it. `sides`: online, reasons for and against it stand beside each other. */
export type AgendaQuestion = { id: string; text: string; minutes: number; sides?: boolean };

/** How seats are given: whoever comes first, or by lot among all who ask. `holds`: seats kept for a group of stakeholders. */
export type SignUpPlan = { limit: number; way: 'first-come' | 'lottery'; closesAt: string; holds: readonly { group: string; seats: number }[]; releasesAt?: string };

/** `ahead`: still to be held; `held`: over; `off`: cancelled or void. */
export type SessionStage = 'ahead' | 'held' | 'off';

/** 协商活动: a deliberation session, bound to one approved version of its topic by the hash of its words （八：严格按照审定）. */
export type Session = {
  _id: string; roomId: string; roomName: string; roomKind: RoomKind;
  /** Division codes from the city down, and the names above the room: where it is listed. */
  areas: readonly string[]; path: readonly string[];
  topicId: string; topicTitle: string; topicNumber: string; topicVersion: number; topicHash: string; round: number;
  /** Groups of the topic's stakeholder map, as approved. */
  groups: readonly string[];
  state: SessionState; stage: SessionStage;
  /** Moves with every act on the session itself, not with seats, so that of two who act on one sight only one succeeds. */
  revision: number;
  form: Form; mode: Mode; startsAt: string; endsAt: string; month: string; place: string; onlineLink?: string; agenda: readonly AgendaQuestion[];
  /** Start and id: the order of lists, unique so that a page can begin after it. */
  listKey: string;
  signUp: SignUpPlan;
  /** The end of sign-up while it runs: what a timer looks for. */
  closesAt?: string;
  /** The hour at which seats kept for single groups are given free, while it is ahead. */
  releasesAt?: string;
  relaxations: readonly KeptRelaxation[];
  /**
   * 提前通报: when it went out last, by which channels. `since`: when this content, time and place went out first; whoever was
   * reached from then on knows it. `id` begins the ids of its notices, so that nobody gets it twice.
   */
  notice?: { id: string; at: string; since: string; channels: readonly Channel[] };
  /** When check-in began; marks of presence from before count for nothing. */
  checkInSince?: string;
  /** What the opening was judged by: past sessions are judged by it again (numbers of its day included). */
  opened?: { at: string; day: string; present: CompositionView; relaxations: readonly KeptRelaxation[] };
  /** `spoken`: turns and time per kind of seat on each question; of persons nothing is told. */
  closed?: { at: string; notes: readonly { questionId: string; consensus: Consensus; note: string }[]; spoken?: readonly SpokenOn[] };
  /** Since the minutes were sent to those who attended; with the receipt, since they are settled. */
  minutes?: { sentAt: string; dueDay: string; hash: string; receipt?: string };
  calledOff?: { at: string; reason: string };
  /** Where seats go by lot: the draw under way or held, and what it has come to. */
  draw?: { id: string; state: DrawState };
  scheduledAt: string; demo: boolean;
};

/** `applied`: waits for the lot. `invited`: a seat is kept until the answer. Only `seated` take part; nobody else is shown as if. */
export type SeatState = 'applied' | 'seated' | 'waiting' | 'invited' | 'declined' | 'left' | 'released' | 'lapsed';
export type PresenceHow = 'onSite' | 'online' | 'phone';

/**
 * One person towards one session. Personal: `name`, `title`, `contact`, `why`, `note`; they leave for the convener's and
 * staff's eyes only. `order` is the place in line, a time-ordered id. People without WeChat have no `personId` until they claim.
 */
export type Seat = {
  _id: string; sessionId: string; roomId: string; personId?: string; kind: RosterKind; group?: string; classKey: string;
  /** Other identities, disclosed: one seat, one kind. */
  also: readonly RosterKind[];
  state: SeatState; way: 'own' | 'convener' | 'invited' | 'registered'; order: string;
  name: string; title?: string; contact?: { way: 'phone' | 'paper'; sealed: string }; why?: string; note?: string;
  /** Is what makes the person eligible on record, or has somebody of the room vouched for it? */
  attested: boolean; attestedBy?: string;
  /** Why an assembly member was chosen for this topic, or that the lot did （三）. */
  chosenBecause?: string;
  /** The person's number in the published list of a draw, once that draw is held. */
  lot?: { drawId: string; number: string };
  organisationId?: string; withoutWechat: boolean; sessionStartsAt: string;
  /** `self`: joined online by the own phone. `seenAt`: when that phone last said so; `leftAt`: gone since, after the opening. `linkedRoomId`: on site in a linked room. */
  presence?: { how: PresenceHow; at: string; by: 'code' | 'list' | 'claim' | 'self'; seenAt?: string; leftAt?: string; linkedRoomId?: string };
  /** The step of the code at the door that was used last for this seat. */
  lastStep?: number;
  /** 通知到了: by which channels, when; `by` is who of the room rang or handed it over. */
  reached?: Reach;
  at: string; demo: boolean;
};

/**
 * The seats of one session in counts: small, and written by everybody who takes or gives back a seat, so that the limit and
 * the half hold where two act at once. `kinds` counts seated and invited; `day` is the session's, for the numbers in force.
 */
export type SeatGuard = {
  _id: string; open: boolean; way: SignUpPlan['way']; closesAt: string; day: string; limit: number; kinds: Partial<Record<RosterKind, number>>;
  groups: readonly { group: string; held: number; taken: number }[]; holdsReleased: boolean; changes: number;
  /** Seats that a draw under way is about. */
  forLot?: number;
};

/**
 * One of a few documents beside the guard. Who joins a list without touching the seats (waits, applies, checks in) writes
 * one; whoever must see such a list whole writes all. So the two conflict, and the many do not conflict with each other.
 */
export type SeatLane = { _id: string; last: string };

/** A paper code, kept as its digest: who brings it takes over the seat that was registered for him or her. */
export type SeatClaim = { _id: string; seatId: string; sessionId: string; until: string; claimedBy?: string };

/** How much those of one kind said on one question. */
export type SpokenOn = { questionId: string; kind: RosterKind; turns: number; seconds: number };

/** A seat that asks for the word. `seat` is the seat's `order`, which stays when a seat on paper becomes somebody's own; `part` is what others read instead of a name. */
export type RaisedHand = Hand & { seatId: string; part: string; at: string };

/**
 * 发言的顺序 of one session while it is open, `_id` the session's: the question that is open, who waits in the order of asking, who has
 * the word since when. Bounded by the seats: one hand and one entry of `heard` each; `spoken` by questions and kinds.
 * `turn` moves with every word given, prolonged or ended, so that of two who give the word on one sight only one does.
 */
export type Speaking = {
  _id: string; turn: number; questionId?: string; hands: readonly RaisedHand[];
  word?: RaisedHand & { since: string; seconds: number; extended: boolean };
  heard: readonly Required<Turn>[]; spoken: readonly SpokenOn[];
};

/** 联起来: one room asked to take part in another's session, by `sessionLinkId`. `order` is time-ordered, the order of lists; `note` is what the room said. */
export type SessionLink = { _id: string; sessionId: string; roomId: string; roomName: string; path: readonly string[]; state: LinkState; order: string; at: string; note?: string; answeredAt?: string; demo: boolean };

/** Written by whoever puts something into a room's calendar, so that two do not overlook each other. */
export type RoomCalendar = { _id: string; last: string };

/** A notice to everybody with a seat in one of these states, handed out page by page, each person once. */
export type Circular = {
  _id: string; sessionId: string; topicId: string; event: string; title: string; text: string; why: string; audience: readonly SeatState[];
  at: string; state: 'open' | 'done'; after?: string;
  /** Of them only those who were there; or only those of these who have not answered on the minutes yet. */
  among?: 'present' | 'silent';
  /** The notice of a session: under which id, and whether short messages go with it. Whom it reaches is noted on the seat. */
  notice?: { id: string; since: string; sms: boolean };
};

/**
 * A draw of one session. The pool, a search that is not at its end and the distribution found stand beside it in pieces
 * (`drawPart`), the sealed bundle in a file that everybody may fetch. `salt` leads from seats to published numbers and is
 * nobody's to see. `steps`: calls the computation has taken so far.
 */
export type Draw = {
  _id: string; sessionId: string; roomId: string; state: DrawState; at: string; salt: string; size: number; people: number; fixed: number; quotas: Quotas; poolHash: string;
  parts: Partial<Record<DrawText, number>>; steps: number;
  /** Of the distribution: proven the fairest or how far from it, and the smallest chance. */
  found?: { proven: boolean; gap: number; leastChance: number };
  published?: { at: string; source: string; commitment: string; root: string; fileId: string; fileHash: string; bytes: number };
  drawn?: { at: string; number: string; seen?: string; panel: readonly string[] };
  doneAt?: string;
};
export type DrawText = 'pool' | 'search' | 'found';

/** A bounded piece of what a draw works with, as text. */
export type DrawPart = { _id: string; drawId: string; text: string };

export type SessionDocuments = { draw: Draw; drawPart: DrawPart; session: Session; sessionLink: SessionLink; seat: Seat; seatGuard: SeatGuard; seatLane: SeatLane; seatClaim: SeatClaim; speaking: Speaking; roomCalendar: RoomCalendar; circular: Circular };
