import { answerClock } from '../../src/domain/topic/answer-clock';
import { canRedirect, canRefuse, canReturn, REFUSAL_REASONS, type AnswerView } from '../../src/domain/topic/refuse';
import { ARTICLES } from '../../src/domain/policy/articles';
import { isConvention } from '../../src/domain/policy/basis';
import { told } from '../support/verdicts';

const answer = (over: Partial<AnswerView & { channel?: string }> = {}): AnswerView & { channel?: string } => ({ ownTopic: false, reason: 'other', explanation: '因为', nextStep: '可以', channel: 'hotline', ...over });

describe('（十） 件件有回音', () => {
  test.each`
    what                    | given                                               | expected
    ${'complete'}           | ${answer()}                                         | ${[]}
    ${'no reason chosen'}   | ${{ ...answer(), reason: undefined }}               | ${['topic.refuse.no-reason ← convention.refusal-reasons']}
    ${'nothing explained'}  | ${answer({ explanation: ' \n' })}                   | ${['topic.refuse.no-reason ← 10.every-item-answered']}
    ${'no next step'}       | ${answer({ nextStep: '' })}                         | ${['topic.refuse.no-next-step ← 10.every-item-answered']}
    ${'one’s own topic'}    | ${answer({ ownTopic: true })}                       | ${['topic.refuse.own-topic ← 1.roles']}
  `('refusing, $what → $expected', ({ given, expected }) => expect(told(canRefuse(given))).toEqual(expected));

  test('asking for more needs to say what, and no next step', () => {
    expect(told(canReturn(answer({ nextStep: '' })))).toEqual([]);
    expect(told(canReturn(answer({ explanation: '' })))).toEqual(['topic.refuse.no-reason ← 10.every-item-answered']);
  });

  test('handing on names the door', () => {
    expect(told(canRedirect(answer()))).toEqual([]);
    expect(told(canRedirect({ ...answer({ nextStep: '' }), channel: undefined }))).toEqual(['topic.refuse.no-channel ← 2.boundary', 'topic.refuse.no-next-step ← 10.every-item-answered']);
  });

  test('each reason of the list cites a clause or a convention, and all but 其他 propose a next step', () => {
    for (const [code, { clause, nextStep, name }] of Object.entries(REFUSAL_REASONS)) {
      expect(isConvention(clause) || clause in ARTICLES).toBe(true);
      expect({ code, named: name.length > 0, next: nextStep.length > 0 }).toEqual({ code, named: true, next: code !== 'other' });
    }
  });

  test.each`
    state          | due                       | now                       | expected
    ${'submitted'} | ${'2026-12-15T15:59:59Z'} | ${'2026-12-15T15:59:59Z'} | ${{ running: true, overdue: false, dueAt: '2026-12-15T15:59:59Z' }}
    ${'submitted'} | ${'2026-12-15T15:59:59Z'} | ${'2026-12-15T16:00:00Z'} | ${{ running: true, overdue: true, dueAt: '2026-12-15T15:59:59Z' }}
    ${'returned'}  | ${'2026-12-15T15:59:59Z'} | ${'2027-01-01T00:00:00Z'} | ${{ running: false, overdue: false }}
    ${'screened'}  | ${'2026-12-15T15:59:59Z'} | ${'2027-01-01T00:00:00Z'} | ${{ running: false, overdue: false }}
    ${'submitted'} | ${undefined}              | ${'2027-01-01T00:00:00Z'} | ${{ running: true, overdue: false }}
  `('a $state topic due $due at $now → $expected', ({ state, due, now, expected }) => expect(answerClock(state, due, now)).toEqual(expected));
});
