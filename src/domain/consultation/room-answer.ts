import { personalDataIn, PERSONAL_DATA_NAMES } from '../text/personal-data';
import { verdict, type Verdict } from '../verdict';
import type { PostKind, PostState } from './post';

export type AnswerRule = 'consultation.room-answer.not-a-question' | 'consultation.room-answer.not-shown' | 'consultation.room-answer.already-answered' | 'consultation.room-answer.own-question' | 'consultation.room-answer.personal-data';

/** Is an answer of the room owed to this? */
export const isOwed = ({ kind, state, level, answered }: { kind: PostKind; state: PostState; level: number; answered: boolean }): boolean =>
  kind === 'question' && level === 0 && state === 'shown' && !answered;

/** May the room answer this? 件件有回音: each question once, by somebody else than who asked （十）. */
export const mayAnswer = ({ kind, level, state, answered, own, text }: { kind: PostKind; level: number; state: PostState; answered: boolean; own: boolean; text: string }): Verdict<AnswerRule> => {
  const found = personalDataIn(text);
  return verdict<AnswerRule>([
    (kind !== 'question' || level > 0) && { rule: 'consultation.room-answer.not-a-question', clause: 'convention.thread-answer-days', required: '网上的提问' },
    state !== 'shown' && { rule: 'consultation.room-answer.not-shown', clause: 'convention.content', required: '已公开的提问' },
    answered && { rule: 'consultation.room-answer.already-answered', clause: '10.every-item-answered', required: '还没有答复的提问' },
    own && { rule: 'consultation.room-answer.own-question', clause: '1.roles', required: '由他人答复' },
    found.length > 0 && { rule: 'consultation.room-answer.personal-data', clause: 'convention.content', measured: found.map((kindOf) => PERSONAL_DATA_NAMES[kindOf]).join('、') },
  ]);
};
