import { afterAttempt, attemptOf } from '../../src/domain/notice/delivery';
import { isQuiet, mayNudge, USUAL } from '../../src/domain/notice/preferences';
import { isWorthANudge, templateFor, thing } from '../../src/domain/notice/templates';
import { daysTo, isWorthTelling, LADDER, ladderNow, ladderOf, rungAfter } from '../../src/domain/deadline/ladder';

describe('（十一） 11.county-responsible: what is overdue climbs, convener, member group, county working group, promotion group', () => {
  test('the rungs and their working days', () => {
    expect(LADDER.map((rung) => [rung, daysTo(rung, 5)])).toEqual([['owner-soon', -2], ['owner', 0], ['memberGroup', 5], ['workingGroup', 10], ['promotionGroup', 15]]);
    expect(LADDER.map((rung) => daysTo(rung, 3))).toEqual([-2, 0, 3, 6, 9]);
    expect(LADDER.map((rung) => rungAfter(rung, false))).toEqual(['owner', 'memberGroup', 'workingGroup', 'promotionGroup', undefined]);
  });
  test('what is the city’s own ends at the guidance group', () => {
    expect(ladderOf(true).map((rung) => [rung, daysTo(rung, 5), rungAfter(rung, true)])).toEqual([['owner-soon', -2, 'owner'], ['owner', 0, 'memberGroup'], ['memberGroup', 5, 'guidanceGroup'], ['guidanceGroup', 10, undefined]]);
    expect(rungAfter('promotionGroup', true)).toBeUndefined();
  });
  test('whom a rung has really told is told; where there is nobody is said, and what was passed over is not counted', () => {
    expect(ladderNow({ ofCity: false, next: 'promotionGroup', climbed: [{ rung: 'owner', told: 1 }, { rung: 'memberGroup', told: 2 }, { rung: 'workingGroup', told: 0 }] }).map(({ state }) => state)).toEqual(['passed', 'told', 'told', 'nobody', 'ahead']);
    expect(ladderNow({ ofCity: true, next: undefined, climbed: [] }).map(({ state }) => state)).toEqual(['passed', 'passed', 'passed', 'passed']);
  });
  test('what is overdue is not said to be due soon', () => {
    expect([isWorthTelling('owner-soon', true), isWorthTelling('owner-soon', false), isWorthTelling('owner', true)]).toEqual([false, true, true]);
  });
});

describe('（八） several ways to be told', () => {
  test('what people say to each other uses up no accepted message', () => {
    expect(['thread-reply', 'thread-mention', 'thread-news', 'thread-answer', 'thread-removed', 'duty-question', 'approve'].filter(isWorthANudge)).toEqual(['thread-answer', 'thread-removed', 'duty-question', 'approve']);
  });
  test.each`
    errcode  | n    | after
    ${0}     | ${1} | ${{ state: 'sent' }}
    ${43101} | ${1} | ${{ state: 'failed' }}
    ${40037} | ${1} | ${{ state: 'failed' }}
    ${-1}    | ${1} | ${{ state: 'due', inMinutes: 1 }}
    ${43108} | ${4} | ${{ state: 'due', inMinutes: 120 }}
    ${-1}    | ${5} | ${{ state: 'parked' }}
  `('WeChat’s $errcode at try $n → $after', ({ errcode, n, after }) => expect(afterAttempt(attemptOf({ errcode }), n)).toEqual(after));

  test.each`
    from  | until | hour  | quiet
    ${22} | ${7}  | ${21} | ${false}
    ${22} | ${7}  | ${22} | ${true}
    ${22} | ${7}  | ${6}  | ${true}
    ${22} | ${7}  | ${7}  | ${false}
    ${12} | ${14} | ${13} | ${true}
    ${12} | ${14} | ${14} | ${false}
    ${9}  | ${9}  | ${9}  | ${false}
  `('quiet from $from until $until, at $hour: $quiet', ({ from, until, hour, quiet }) => expect(isQuiet({ off: [], quietFrom: from, quietUntil: until }, hour)).toBe(quiet));

  test('a kind can be switched off, except what one’s own seat or duty requires', () => {
    const preferences = { ...USUAL, off: ['session'] as const };
    expect([mayNudge(preferences, 'session', false), mayNudge(preferences, 'session', true), mayNudge(preferences, 'progress', false)]).toEqual([false, true, true]);
    expect(['deadline-owner', 'duty-approve', 'session-notice', 'screen'].map(templateFor)).toEqual(['duty', 'duty', 'session', 'progress']);
  });

  test.each([['短', '短'], ['', '—'], ['一'.repeat(20), '一'.repeat(20)], ['一'.repeat(21), `${'一'.repeat(19)}…`], [`${'一'.repeat(17)}👨‍👩‍👧后面`, `${'一'.repeat(17)}…`]])('%s fits a WeChat field as %s', (text, expected) => {
    expect(thing(text)).toBe(expected);
    expect([...thing(text)].length).toBeLessThanOrEqual(20);
  });
});
