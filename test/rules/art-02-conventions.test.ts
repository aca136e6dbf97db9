import { ADOPTED, CONVENTION_IDS, CONVENTIONS, conventionInWords, conventionText } from '../../src/domain/policy/conventions';
import { inForce, numbersInForce, type SetValue } from '../../src/domain/policy/in-force';
import { numbersOn } from '../../src/domain/policy/numbers';
import { canSet, type SetView } from '../../src/domain/policy/set';
import { told } from '../support/verdicts';

const view = (over: Partial<SetView> = {}): SetView => ({ id: 'convention.receipt-days', value: 7, from: '2026-12-01', tomorrow: '2026-11-25', reason: '路远', ...over });

describe('（二） 因地制宜: what a county may set, and within what bounds', () => {
  test.each`
    what                                    | given                                                               | expected
    ${'within bounds, from tomorrow on'}    | ${view({ from: '2026-11-25' })}                                     | ${[]}
    ${'one that is the same for all'}       | ${view({ id: 'convention.small-cells' })}                           | ${['policy.set.not-settable ← convention.small-cells']}
    ${'one without a value'}                | ${view({ id: 'convention.merge' })}                                 | ${['policy.set.not-settable ← convention.merge']}
    ${'the shortest'}                       | ${view({ value: 1 })}                                               | ${[]}
    ${'the longest'}                        | ${view({ value: 15 })}                                              | ${[]}
    ${'too short'}                          | ${view({ value: 0 })}                                               | ${['policy.set.outside-bounds ← convention.receipt-days']}
    ${'too long'}                           | ${view({ value: 16 })}                                              | ${['policy.set.outside-bounds ← convention.receipt-days']}
    ${'no value'}                           | ${view({ value: undefined })}                                       | ${['policy.set.outside-bounds ← convention.receipt-days']}
    ${'a scope of the list'}                | ${view({ id: 'convention.publication-scope', choice: 'county' })}   | ${[]}
    ${'a scope of no list'}                 | ${view({ id: 'convention.publication-scope', choice: 'toString' })} | ${['policy.set.not-one-of-them ← convention.publication-scope']}
    ${'a number for a scope'}               | ${view({ id: 'convention.publication-scope' })}                     | ${['policy.set.not-one-of-them ← convention.publication-scope']}
    ${'from today on'}                      | ${view({ from: '2026-11-24' })}                                     | ${['policy.set.too-early ← convention.local-values']}
    ${'without a reason'}                   | ${view({ reason: ' ' })}                                            | ${['policy.set.no-reason ← convention.local-values']}
    ${'all of it'}                          | ${view({ value: 99, from: '2020-01-01', reason: '' })}              | ${['policy.set.outside-bounds ← convention.receipt-days', 'policy.set.too-early ← convention.local-values', 'policy.set.no-reason ← convention.local-values']}
  `('$what → $expected', ({ given, expected }) => expect(told(canSet(given))).toEqual(expected));
});

describe('（八） 提前通报: no county may do away with it', () => {
  test.each`
    value | expected
    ${0}  | ${['policy.set.no-notice ← 8.notice-in-advance']}
    ${1}  | ${[]}
    ${31} | ${['policy.set.outside-bounds ← convention.notice-days']}
  `('$value days → $expected', ({ value, expected }) => expect(told(canSet(view({ id: 'convention.notice-days', value })))).toEqual(expected));
});

describe('the value in force on a day: the county’s own, else the city’s, else the default', () => {
  const id = 'convention.receipt-days';
  const set = (area: string, value: number, from: string, order: string): SetValue => ({ id, area, value, from, order });
  const sets = [set('321002', 8, '2026-12-01', 'b'), set('321002', 9, '2026-12-01', 'c'), set('321002', 3, '2027-06-01', 'a'), set('3210', 6, '2026-11-01', 'd'), { ...set('321002', 2, '2026-01-01', 'e'), id: 'convention.list-days' as const }];
  test.each`
    county      | day             | value | from            | setBy
    ${'321002'} | ${'2026-10-31'} | ${5}  | ${ADOPTED}      | ${'default'}
    ${'321002'} | ${'2026-11-30'} | ${6}  | ${'2026-11-01'} | ${'city'}
    ${'321002'} | ${'2026-12-01'} | ${9}  | ${'2026-12-01'} | ${'county'}
    ${'321002'} | ${'2027-05-31'} | ${9}  | ${'2026-12-01'} | ${'county'}
    ${'321002'} | ${'2028-01-01'} | ${3}  | ${'2027-06-01'} | ${'county'}
    ${'321003'} | ${'2028-01-01'} | ${6}  | ${'2026-11-01'} | ${'city'}
    ${'3210'}   | ${'2028-01-01'} | ${6}  | ${'2026-11-01'} | ${'city'}
  `('in $county on $day: $value, $setBy, from $from', ({ county, day, ...expected }) => expect(inForce(id, day, sets, { county, city: '3210' })).toEqual(expected));

  test('rules are handed the county’s numbers; what has no number has none', () => {
    const numberOf = numbersInForce('2027-01-01', [{ ...set('321002', 7, '2026-12-01', 'x'), id: 'convention.notice-days' }], { county: '321002', city: '3210' });
    expect(numbersOn('2027-01-01', {}, numberOf)).toEqual({ ...numbersOn('2027-01-01'), noticeDays: 7 });
    expect(() => numberOf('convention.merge')).toThrow('no number');
  });
});

test.each([
  ['convention.first-answer-days', 10, '10个工作日', '议题提交后10个工作日内给出首次答复，并说明理由'], ['convention.publication-scope', 'city', '全市', '成果落实情况一般在“全市”范围内公布'], ['convention.report-interval', undefined, '每季度', '每季度向市委请示报告一次'],
] as const)('%s told with %s', (id, value, words, text) => expect([conventionInWords(id, value), conventionText(id, value)]).toEqual([words, text]));

test('every convention of the list may be set where the list says so, and nowhere else', () => {
  expect(CONVENTION_IDS.filter((id) => CONVENTIONS[id].settable).map((id) => id.replace('convention.', '')).sort()).toEqual([
    'appeal-days', 'branch-days', 'confirm-days', 'decision-days', 'fatigue', 'fatigue-person', 'first-answer-days', 'item-answer-days', 'letter-days', 'list-confirm-days', 'list-days', 'minutes-days', 'notice-days', 'overdue-ladder', 'progress-days', 'publication-days', 'publication-scope', 'receipt-days', 'report-interval', 'seat-limit', 'thread-answer-days',
  ]);
});
