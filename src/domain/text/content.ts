import { personalDataIn, PERSONAL_DATA_NAMES } from './personal-data';
import { verdict, type Verdict } from '../verdict';

/** What a content check can say of words or a picture: `review` and `unavailable` go to a person. */
export type Finding = 'pass' | 'review' | 'unavailable' | 'risky';
export type ContentRule = 'text.content.risky' | 'text.content.personal-data';

/** May this go on its way to other people's eyes, at once or by a person's hand? */
export const mayPass = (finding: Finding): Verdict<ContentRule> => verdict<ContentRule>([
  finding === 'risky' && { rule: 'text.content.risky', clause: 'convention.content', required: '通过内容安全检查' },
]);

/** No personal numbers in what an office writes for everybody to read; it names the office's own line instead. */
export const mayTell = (texts: readonly (string | undefined)[]): Verdict<ContentRule> => {
  const found = personalDataIn(texts.join('\n'));
  return verdict<ContentRule>([
    found.length > 0 && { rule: 'text.content.personal-data', clause: 'convention.content', measured: found.map((kind) => PERSONAL_DATA_NAMES[kind]).join('、'), required: '不含个人信息' },
  ]);
};
