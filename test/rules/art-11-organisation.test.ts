import { groupsCover } from '../../src/domain/appraisal/promotion-groups';
import { told } from '../support/verdicts';

/** Six counties and districts, three functional zones. */
const units = ['广陵区', '邗江区', '江都区', '仪征市', '高邮市', '宝应县', '经济技术开发区', '生态科技新城', '蜀冈—瘦西湖风景名胜区'].map((name, n) => ({ id: `unit-${n}`, name }));
const groups = (...counties: number[][]) => counties.map((numbers) => ({ covers: numbers.map((n) => `unit-${n}`) }));
const SEVEN = [[0], [1, 8], [2], [3], [4], [5], [6, 7]];

describe('（十一） 指导组下设7个推进小组，分头联系指导各县（市、区）和功能区工作', () => {
  test.each`
    what                                  | held                                         | expected
    ${'seven groups, every unit once'}    | ${groups(...SEVEN)}                          | ${[]}
    ${'six groups'}                       | ${groups(...SEVEN.slice(0, 5), [5, 6, 7])}   | ${['appraisal.promotion-groups.not-seven ← 11.promotion-groups']}
    ${'eight groups'}                     | ${groups(...SEVEN, [])}                      | ${['appraisal.promotion-groups.not-seven ← 11.promotion-groups']}
    ${'a zone with none'}                 | ${groups(...SEVEN.slice(0, 6), [6])}         | ${['appraisal.promotion-groups.unassigned ← 11.promotion-groups']}
    ${'a county with two'}                | ${groups(...SEVEN.slice(0, 6), [0, 6, 7])}   | ${['appraisal.promotion-groups.twice ← 11.promotion-groups']}
    ${'none at all'}                      | ${[]}                                        | ${['appraisal.promotion-groups.not-seven ← 11.promotion-groups', 'appraisal.promotion-groups.unassigned ← 11.promotion-groups']}
  `('$what → $expected', ({ held, expected }) => expect(told(groupsCover({ groups: held, units, day: '2026-11-24' }))).toEqual(expected));

  test('who is left out is named', () => {
    expect(groupsCover({ groups: groups(...SEVEN.slice(0, 6), [6]), units, day: '2026-11-24' })).toMatchObject({ reasons: [{ measured: '生态科技新城' }] });
  });
  test('before the policy no number was asked', () => expect(told(groupsCover({ groups: groups([0, 1, 2, 3, 4, 5, 6, 7, 8]), units, day: '2019-01-01' }))).toEqual([]));
});
