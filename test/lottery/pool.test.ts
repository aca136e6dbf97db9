import { checkPool, type Pool } from '../../src/domain/session/lottery/pool';
import { twoByTwo } from './support/small-pools';

const [first, second] = twoByTwo.people as [Pool['people'][number], Pool['people'][number]];
const problem = (value: unknown): string => {
  const checked = checkPool(value);
  return checked.ok ? 'none' : checked.problem;
};

describe('what claims to be a pool is read with care', () => {
  test('people and fixed seats stand in order of id; names and other fields do not get in', () => {
    const people = [{ ...second, name: '钱某', household: 'h' }, first];
    expect(checkPool({ ...twoByTwo, people, fixed: ['赵', '钱'], note: 'x' })).toEqual({
      ok: true, pool: { id: 'two-by-two', size: 2, quotas: twoByTwo.quotas, people: [first, { ...second, household: 'h' }].sort((a, b) => (a.id < b.id ? -1 : 1)), fixed: ['赵', '钱'].sort() },
    });
    expect(checkPool({ ...twoByTwo, id: undefined })).toMatchObject({ ok: true, pool: { id: '' } });
  });

  test.each<[unknown, string]>([
    [null, 'the pool is not an object'],
    [{ ...twoByTwo, id: 3 }, 'id is not a text'],
    [{ ...twoByTwo, size: 1.5 }, 'size is not a whole number of at least 1'],
    [{ ...twoByTwo, size: '2' }, 'size is not a whole number of at least 1'],
    [{ ...twoByTwo, people: {} }, 'the pool has no people'],
    [{ ...twoByTwo, quotas: [] }, 'quotas are not an object'],
    [{ ...twoByTwo, quotas: { 楼栋: {} } }, 'quota 楼栋 names no value'],
    [{ ...twoByTwo, quotas: { 楼栋: { 甲: { min: -1, max: 2 } } } }, 'quota 楼栋/甲 needs whole numbers min and max'],
    [{ ...twoByTwo, quotas: { 楼栋: { 甲: { min: 1 } } } }, 'quota 楼栋/甲 needs whole numbers min and max'],
    [{ ...twoByTwo, quotas: { 楼栋: { 甲: { min: 2, max: 1 } } } }, 'quota 楼栋/甲 asks for at least 2 and at most 1'],
    [{ ...twoByTwo, people: ['赵'] }, 'a person has no id'],
    [{ ...twoByTwo, people: [{ ...first, id: '' }] }, 'a person has no id'],
    [{ ...twoByTwo, people: [{ ...first, id: '赵\n钱' }] }, 'a person has no id'],
    [{ ...twoByTwo, people: [{ ...first, features: { 楼栋: 1 } }] }, 'features of 赵 are not texts by category'],
    [{ ...twoByTwo, people: [{ ...first, household: 7 }] }, 'household of 赵 is not a text'],
    [{ ...twoByTwo, people: [{ ...first, features: { ...first.features, 年龄: '中' } }] }, '赵 has 年龄 中, which no quota names'],
    [{ ...twoByTwo, people: [{ ...first, features: { ...first.features, 年龄: 'constructor' } }] }, '赵 has 年龄 constructor, which no quota names'],
    [{ ...twoByTwo, fixed: '赵' }, 'fixed is not a list'],
    [{ ...twoByTwo, fixed: ['王'] }, 'fixed 王 is not in the pool'],
    [{ ...twoByTwo, fixed: ['赵', '赵'] }, 'a fixed person is there twice'],
    [{ ...twoByTwo, fixed: ['赵', '钱', '孙'] }, 'more fixed people than seats'],
  ])('%j: %s', (value, expected) => expect(problem(value)).toBe(expected));
});
