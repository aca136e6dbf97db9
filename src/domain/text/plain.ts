/**
 * What a text must be before anyone else may see it. Direction overrides can show a text backwards, other control
 * characters can hide parts of it, and piles of combining marks can cover the lines above and below.
 */
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
const PILED_MARKS = /\p{Mn}{4,}/u;

export type TextFault = 'direction' | 'control' | 'broken' | 'marks';

/** Why a text is not plain, or undefined when it is. A line feed is allowed; callers that want one line say so. */
export const textFault = (text: string): TextFault | undefined =>
  LONE_SURROGATE.test(text) ? 'broken'
    : DIRECTION.test(text) ? 'direction'
      : CONTROL.test(text) ? 'control'
        : PILED_MARKS.test(text) ? 'marks'
          : undefined;

/** Line ends as one character, composed form, no blank edges: the form that is stored. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

const segmenter = typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'grapheme' }) : undefined;

/** Characters as a person sees them: a family emoji is one. Old phones without a segmenter take code points. */
export const graphemesOf = (text: string): string[] => (segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text]);

export const graphemes = (text: string): number => graphemesOf(text).length;
