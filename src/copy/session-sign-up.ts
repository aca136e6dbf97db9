import type { RosterKind } from '@/domain/session/session';
import type { Reason } from '@/domain/verdict';

/** Who each seat is for, in a resident's words. */
export const KIND_HINTS: Partial<Record<RosterKind, string>> = {
  stakeholder: '这件事直接关系到您，比如您住在那里、在那里开店',
  resident: '您住在本议事室的范围里，想代表大家说说',
  member: '您是编入本议事室的政协委员',
};

/** Why there is no choice for the others. */
export const OTHER_KINDS = '党代表、人大代表、党政领导、部门负责人等席位不用自己报，由召集人按议题邀请。';

const FOR_WANT_OF_A_SEAT = ['session.sign-up.full', 'session.sign-up.stakeholder-seats-held', 'session.sign-up.group-seats-held'];

/** Is a free seat all that is wanting? Then one can wait for it. */
export const canStillWait = (reasons: readonly Pick<Reason, 'rule'>[]): boolean => reasons.every(({ rule }) => FOR_WANT_OF_A_SEAT.includes(rule));
