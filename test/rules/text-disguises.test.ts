import fc from 'fast-check';
import { filterForm, hidesNumber, listedIn } from '../../src/domain/text/filter-form';
import { personalDataIn } from '../../src/domain/text/personal-data';
import { textFault } from '../../src/domain/text/plain';

const each = (between: string) => [...'代开发票'].join(between);

/** 40 disguises of one listed word; `plain` would be refused, `disguised` goes to a person. */
const WORDS: readonly (readonly [how: string, text: string, found: 'plain' | 'disguised'])[] = [
  ['as it stands', '代开发票', 'plain'], ['in a sentence', '本店代开发票便宜', 'plain'], ['among lines', '路灯坏了\n代开发票\n谢谢', 'plain'],
  ['zero width space', each('\u200B'), 'disguised'], ['zero width joiner', each('\u200D'), 'disguised'], ['zero width non-joiner', each('\u200C'), 'disguised'], ['word joiner', each('\u2060'), 'disguised'], ['byte order mark', each('\uFEFF'), 'disguised'],
  ['soft hyphen', each('\u00AD'), 'disguised'], ['invisible times', each('\u2062'), 'disguised'], ['variation selector', each('\uFE0F'), 'disguised'], ['tags', each('\u{E0061}'), 'disguised'], ['combining grapheme joiner', each('\u034F'), 'disguised'],
  ['Hangul filler', each('\u3164'), 'disguised'], ['half width Hangul filler', each('\uFFA0'), 'disguised'], ['Braille blank', each('\u2800'), 'disguised'], ['Mongolian vowel separator', each('\u180E'), 'disguised'],
  ['spaces', each(' '), 'disguised'], ['ideographic spaces', each('\u3000'), 'disguised'], ['no-break spaces', each('\u00A0'), 'disguised'], ['thin spaces', each('\u2009'), 'disguised'], ['line ends', each('\n'), 'disguised'],
  ['full stops', each('。'), 'disguised'], ['middle dots', each('·'), 'disguised'], ['hyphens', each('-'), 'disguised'], ['asterisks', each('*'), 'disguised'], ['slashes', each('/'), 'disguised'], ['brackets', '【代】【开】【发】【票】', 'disguised'], ['under lines', each('_'), 'disguised'], ['tildes', each('～'), 'disguised'],
  ['emoji', each('🔥'), 'disguised'], ['a family emoji', each('👨‍👩‍👧'), 'disguised'], ['arrows', each('→'), 'disguised'], ['private use', each('\uE000'), 'disguised'], ['combining marks', each('\u0336'), 'disguised'], ['enclosing circles', each('\u20DD'), 'disguised'],
  ['traditional', '代開發票', 'disguised'], ['traditional with spaces', '代 開 發 票', 'disguised'], ['backwards', '票发开代', 'disguised'], ['backwards and traditional', '票發開代', 'disguised'],
];

