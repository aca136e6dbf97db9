import { secondsFrom } from '../time/shanghai-day';
import { verdict, type Verdict } from '../verdict';
import type { PostState } from './post';

export type AppealRule = 'consultation.appeal.not-removed' | 'consultation.appeal.already-appealed' | 'consultation.appeal.too-late' | 'consultation.appeal.same-person' | 'consultation.appeal.already-decided' | 'consultation.appeal.no-reason';

/** May the author appeal? Once, while the days for it run. `days`: as in force where the room lies. */
export const mayAppeal = ({ state, appealed, decidedAt, now, days }: { state: PostState; appealed: boolean; decidedAt: string; now: string; days: number }): Verdict<AppealRule> =>
  verdict<AppealRule>([
    state !== 'removed' && { rule: 'consultation.appeal.not-removed', clause: 'convention.appeal-days', required: '没有公开的发言' },
    appealed && { rule: 'consultation.appeal.already-appealed', clause: 'convention.appeal-days', required: '申诉一次' },
    state === 'removed' && secondsFrom(decidedAt, now) > days * 86_400 && { rule: 'consultation.appeal.too-late', clause: 'convention.appeal-days', required: days },
  ]);

/** The organisation that guides the room decides, through somebody else than who took the post down （1.roles）; with a reason either way. */
export const mayDecideAppeal = ({ decider, waiting, reason }: { decider: boolean; waiting: boolean; reason: string }): Verdict<AppealRule> => verdict<AppealRule>([
  decider && { rule: 'consultation.appeal.same-person', clause: '1.roles', required: '由作出决定的人以外的人' },
  !waiting && { rule: 'consultation.appeal.already-decided', clause: 'convention.appeal-days', required: '尚待复核的申诉' },
  !reason.trim() && { rule: 'consultation.appeal.no-reason', clause: '10.every-item-answered', required: '写明理由' },
]);
