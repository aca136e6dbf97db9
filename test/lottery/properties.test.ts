import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { fromHex, joined, toHex, utf8 } from '../../src/domain/session/lottery/bytes';
import { canonicalJson } from '../../src/domain/session/lottery/canonical-json';
import { deal } from '../../src/domain/session/lottery/deal';
import { hmac, poolHash, saltedId } from '../../src/domain/session/lottery/hash';
import { keyedNumbers, shuffled } from '../../src/domain/session/lottery/keyed-order';
import { geometricMean, gini } from '../../src/domain/session/lottery/measures';
import { leafHash, merkleProof, merkleRoot, rootOfProof } from '../../src/domain/session/lottery/merkle';
import { chiSquareAt001 } from './support/chi-square';
import { sha256 } from './support/solved';

const anyText = fc.string({ unit: 'binary' });
const bytes = fc.uint8Array({ maxLength: 300 });

describe('canonical JSON', () => {
  test('says the same value', () => fc.assert(fc.property(fc.jsonValue(), (value) => expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))))));

  test('does not depend on the order of keys', () => fc.assert(fc.property(fc.dictionary(anyText, fc.jsonValue()), (record) => {
    expect(canonicalJson(Object.fromEntries(Object.entries(record).reverse()))).toBe(canonicalJson(record));
  })));

  test('different values have different texts', () => fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
    expect(canonicalJson(a) === canonicalJson(b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
  })));

  test.each([
    [{ b: 1, a: [true, null, '是'], c: { z: 0.5, y: -0 } }, '{"a":[true,null,"是"],"b":1,"c":{"y":0,"z":0.5}}'],
    [{ 二: 1, 一: 2, '10': 3, '9': 4, gone: undefined }, '{"10":3,"9":4,"一":2,"二":1}'],
    ['\u2028"\\\n', '"\u2028\\"\\\\\\n"'],
  ])('%j is written %s', (value, text) => expect(canonicalJson(value)).toBe(text));

  test.each([[NaN], [Infinity], [undefined], [[undefined]], [10n], [() => 1]])('%p cannot be said', (value) => expect(() => canonicalJson(value)).toThrow('no canonical JSON'));
});

describe('bytes and hashes', () => {
  test('UTF-8 is what the platform writes, lone surrogates too', () => fc.assert(fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '字', '😀', 'a') })), (text) => {
    expect(utf8(text)).toEqual(new Uint8Array(Buffer.from(text, 'utf8')));
  })));

  test('hexadecimal there and back', () => fc.assert(fc.property(bytes, (value) => expect(fromHex(toHex(value))).toEqual(value))));

  test('HMAC is what node:crypto computes, for keys of every length', () => fc.assert(fc.property(bytes, bytes, (key, message) => {
    expect(toHex(hmac(key, message, sha256))).toBe(createHmac('sha256', key).update(message).digest('hex'));
  })));

  test('hashes are those of the published recipe', () => {
    expect(poolHash({ id: 'x', size: 1, quotas: {}, people: [] }, sha256)).toBe(createHash('sha256').update('pool\n{"id":"x","people":[],"quotas":{},"size":1}').digest('hex'));
    expect(saltedId('salt', 'person', sha256)).toBe(createHash('sha256').update('salt\nperson').digest('hex'));
    expect(toHex(leafHash(7, ['b', 'a'], sha256))).toBe(createHash('sha256').update('\u0000007\na\nb').digest('hex'));
  });
});

