import { verdict, type Verdict } from '../verdict';

/** What a content check can say of words or a picture: `review` and `unavailable` go to a person. */
export type Finding = 'pass' | 'review' | 'unavailable' | 'risky';
export type ContentRule = 'text.content.risky';

/** May this go on its way to other people's eyes, at once or by a person's hand? */
export const mayPass = (finding: Finding): Verdict<ContentRule> => verdict<ContentRule>([
  finding === 'risky' && { rule: 'text.content.risky', clause: 'convention.content', required: '通过内容安全检查' },
]);
