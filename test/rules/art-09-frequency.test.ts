import fc from 'fast-check';
import { numbersOn } from '../../src/domain/policy/numbers';
import { ROOM_KINDS } from '../../src/domain/room/kinds';
import { busiest, countedIn, countedInYearTo, frequency, hasMinimum, type FrequencyView, type Held } from '../../src/domain/session/frequency';
import { isBehind, quarterToHint } from '../../src/domain/session/frequency-hint';
import { dayAfter, daysFrom, shanghaiDay, shanghaiYear } from '../../src/domain/time/shanghai-day';
import { told } from '../support/verdicts';

const complete = (...days: string[]): Held[] => days.map((day) => ({ openedAt: `${day}T02:00:00.000Z`, complete: true }));
const view = (over: Partial<FrequencyView> = {}): FrequencyView => ({ numbers: numbersOn('2026-12-31'), room: 'township', year: 2026, asOf: '2027-01-05T00:00:00.000Z', sessions: complete('2026-02-01', '2026-05-01', '2026-08-01', '2026-11-01'), ...over });
const BELOW = 'session.frequency.below-four ← 9.four-a-year';

describe('（九） 乡镇（街道）、园区每年开展协商活动一般不少于4次', () => {
  test.each`
    what                                      | over                                                                                                              | expected
    ${'four'}                                 | ${{}}                                                                                                             | ${[]}
    ${'three, the year over'}                 | ${{ sessions: complete('2026-02-01', '2026-05-01', '2026-08-01') }}                                                | ${[`${BELOW} ?`]}
    ${'three, the year running'}              | ${{ sessions: complete('2026-02-01', '2026-05-01', '2026-08-01'), asOf: '2026-12-31T15:59:00.000Z' }}              | ${[`${BELOW} !`]}
    ${'three and one without a receipt'}      | ${{ sessions: [...complete('2026-02-01', '2026-05-01', '2026-08-01'), { openedAt: '2026-11-01T02:00:00.000Z', complete: false }] }} | ${[`${BELOW} ?`]}
    ${'a park with none'}                     | ${{ room: 'park', sessions: [] }}                                                                                 | ${[`${BELOW} ?`]}
  `('$what → $expected', ({ over, expected }) => expect(told(frequency(view(over)))).toEqual(expected));
  test('3 of 4 is told as such, and a reason cures it', () => {
    const three = view({ sessions: complete('2026-02-01', '2026-05-01', '2026-08-01') });
    expect(frequency(three)).toMatchObject({ reasons: [{ measured: 3, required: 4 }] });
    expect(told(frequency(three, [{ rule: 'session.frequency.below-four' }]))).toEqual(['session.frequency.below-four ← 9.four-a-year !']);
  });
  test('a second round counts like a first: both chains are complete', () => {
    expect(countedIn(2026, complete('2026-03-01', '2026-04-01'))).toBe(2);
  });
  test('31 December 23:30 and 1 January 00:10 in Yangzhou fall in different years', () => {
    expect(['2026-12-31T23:30:00+08:00', '2026-12-31T15:30:00.000Z', '2027-01-01T00:10:00+08:00', '2026-12-31T16:10:00.000Z'].map(shanghaiYear)).toEqual([2026, 2026, 2027, 2027]);
    const night: Held[] = [{ openedAt: '2026-12-31T15:30:00.000Z', complete: true }, { openedAt: '2026-12-31T16:10:00.000Z', complete: true }];
    expect([countedIn(2026, night), countedIn(2027, night)]).toEqual([1, 1]);
  });
  test('before the policy nothing was asked; in 2018 twice a year would have been judged by its own number', () => {
    const in2018 = { year: 2018, sessions: complete('2018-04-01', '2018-09-01') };
    expect(told(frequency(view({ ...in2018, numbers: numbersOn('2018-12-31') })))).toEqual([]);
    expect(told(frequency(view({ ...in2018, numbers: numbersOn('2018-12-31', { sessionsPerYearMin: 2 }) })))).toEqual([]);
    expect(told(frequency(view({ ...in2018, numbers: numbersOn('2018-12-31', { sessionsPerYearMin: 3 }) })))).toEqual([`${BELOW} ?`]);
  });
  test('the twelve months up to a day stand beside the year', () => {
    const sessions = complete('2025-11-24', '2025-11-25', '2026-11-24', '2026-11-25');
    expect(countedInYearTo('2026-11-24', sessions)).toBe(2);
  });
});