const NUMBERS: readonly (readonly [how: string, text: string, found: 'plain' | 'disguised'])[] = [
  ['as it stands', '13812345678', 'plain'], ['in groups', '138 1234 5678', 'plain'], ['with hyphens', '138-1234-5678', 'plain'], ['full width', '１３８１２３４５６７８', 'plain'], ['with the country', '+86 13812345678', 'plain'], ['digit by digit', '1 3 8 1 2 3 4 5 6 7 8', 'plain'], ['circled', '①③⑧①②③④⑤⑥⑦⑧', 'plain'], ['mathematical', '𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', 'plain'], ['superscript', '¹³⁸¹²³⁴⁵⁶⁷⁸', 'plain'], ['subscript', '₁₃₈₁₂₃₄₅₆₇₈', 'plain'],
  ['words for digits', '一三八一二三四五六七八', 'disguised'], ['formal words', '壹叁捌壹贰叁肆伍陆柒捌', 'disguised'], ['traditional words', '壹參捌壹貳參肆伍陸柒捌', 'disguised'], ['as it is said', '幺三八幺二三四五六七八', 'disguised'], ['mixed words', '1三8一2三4五6七8', 'disguised'], ['with noughts in words', '一三八〇〇一三八〇〇〇', 'disguised'], ['noughts as circles', '138○○138000', 'disguised'], ['letters for noughts', '138oo138ooo', 'disguised'], ['letters for ones', 'l38l2345678', 'disguised'], ['capital letters', 'I38I2345678', 'disguised'],
  ['zero width space', [...'13812345678'].join('\u200B'), 'disguised'], ['word joiner', [...'13812345678'].join('\u2060'), 'disguised'], ['soft hyphen', [...'13812345678'].join('\u00AD'), 'disguised'], ['three spaces', [...'13812345678'].join('   '), 'disguised'], ['emoji between', [...'13812345678'].join('🌟'), 'disguised'], ['keycaps', [...'13812345678'].map((digit) => `${digit}\uFE0F\u20E3`).join(''), 'disguised'], ['brackets', '(138)(1234)(5678)', 'disguised'], ['slashes', '138/1234/5678', 'disguised'], ['tildes', '138～1234～5678', 'disguised'], ['asterisks', '138*1234*5678', 'disguised'],
  ['equal signs', '138=1234=5678', 'disguised'], ['line ends', '138\n\n\n1234\n\n\n5678', 'disguised'], ['a colon', '138:1234:5678', 'disguised'], ['Arabic digits', '١٣٨١٢٣٤٥٦٧٨', 'disguised'], ['Persian digits', '۱۳۸۱۲۳۴۵۶۷۸', 'disguised'], ['Devanagari digits', '१३८१२३४५६७८', 'disguised'], ['black circles', '❶❸❽❶❷❸❹❺❻❼❽', 'disguised'], ['double circles', '⓵⓷⓼⓵⓶⓷⓸⓹⓺⓻⓼', 'disguised'], ['combining marks', [...'13812345678'].join('\u0336'), 'disguised'], ['private use', [...'13812345678'].join('\uE000'), 'disguised'],
];

const found = (text: string) => (personalDataIn(text).length > 0 ? 'plain' : hidesNumber(text) ? 'disguised' : undefined);

describe('a listed word is found in 40 disguises', () => {
  test('there are 40', () => expect([WORDS.length, new Set(WORDS.map(([, text]) => text)).size]).toEqual([40, 40]));
  test.each(WORDS)('%s: %j → %s', (_how, text, expected) => expect([listedIn(text), listedIn(`请看${text}，快`)]).toEqual([expected, expected]));
  test.each(['路灯坏了，代表来看过', '开发区的票价', '发票在哪里开', ''])('%j is nothing of the kind', (text) => expect(listedIn(text)).toBeUndefined());
});

describe('a mobile number is found in 40 disguises', () => {
  test('there are 40', () => expect([NUMBERS.length, new Set(NUMBERS.map(([, text]) => text)).size]).toEqual([40, 40]));
  test.each(NUMBERS)('%s: %j → %s', (_how, text, expected) => expect([found(text), found(`请打${text}，谢谢`)]).toEqual([expected, expected]));
  test.each(['2026年11月24日9时到11时', '3号楼2单元501室', '12345热线', '一共一百三十八户', '0514-87862345', '第1381234567890号', '订单20261124000123456789'])('%j is none', (text) => expect(found(text)).toBeUndefined());
});

describe('the form in which words are compared', () => {
  const ignorable = fc.constantFrom('\u200B', '\u200D', '\u00AD', ' ', '\u3000', '。', '*', '🔥', '\u0336', '\uE000', '\u3164', '\n');
  test('taken twice it is the same', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => expect(filterForm(filterForm(text))).toBe(filterForm(text)))));
  test('nothing that is ignored changes it, wherever it is put in', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'代开发票路灯ab1'), maxLength: 12 }), ignorable, fc.nat(12), (text, sign, at) => {
    const put = [...text.slice(0, at), sign, ...text.slice(at)].join('');
    expect(filterForm(put)).toBe(filterForm(text));
  })));
});

describe('what shows a text as it is not is refused before it is read', () => {
  const DIRECTIONS = ['\u200E', '\u200F', '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];
  test.each(DIRECTIONS.map((sign) => [`U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`, sign]))('%s', (_name, sign) => expect(textFault(`路灯${sign}坏了`)).toBe('direction'));
  test('10,000 combining marks', () => expect(textFault(`路${'\u0301'.repeat(10_000)}灯`)).toBe('marks'));
});
