import { mayAskToClose, mayCloseNow, mayKeep, type ClosingView } from '../../src/domain/me/closing';
import { FATES, HELD_KINDS } from '../../src/domain/me/held';
import { CONVENTIONS, conventionText } from '../../src/domain/policy/conventions';
import { HELD_WORDS } from '../../src/copy/held';
import { told } from '../support/verdicts';

const view = (over: Partial<ClosingView> = {}): ClosingView => ({ state: 'none', offices: [], openSessions: 0, ...over });

describe('（二） 注销: asked for, thought over, carried out', () => {
  test.each`
    what                              | given                                                                        | expected
    ${'a resident'}                   | ${view()}                                                                    | ${[]}
    ${'who holds an office'}          | ${view({ offices: ['琼花观社区召集人'] })}                                   | ${['me.closing.holds-office ← convention.appointment']}
    ${'who holds two'}                | ${view({ offices: ['琼花观社区召集人', '广陵区政协单位工作人员'] })}         | ${['me.closing.holds-office ← convention.appointment', 'me.closing.holds-office ← convention.appointment']}
    ${'who sits in a session now'}    | ${view({ openSessions: 1 })}                                                 | ${['me.closing.session-open ← convention.account-closing']}
    ${'both'}                         | ${view({ offices: ['琼花观社区召集人'], openSessions: 1 })}                  | ${['me.closing.holds-office ← convention.appointment', 'me.closing.session-open ← convention.account-closing']}
    ${'who has asked'}                | ${view({ state: 'asked', dueDay: '2026-12-01' })}                            | ${['me.closing.already-asked ← convention.account-closing']}
    ${'while it is carried out'}      | ${view({ state: 'under-way', dueDay: '2026-12-01' })}                        | ${['me.closing.already-asked ← convention.account-closing']}
  `('$what asks → $expected', ({ given, expected }) => expect(told(mayAskToClose(given))).toEqual(expected));

  test.each`
    what                            | state          | expected
    ${'what nobody has asked for'}  | ${'none'}      | ${['me.closing.not-asked ← convention.account-closing']}
    ${'in the days for it'}         | ${'asked'}     | ${[]}
    ${'while it is carried out'}    | ${'under-way'} | ${['me.closing.under-way ← convention.account-closing']}
  `('taken back, $what → $expected', ({ state, expected }) => expect(told(mayKeep({ state, dueDay: '2026-12-01' }))).toEqual(expected));

  test('each office is named with what is asked for; the session is counted', () => {
    const word = mayCloseNow({ offices: ['琼花观社区召集人'], openSessions: 2 });
    expect(word.outcome === 'refused' && word.reasons.map(({ measured, required }) => [measured, required])).toEqual([['琼花观社区召集人', '先交接或离任'], [2, 0]]);
  });

  test('the days are the convention’s', () => expect(conventionText('convention.account-closing')).toContain('7天'));
});

describe('（二） 2.easy-to-take-part: 我的数据说得清留了什么、为什么、到什么时候', () => {
  test.each(HELD_KINDS)('%s has its words, and a clause it goes or stays by', (kind) => {
    const { name, why, until } = HELD_WORDS[kind];
    expect([name, why, until].every((words) => words.length >= 4)).toBe(true);
    expect(FATES[kind].clause in CONVENTIONS || /^\d+\./.test(FATES[kind].clause)).toBe(true);
    expect(until).toContain(FATES[kind].fate === 'kept' ? '保留' : '注销时');
  });
});
