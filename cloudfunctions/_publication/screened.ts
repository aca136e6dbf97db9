import type { PublishedText } from '../../src/domain/outcome/published-text';
import { checkWords, type Screening } from '../_kernel/content-check';
import type { Caller } from '../_kernel/identity';

/** What the content check says of everything in a text: one piece a suggestion, as short ones hide less. Risky words end the call. */
export const screened = ({ title, lead, facts, questions, items, note }: PublishedText, caller: Caller): Promise<Screening> => checkWords([
  [title, lead, ...facts.map(([, value]) => value), ...questions.flatMap(({ question, next = '' }) => [question, next]), note].join('\n'), ...items.map(({ number: _number, ...words }) => Object.values(words).join('\n')),
], caller);

const ORDER: readonly Screening[] = ['pass', 'review', 'unavailable'];
export const worse = (one: Screening, other: Screening): Screening => (ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other);
