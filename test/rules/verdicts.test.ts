import { cannotTellYet, together, verdict, type Verdict } from '../../src/domain/verdict';
import { told } from '../support/verdicts';

const refused: Verdict = verdict([{ rule: 'session.check-in.not-on-roster', clause: '8.as-approved' }]);
const needsReason: Verdict = verdict([{ rule: 'session.composition.too-few', clause: '7.size' }]);
const warned: Verdict = verdict([{ rule: 'session.frequency.not-applicable', clause: '9.own-pace', weight: 'warns' }]);
const allowed: Verdict = verdict([]);

describe('several rules asked of one act', () => {
  test.each`
    what                                     | verdicts                                          | outcome              | words
    ${'nothing'}                             | ${[]}                                             | ${'allowed'}         | ${0}
    ${'all allow'}                           | ${[allowed, allowed]}                             | ${'allowed'}         | ${0}
    ${'one warns'}                           | ${[allowed, warned]}                              | ${'allowed'}         | ${1}
    ${'each refusal is told'}                | ${[refused, needsReason, warned]}                 | ${'refused'}         | ${3}
    ${'something is unknown'}                | ${[allowed, cannotTellYet('roster'), warned]}     | ${'cannot-tell-yet'} | ${1}
    ${'a refusal stands whatever is unknown'} | ${[cannotTellYet('roster'), refused]}            | ${'refused'}         | ${1}
  `('$what → $outcome', ({ verdicts, outcome, words }) => {
    const all = together(...(verdicts as Verdict[]));
    expect(all.outcome).toBe(outcome);
    expect(told(all)).toHaveLength(words);
  });
});