describe('（九） a quarter’s reminder', () => {
  test.each([['2026-02-28T15:59:59.000Z', undefined], ['2026-02-28T16:00:00.000Z', 1], ['2026-03-31T15:59:59.000Z', 1], ['2026-03-31T16:00:00.000Z', undefined], ['2026-06-15T00:00:00.000Z', 2], ['2026-09-01T00:00:00.000Z', 3], ['2026-11-24T00:00:00.000Z', undefined], ['2026-12-31T15:59:59.000Z', 4]])('at %s: quarter %s', (now, quarter) =>
    expect(quarterToHint(now)?.quarter).toBe(quarter));
  test.each`
    room            | quarter | complete | underway | ahead | behind
    ${'township'}   | ${1}    | ${0}     | ${0}     | ${0}  | ${true}
    ${'township'}   | ${1}    | ${1}     | ${0}     | ${0}  | ${false}
    ${'township'}   | ${2}    | ${1}     | ${0}     | ${0}  | ${true}
    ${'township'}   | ${2}    | ${1}     | ${1}     | ${0}  | ${false}
    ${'park'}       | ${3}    | ${1}     | ${1}     | ${0}  | ${true}
    ${'park'}       | ${4}    | ${3}     | ${0}     | ${1}  | ${false}
    ${'park'}       | ${4}    | ${3}     | ${0}     | ${0}  | ${true}
    ${'village'}    | ${4}    | ${0}     | ${0}     | ${0}  | ${false}
    ${'enterprise'} | ${4}    | ${0}     | ${0}     | ${0}  | ${false}
    ${'sector'}     | ${4}    | ${0}     | ${0}     | ${0}  | ${false}
  `('$room, quarter $quarter: $complete + $underway held, $ahead arranged → $behind', ({ behind, ...view }) => expect(isBehind({ numbers: numbersOn('2026-12-31'), ...view })).toBe(behind));
});

describe('（九） 根据实际情况自主确定', () => {
  test.each(ROOM_KINDS)('%s', (room) => {
    const none = told(frequency(view({ room, sessions: [] })));
    expect(none).toEqual(hasMinimum(room) ? [`${BELOW} ?`] : ['session.frequency.not-applicable ← 9.own-pace !']);
    expect(hasMinimum(room)).toBe(room === 'township' || room === 'park');
  });
});

describe('（九） 保持协商活动适度频次', () => {
  test('the busiest thirty days are counted', () => {
    expect(busiest([])).toBe(0);
    expect(busiest(['2026-11-01', '2026-11-30', '2026-12-01'])).toBe(2);
    expect(busiest(['2026-11-30', '2026-11-01', '2026-11-15', '2026-11-15', '2026-12-20'])).toBe(4);
  });
});

describe('days as Yangzhou counts them', () => {
  test('agree with the calendar over four centuries', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2299-12-31T00:00:00Z'), noInvalidDate: true }), fc.integer({ min: -4000, max: 4000 }), (date, shift) => {
      const expected = new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
      expect(shanghaiDay(date.toISOString())).toBe(expected);
      const later = new Date(Date.parse(`${expected}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);
      expect(dayAfter(expected, shift)).toBe(later);
      expect(daysFrom(expected, later)).toBe(shift);
    }));
  });
  test('an offset is honoured and nonsense is a mistake of ours', () => {
    expect([shanghaiDay('2026-02-28T23:30:00-05:00'), shanghaiDay('2028-02-28T16:00Z')]).toEqual(['2026-03-01', '2028-02-29']);
    expect(() => shanghaiDay('yesterday')).toThrow('not an instant');
    expect(() => daysFrom('2026-11-24', 'tomorrow')).toThrow('not a day');
  });
});
