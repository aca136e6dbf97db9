import fc from 'fast-check';
import { compare } from '../../emulator/engine/compare';
import { after, encodeKey, invert } from '../../emulator/store/key';
import { ObjectId, parseEjson, toText } from '../../emulator/wire/ejson';

/** Any value a document can hold; text with surrogates only in pairs, as UTF-8 has them. */
const leaf = fc.oneof(
  fc.constant(null), fc.boolean(), fc.double(), fc.integer(), fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 5e-324, -5e-324),
  fc.string({ unit: 'grapheme' }), fc.constantFrom('', '\u0000', 'a\u0000', 'a', 'a\u0001', '\uFFFF', '😀', '\uFF5E'),
  fc.date({ noInvalidDate: true }), fc.integer({ min: 0, max: 3 }).map((i) => new ObjectId(`${'0'.repeat(23)}${i}`)),
);
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b', 'ab', 'c'), tie('value'), { maxKeys: 3, noNullPrototype: true })),
})).value;

const sign = (n: number) => Math.sign(n) + 0;
const byteOrder = (a: string, b: string) => sign(Buffer.compare(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1')));
const runs = { seed: 20261124, numRuns: 3000 };

test('the order of the keys’ bytes is BSON’s order of the values', () => {
  fc.assert(fc.property(value, value, (a, b) => expect(byteOrder(encodeKey(a), encodeKey(b))).toBe(sign(compare(a, b)))), runs);
});

test('in JavaScript the keys compare as their bytes do', () => {
  fc.assert(fc.property(value, value, (a, b) => (encodeKey(a) < encodeKey(b)) === (byteOrder(encodeKey(a), encodeKey(b)) < 0)), runs);
});

test('keys strung together compare component by component, the descending ones the other way round', () => {
  fc.assert(
    fc.property(fc.tuple(value, value), fc.tuple(value, value), ([a, b], [x, y]) => {
      const key = (first: unknown, second: unknown) => encodeKey(first) + invert(encodeKey(second));
      expect(byteOrder(key(a, b), key(x, y))).toBe(sign(compare(a, x)) || -sign(compare(b, y)) + 0);
    }),
    runs,
  );
});

test('after(key) is behind the key with anything appended, and before every greater key', () => {
  fc.assert(
    fc.property(value, value, fc.string({ unit: 'binary', maxLength: 4 }), (a, b, tail) => {
      const end = after(encodeKey(a));
      expect(encodeKey(a) + tail < end).toBe(true);
      if (compare(b, a) > 0) expect(encodeKey(b) >= end).toBe(true);
    }),
    runs,
  );
});

test('EJSON text gives back what it was made of, and itself', () => {
  fc.assert(
    fc.property(value, (some) => {
      const text = toText(some);
      const back = parseEjson(text, 0);
      expect(compare(back, some)).toBe(0);
      expect(toText(back)).toBe(text);
    }),
    runs,
  );
});

test.each([
  ['{"$numberInt":"7"}', 7], ['{"$numberLong":"5000000000000"}', 5e12], ['{"$numberDouble":"NaN"}', NaN], ['{"$numberDouble":"-Infinity"}', -Infinity],
  ['{"$date":{"$numberLong":"5"}}', new Date(5)], ['{"$date":"1970-01-01T00:00:00.005Z"}', new Date(5)], ['{"$date":5}', new Date(5)],
  ['{"$regularExpression":{"pattern":"^a","options":"i"}}', /^a/i], ['{"$tcb_server_date":{"offset":{"$numberInt":"3"}}}', new Date(1003)],
  ['{"a":1,"$date":5}', { a: 1, $date: 5 }],
])('%s is read', (text, expected) => expect(parseEjson(text, 1000)).toEqual(expected));
