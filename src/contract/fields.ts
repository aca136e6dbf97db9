import * as z from 'zod/mini';
import { graphemes, textFault, tidy, type TextFault } from '../domain/text/plain';

const FAULTS: Record<TextFault, string> = {
  direction: '含有会颠倒文字显示的特殊字符，请删去后再试',
  control: '含有看不见的控制字符，请删去后再试',
  broken: '含有残缺的字符，请删去后再试',
  marks: '含有叠加过多的符号，请删去后再试',
};

/** Code units that `most` characters may take at the very most; longer input is refused before it is counted. */
const UNITS_PER_CHARACTER = 30;

/** Words of a person: tidied, plain, bounded in characters as people count them. */
const words = (most: number, least: number) => z.string().check(
  z.maxLength(most * UNITS_PER_CHARACTER, { error: `最多${most}个字`, abort: true }),
  z.overwrite(tidy),
  z.superRefine((text, context) => {
    const fault = textFault(text);
    if (fault) context.addIssue({ code: 'custom', message: FAULTS[fault] });
    else if (graphemes(text) > most) context.addIssue({ code: 'custom', message: `最多${most}个字，现在${graphemes(text)}个` });
    else if (graphemes(text) < least) context.addIssue({ code: 'custom', message: least === 1 ? '请填写' : `至少${least}个字` });
  }),
);

/** Several lines, e.g. what is wrong. */
export const text = (most: number, least = 1) => words(most, least);

/** One line, e.g. a title or a name. */
export const line = (most: number, least = 1) => words(most, least).check(z.refine((value) => !value.includes('\n'), { error: '请写成一行' }));

/** An id we made: letters, digits, `-`, `_`. */
export const id = () => z.string().check(z.regex(/^[0-9A-Za-z_-]{1,64}$/, { error: '编号不对' }));

const INSTANT = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** A moment, as `toISOString` writes it: UTC, so that moments sort as text. */
export const instant = (error = '时间不对') => z.string().check(
  z.regex(INSTANT, { error, abort: true }),
  z.refine((value) => new Date(value).toISOString() === value, { error }),
);

/** Norms set aside, each with its reason; only those that bind are kept. */
export const because = () => z._default(z.array(z.object({ rule: z.string().check(z.regex(/^[a-z]+(\.[a-z-]+){2}$/, { error: '规则编号不对' })), reason: line(100) })).check(z.maxLength(12)), []);

/** Where a page left off: opaque to the caller. */
export const cursor = () => z.optional(z.string().check(z.regex(/^[0-9A-Za-z_.:~-]{1,120}$/, { error: '页码不对' })));

/** A page of a list and where the next begins; `next` is absent on the last one. */
export const page = <T extends z.ZodMiniType>(item: T) => z.object({ items: z.array(item), next: z.optional(z.string()) });

/** Nothing but: it was done. */
export const done = () => z.object({ done: z.literal(true) });

/** A day as it stands in a calendar. */
const NO_DAY = '请写成 2026-01-31 这样的日期';
/** There is no 31 February, whatever a pattern says. */
const isDay = (text: string): boolean => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
export const day = () => z.string().check(z.regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: NO_DAY }), z.refine(isDay, { error: NO_DAY }));

/** A reason why something is not in order, or is in order with a note. */
export const reason = z.object({ rule: z.string(), clause: z.string(), weight: z.enum(['refuses', 'needs-reason', 'warns']), measured: z.optional(z.union([z.string(), z.number()])), required: z.optional(z.union([z.string(), z.number()])) });
