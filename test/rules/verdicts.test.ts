import { isOpen } from '../../src/domain/topic/step';
import { after, cannotTellYet, together, verdict, type Verdict } from '../../src/domain/verdict';
import { told } from '../support/verdicts';

const no = (rule: string, clause: '1.roles' | '6.topic-focus' = '1.roles'): Verdict => verdict<string>([{ rule, clause }]);
const yes: Verdict = verdict<string>([]);
const warning: Verdict = verdict<string>([{ rule: 'w', clause: '1.roles', weight: 'warns' }]);
const unknown: Verdict = cannotTellYet('words');

describe('several rules’ word is one: everything at once', () => {
  test.each<[string, readonly Verdict[], string, readonly string[]]>([
    ['none', [], 'allowed', []],
    ['all yes', [yes, yes], 'allowed', []],
    ['one no', [yes, no('a')], 'refused', ['a ← 1.roles']],
    ['two noes, in their order', [no('b'), no('a')], 'refused', ['b ← 1.roles', 'a ← 1.roles']],
    ['the same no twice', [no('a'), no('a')], 'refused', ['a ← 1.roles']],
    ['the same rule by two clauses', [no('a'), no('a', '6.topic-focus')], 'refused', ['a ← 1.roles', 'a ← 6.topic-focus ?']],
    ['a warning beside a yes', [warning, yes], 'allowed', ['w ← 1.roles !']],
    ['a warning beside a no', [warning, no('a')], 'refused', ['a ← 1.roles', 'w ← 1.roles !']],
    ['not yet', [yes, unknown], 'cannot-tell-yet', ['… words']],
    ['not yet, but no already', [unknown, no('a')], 'refused', ['a ← 1.roles']],
  ])('%s', (_what, verdicts, outcome, expected) => {
    const word = together(...verdicts);
    expect([word.outcome, told(word)]).toEqual([outcome, expected]);
  });

  test('a rule that needs another’s success is asked only then', () => {
    let times = 0;
    const asked = () => { times += 1; return no('b'); };
    expect(told(after(no('a'), asked))).toEqual(['a ← 1.roles']);
    expect(after(unknown, asked)).toEqual(unknown);
    expect(times).toBe(0);
    expect(told(after(warning, asked))).toEqual(['b ← 1.roles', 'w ← 1.roles !']);
  });
});

describe('a step has its time', () => {
  test.each`
    state          | action            | expected
    ${'screened'}  | ${'file'}         | ${['topic.transitions.not-in-this-state ← 8.as-approved']}
    ${'held'}      | ${'file'}         | ${['topic.hold.awaiting-answer ← 8.report-sensitive']}
    ${'held'}      | ${'withdraw'}     | ${[]}
    ${'held'}      | ${'answerReport'} | ${[]}
    ${'screened'}  | ${'answerReport'} | ${['topic.transitions.not-in-this-state ← 8.report-sensitive']}
    ${'approved'}  | ${'file'}         | ${[]}
  `('$action while $state → $expected', ({ state, action, expected }) => expect(told(isOpen(state, action))).toEqual(expected));
});
