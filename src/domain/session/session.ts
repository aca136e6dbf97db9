import type { RoomKind } from '../room/kinds';

/** The seven kinds of seat （七） names. */
export const SEAT_KINDS = ['member', 'stakeholder', 'partyDelegate', 'congressDeputy', 'resident', 'leader', 'departmentHead'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** 可邀请相关省、市政协委员和乡贤、专家学者等: their seats count in the total （七）. */
export const INVITED_KINDS = ['provincialMember', 'cityMember', 'localFigure', 'expert'] as const;

/** Whoever may speak sits on the roster in one of these kinds, and in one only. */
export const ROSTER_KINDS = [...SEAT_KINDS, ...INVITED_KINDS] as const;
export type RosterKind = (typeof ROSTER_KINDS)[number];
export const ROSTER_KIND_NAMES: Record<RosterKind, string> = {
  member: '政协委员', stakeholder: '利益相关方代表', partyDelegate: '党代表', congressDeputy: '人大代表', resident: '群众代表',
  leader: '党政领导', departmentHead: '部门负责人', provincialMember: '省政协委员', cityMember: '市政协委员', localFigure: '乡贤', expert: '专家学者',
};

/** 召集人计入总人数, never as stakeholder (convention.convener-seat). */
export const convenerSeat = (room: RoomKind): RosterKind => (room === 'sector' ? 'member' : 'leader');

/** “请进来、走出去、联起来” （八）: each switches tools on, none is required. */
export const FORMS = ['invite-in', 'go-out', 'link-up'] as const;
export type Form = (typeof FORMS)[number];
export const FORM_NAMES: Record<Form, string> = { 'invite-in': '请进来', 'go-out': '走出去', 'link-up': '联起来' };

/** 面对面沟通, 线上线下互动, 场内场外联动 （八）. */
export const MODES = ['faceToFace', 'hybrid', 'inAndOut'] as const;
export type Mode = (typeof MODES)[number];
export const MODE_NAMES: Record<Mode, string> = { faceToFace: '面对面协商', hybrid: '线上线下互动协商', inAndOut: '场内场外联动协商' };

export const SESSION_STATES = [
  'planned', 'sign-up-open', 'sign-up-closed', 'frozen', 'composition-broken', 'noticed', 'checking-in', 'open', 'closed', 'minutes-confirmed',
  'in-review', 'list-sent', 'list-received', 'settled', 'published', 'archived', 'cancelled', 'void',
] as const;
export type SessionState = (typeof SESSION_STATES)[number];
export const SESSION_STATE_NAMES: Record<SessionState, string> = {
  planned: '已安排', 'sign-up-open': '报名中', 'sign-up-closed': '报名截止', frozen: '名单已定', 'composition-broken': '名单待补齐', noticed: '已通知',
  'checking-in': '签到中', open: '协商中', closed: '已散会', 'minutes-confirmed': '记录已确认', 'in-review': '清单审核中', 'list-sent': '清单已报送',
  'list-received': '清单已签收', settled: '事项已办结', published: '已公布', archived: '已归档', cancelled: '已取消', void: '已作废',
};

/** States in which a session is over for good without having been held. */
export const isCalledOff = (state: SessionState): boolean => state === 'cancelled' || state === 'void';

/** States in which the roster stands: frozen, whole, and nobody has opened yet. */
export const hasFrozenRoster = (state: SessionState): boolean => state === 'frozen' || state === 'noticed' || state === 'checking-in';

/** Bounds of one session's documents; `seats` is the largest session ever to be held here (cases: 150). */
export const SESSION_LIMITS = { seats: 200, waiting: 2000, questions: 12, question: 80, minutesPerQuestion: 120, place: 60, note: 500, objection: 300, minutesSaid: 2000, minutesNotes: 1000 } as const;
