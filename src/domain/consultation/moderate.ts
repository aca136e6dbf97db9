import { verdict, type Verdict } from '../verdict';
import type { PostState } from './post';

export type ModerateRule =
  | 'consultation.moderate.own-post' | 'consultation.moderate.already-reported' | 'consultation.moderate.not-shown'
  | 'consultation.moderate.own-words' | 'consultation.moderate.reporter-decides' | 'consultation.moderate.already-decided' | 'consultation.moderate.no-ground' | 'consultation.moderate.not-written-down';

/** May this person report the post? Once each; however many do, it stays until a person has looked. */
export const mayReport = ({ own, state, already }: { own: boolean; state: PostState; already: boolean }): Verdict<ModerateRule> => verdict<ModerateRule>([
  own && { rule: 'consultation.moderate.own-post', clause: 'convention.moderation', required: '别人的发言' },
  state !== 'shown' && { rule: 'consultation.moderate.not-shown', clause: 'convention.moderation', required: '已公开的发言' },
  already && { rule: 'consultation.moderate.already-reported', clause: 'convention.moderation', required: '每人对一条发言举报一次' },
]);

/** May this person decide? Not on one's own words, nor on one's own report; taking down names a ground of the published standard and a reason. `unwritten`: a voice message without words. */
export const mayDecide = ({ own, reporter, waiting, keep, ground, reason, unwritten = false }: { own: boolean; reporter: boolean; waiting: boolean; keep: boolean; ground: boolean; reason: string; unwritten?: boolean }): Verdict<ModerateRule> => verdict<ModerateRule>([
  own && { rule: 'consultation.moderate.own-words', clause: '1.roles', required: '由他人核对' },
  reporter && { rule: 'consultation.moderate.reporter-decides', clause: '1.roles', required: '由举报人以外的人核对' },
  !waiting && { rule: 'consultation.moderate.already-decided', clause: 'convention.moderation', required: '尚待核对的发言' },
  !keep && !(ground && reason.trim()) && { rule: 'consultation.moderate.no-ground', clause: 'convention.moderation', required: '公约的一条和理由' },
  keep && unwritten && { rule: 'consultation.moderate.not-written-down', clause: '2.easy-to-take-part', required: '听写的文字' },
]);