describe('the Merkle tree', () => {
  const panels = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 50 }).map((n) => `p${n}`), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 70 });

  test('every panel’s proof leads to the root, and to no other from another place or with other people', () => fc.assert(fc.property(panels, fc.nat(), (list, at) => {
    const number = at % list.length;
    const root = merkleRoot(list, sha256);
    const proof = merkleProof(list, number, sha256);
    expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(list.length)));
    expect(rootOfProof(number, list[number]!, proof, sha256)).toBe(root);
    expect(rootOfProof(number + 1, list[number]!, proof, sha256)).not.toBe(root);
    expect(rootOfProof(number, [...list[number]!, 'p99'], proof, sha256)).not.toBe(root);
  })));

  test('a changed panel changes the root; the order of people in it does not', () => fc.assert(fc.property(panels, fc.nat(), (list, at) => {
    const number = at % list.length;
    const other = list.map((panel, i) => (i === number ? [...panel].reverse() : panel));
    expect(merkleRoot(other, sha256)).toBe(merkleRoot(list, sha256));
    expect(merkleRoot(list.map((panel, i) => (i === number ? [...panel, 'p99'] : panel)), sha256)).not.toBe(merkleRoot(list, sha256));
  })));

  test('of three leaves the last moves up unchanged', () => {
    const hashOf = (...parts: Uint8Array[]) => createHash('sha256').update(joined(...parts)).digest();
    const [a, b, c] = ['a', 'b', 'c'].map((id, number) => leafHash(number, [id], sha256)) as [Uint8Array, Uint8Array, Uint8Array];
    expect(merkleRoot([['a'], ['b'], ['c']], sha256)).toBe(hashOf(Uint8Array.of(1), hashOf(Uint8Array.of(1), a, b), c).toString('hex'));
    expect(merkleProof([['a'], ['b'], ['c']], 2, sha256)).toEqual([{ side: 'left', hash: hashOf(Uint8Array.of(1), a, b).toString('hex') }]);
  });
});

describe('orders keyed by a published text', () => {
  test('are permutations, the same for the same key', () => fc.assert(fc.property(fc.array(fc.nat()), anyText, (list, key) => {
    const once = shuffled(list, keyedNumbers(key, sha256));
    expect([...once].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
    expect(shuffled(list, keyedNumbers(key, sha256))).toEqual(once);
  })));

  test('every place is as likely as every other', () => {
    const counts = Array.from({ length: 6 }, () => new Array<number>(6).fill(0));
    for (let key = 0; key < 3000; key += 1) shuffled([0, 1, 2, 3, 4, 5], keyedNumbers(`key ${key}`, sha256)).forEach((value, at) => (counts[at]![value]! += 1));
    expect(counts.flat().reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)).toBeLessThan(chiSquareAt001(25));
  });

  test('a bound that does not divide the words is not favoured in its lower part', () => {
    const below = keyedNumbers('bounds', sha256);
    const bound = 3 * 2 ** 30;
    const low = Array.from({ length: 3000 }, () => below(bound)).filter((number) => number < 2 ** 30).length;
    expect(Math.abs(low - 1000)).toBeLessThan(100);
  });
});

test('dealing gives everybody of a type the same number of seats, or one more, and nobody two in a panel', () => fc.assert(fc.property(
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }), fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 40 }), anyText,
  (sizes, wishes, key) => {
    const types = sizes.map((size, t) => ({ features: {}, people: Array.from({ length: size }, (_person, i) => `t${t}-${i}`) }));
    const compositions = wishes.map((wish) => sizes.map((size, t) => wish[t]! % (size + 1)));
    const panels = deal(compositions, types, ['fixed'], key, sha256);
    for (const panel of panels) expect(new Set(panel).size).toBe(panel.length);
    types.forEach(({ people }, t) => {
      const seats = people.map((id) => panels.filter((panel) => panel.includes(id)).length);
      expect(Math.max(...seats) - Math.min(...seats)).toBeLessThanOrEqual(1);
      expect(seats.reduce((sum, count) => sum + count, 0)).toBe(compositions.reduce((sum, counts) => sum + counts[t]!, 0));
    });
    expect(panels.every((panel) => panel.includes('fixed'))).toBe(true);
  },
)));

test('the measures of fairness are those of the textbook', () => {
  expect(gini([1, 1, 1])).toBeCloseTo(0, 12);
  expect(gini([3, 0, 0])).toBeCloseTo(2 / 3, 12);
  expect(gini([])).toBe(0);
  expect(geometricMean([1, 4])).toBeCloseTo(2, 12);
  expect([geometricMean([]), geometricMean([0, 4])]).toEqual([0, 0]);
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 20 }), (values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const apart = values.flatMap((a) => values.map((b) => Math.abs(a - b))).reduce((sum, value) => sum + value, 0);
    expect(gini(values)).toBeCloseTo(apart / (2 * values.length ** 2 * mean), 9);
  }));
});

const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(sorted) : typeof value === 'object' && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [`k${key}`, sorted(part)]).concat([['object', true]]) : value;
