import { verdict, type Verdict } from '../verdict';
import { TRANSITIONS, type SessionAction, type SessionActor } from './transitions';

export type ActorsRule = 'session.actors.not-your-step' | 'session.actors.own-receipt';

/** Flags about one person towards one session. `sentList`: it was this person who sent the suggestion list. */
export type SessionPart = { convener: boolean; staff: boolean; applicant: boolean; participant: boolean; attendee: boolean; committee: boolean; receiver: boolean; sentList: boolean };

/** The sides a person stands on; the system is nobody's. */
export const sidesOf = (part: SessionPart): SessionActor[] =>
  (['convener', 'staff', 'applicant', 'participant', 'attendee', 'committee', 'receiver'] as const).filter((side) => part[side]);

const SIDE_NAMES: Record<SessionActor, string> = {
  convener: '召集人', staff: '议事室工作人员', applicant: '报名人', participant: '名单内的人员', attendee: '到会人员', committee: '政协专门委员会', receiver: '清单的接收机关', system: '系统',
};

/** May this person take this step? Nobody does another part's step, and nobody receives what he or she sent （一）. */
export function mayAct(action: SessionAction, part: SessionPart): Verdict<ActorsRule> {
  const asked = [...new Set(TRANSITIONS.filter((row) => row.action === action).flatMap(({ by }) => by))];
  return verdict<ActorsRule>([
    !sidesOf(part).some((side) => asked.includes(side)) && { rule: 'session.actors.not-your-step', clause: '1.roles', required: asked.map((side) => SIDE_NAMES[side]).join('、') },
    (action === 'acknowledgeList' || action === 'passList' || action === 'returnList') && part.sentList && { rule: 'session.actors.own-receipt', clause: '1.roles', required: '由收件方的其他人办理' },
  ]);
}
