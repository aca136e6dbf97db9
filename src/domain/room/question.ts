import { personalDataIn, PERSONAL_DATA_NAMES } from '../text/personal-data';
import { verdict, type Verdict } from '../verdict';

/** A resident's letter to a member placed in the room （三：委员联系群众）. */
export type QuestionState = 'waiting' | 'answered';
export type QuestionRule = 'room.question.not-placed-here' | 'room.question.not-serving' | 'room.question.to-oneself' | 'room.question.personal-data' | 'room.question.no-answer' | 'room.question.already-answered';

const numbersIn = (text: string): string => personalDataIn(text).map((kind) => PERSONAL_DATA_NAMES[kind]).join('、');

/** May this be sent to this member? */
export const mayAsk = ({ placed, serving, self, text }: { placed: boolean; serving: boolean; self: boolean; text: string }): Verdict<QuestionRule> => verdict<QuestionRule>([
  !placed && { rule: 'room.question.not-placed-here', clause: '3.members-reach-out' },
  placed && !serving && { rule: 'room.question.not-serving', clause: '3.members-reach-out', required: '在任' },
  self && { rule: 'room.question.to-oneself', clause: '1.roles' },
  numbersIn(text) !== '' && { rule: 'room.question.personal-data', clause: 'convention.content', measured: numbersIn(text) },
]);

/** 件件有回音: an answer has words, and is given once; more is a new letter. */
export const mayAnswer = ({ state, text }: { state: QuestionState; text: string }): Verdict<QuestionRule> => verdict<QuestionRule>([
  state === 'answered' && { rule: 'room.question.already-answered', clause: '10.every-item-answered' },
  text.trim() === '' && { rule: 'room.question.no-answer', clause: '10.every-item-answered', required: '答复的话' },
  numbersIn(text) !== '' && { rule: 'room.question.personal-data', clause: 'convention.content', measured: numbersIn(text) },
]);
