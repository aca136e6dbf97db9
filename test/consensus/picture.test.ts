import fc from 'fast-check';
import { FIELD_HEIGHT, opinionLayout } from '../../src/session-view/opinion-layout';
import { dissentInWords, mapInWords } from '../../src/copy/statement';

const group = fc.record({ size: fc.integer({ min: 5, max: 100_000 }), x: fc.double({ min: -40, max: 40, noNaN: true }), y: fc.double({ min: -40, max: 40, noNaN: true }) });

test('circles of up to five groups lie in the field, the larger group is never drawn smaller, and the picture is the same again', () => {
  fc.assert(fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
    const numbered = groups.map((one, id) => ({ ...one, id, typical: [] }));
    const circles = opinionLayout(numbered);
    expect(opinionLayout(numbered)).toEqual(circles);
    for (const { x, y, width } of circles) expect([x - width / 2 >= 0, x + width / 2 <= 100, y - width / 2 >= 0, y + width / 2 <= FIELD_HEIGHT]).toEqual([true, true, true, true]);
    for (const one of circles) for (const other of circles) if (one.size > other.size) expect(one.width).toBeGreaterThanOrEqual(other.width);
  }));
});

test.each([1, 2, 3, 4, 5])('%d groups of one size, wherever they stand, are drawn apart', (count) => {
  fc.assert(fc.property(fc.array(group, { minLength: count, maxLength: count }), (groups) => {
    const circles = opinionLayout(groups.map((one, id) => ({ ...one, size: 20, id, typical: [] })));
    for (const [i, one] of circles.entries()) for (const other of circles.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.width * 0.9);
  }));
});

describe('the picture in words', () => {
  const map = { at: '', statements: [], agreed: [], leftOut: false };
  const of = (id: number, size: number) => ({ id, size, x: 0, y: 0, typical: [] });
  test.each([
    [{ ...map, people: 0, groups: [] }, '表态的人还太少，不分群'],
    [{ ...map, people: 9, groups: [] }, '9人表态；看法相近的人还没有聚成五人以上的群，不分群'],
    [{ ...map, people: 20, groups: [of(0, 13)], others: { size: 7 } }, '20人表态，看法相近的有一群：13人；看法分散的7人算作“其他”'],
    [{ ...map, people: 6, groups: [of(0, 6)], leftOut: true }, '6人表态，看法相近的有一群：6人；另有不足五人的，不显示'],
    [{ ...map, people: 56, groups: [of(0, 34), of(1, 22)] }, '56人表态，看法相近的分成2群：第1群34人、第2群22人'],
  ])('%#', (shown, words) => expect(mapInWords(shown)).toBe(words));
  test('the strongest dissent', () => {
    const dissent = { group: 1, votes: 8, agree: 4, disagree: 3, pass: 1 };
    expect([dissentInWords(dissent, true), dissentInWords(dissent, false), dissentInWords({ ...dissent, disagree: 0 }, true)]).toEqual(['不同意最多的是第2群：8人表态，3人不同意', '3人不同意', '没有人不同意']);
  });
});
