import type { ResidenceState } from '../room/residence';
import type { RoomKind } from '../room/kinds';
import { verdict, type Verdict } from '../verdict';
import { convenerSeat, ROSTER_KIND_NAMES, ROSTER_KINDS, type Mode, type RosterKind, type SessionState } from './session';

export type EligibilityRule =
  | 'session.eligibility.convener-seat'
  | 'session.eligibility.by-invitation'
  | 'session.eligibility.not-this-kind'
  | 'session.eligibility.not-resident'
  | 'session.eligibility.not-attested'
  | 'session.eligibility.not-on-roster'
  | 'session.eligibility.no-outside-lane';

/** What is known of one person towards one session; his or her own phone may hold it. */
export type Standing = {
  convener: boolean;
  /** Identities on record: CPPCC member placed here, delegate or deputy of the assembly. */
  identities: readonly RosterKind[];
  residence?: ResidenceState | undefined;
  /** Groups of the topic's stakeholder map, each as declared or as the convener attested. */
  groups: readonly { group: string; attested: boolean }[];
  /** Kinds in which the convener invited or named the person for this topic. */
  invitedAs: readonly RosterKind[];
};

/** Seats that one cannot ask for oneself: officials are named for the topic, guests are invited （七）. */
const BY_INVITATION: readonly RosterKind[] = ['leader', 'departmentHead', 'provincialMember', 'cityMember', 'localFigure', 'expert'];
const BY_IDENTITY: readonly RosterKind[] = ['member', 'partyDelegate', 'congressDeputy'];

export type SeatAsked = { room: RoomKind; kind: RosterKind; group?: string | undefined; standing: Standing };

const inGroup = ({ standing, group }: SeatAsked) => standing.groups.find((mine) => mine.group === group);

/** May this person take a seat of this kind? Group membership of a stakeholder is `canSignUp`'s question; see also `mayKeepSeat`. */
export function mayTakeSeat({ room, kind, standing }: SeatAsked): Verdict<EligibilityRule> {
  const own = convenerSeat(room);
  if (standing.convener) {
    return verdict<EligibilityRule>([kind !== own && { rule: 'session.eligibility.convener-seat', clause: 'convention.convener-seat', measured: ROSTER_KIND_NAMES[kind], required: ROSTER_KIND_NAMES[own] }]);
  }
  const invited = standing.invitedAs.includes(kind);
  return verdict<EligibilityRule>([
    BY_INVITATION.includes(kind) && !invited && { rule: 'session.eligibility.by-invitation', clause: '8.as-approved', measured: ROSTER_KIND_NAMES[kind], required: '由召集人邀请或按议题指定' },
    BY_IDENTITY.includes(kind) && !invited && !standing.identities.includes(kind) && { rule: 'session.eligibility.not-this-kind', clause: '8.as-approved', required: ROSTER_KIND_NAMES[kind] },
    kind === 'resident' && !invited && (standing.residence === undefined || standing.residence === 'not-resident') && { rule: 'session.eligibility.not-resident', clause: '8.as-approved', required: '本议事室范围内的居民' },
  ]);
}

/** Is the seat vouched for, so that it counts at freeze? What somebody declared is attested by the convener before （七：利益相关方代表）. */
export function mayKeepSeat(seat: SeatAsked): Verdict<EligibilityRule> {
  const { kind, standing } = seat;
  const declaredOnly = kind === 'stakeholder' ? inGroup(seat)?.attested !== true : kind === 'resident' && standing.residence !== 'attested' && !standing.invitedAs.includes('resident');
  const taken = mayTakeSeat(seat);
  if (taken.outcome !== 'allowed') return taken;
  return verdict<EligibilityRule>([declaredOnly && { rule: 'session.eligibility.not-attested', clause: kind === 'stakeholder' ? '7.stakeholder-principle' : 'convention.residence', measured: '待确认', required: '由召集人核实' }]);
}

/** Kinds of seat a person may ask for now, for the form. */
export const seatsOpenTo = (room: RoomKind, standing: Standing): RosterKind[] => ROSTER_KINDS.filter((kind) =>
  mayTakeSeat({ room, kind, standing }).outcome === 'allowed' && (kind !== 'stakeholder' || standing.groups.length > 0));

/** 场内: on the roster and in the count. 场外: heard, marked so, and in no count （八）. */
export type Lane = 'inside' | 'outside';

/** May this person speak in this lane? Only the roster speaks inside; outside exists where the mode is 场内场外联动. */
export const maySpeak = ({ lane, mode, onRoster, present, state }: { lane: Lane; mode: Mode; onRoster: boolean; present: boolean; state: SessionState }): Verdict<EligibilityRule> => verdict<EligibilityRule>([
  lane === 'inside' && !(onRoster && present && state === 'open') && { rule: 'session.eligibility.not-on-roster', clause: '8.as-approved', required: '名单内的到会人员，在协商进行时' },
  lane === 'outside' && mode !== 'inAndOut' && { rule: 'session.eligibility.no-outside-lane', clause: '8.as-approved', required: '场内场外联动的协商' },
]);
