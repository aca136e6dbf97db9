import { numbersOn } from '../../src/domain/policy/numbers';
import { boundMinutes, canConfirm, canEditMinutes, canObject, minutesDueDay, minutesSettled, silentOn } from '../../src/domain/session/minutes';
import { attendanceLine, draftMinutes } from '../../src/domain/session/minutes-draft';
import { told } from '../support/verdicts';

const numbers = numbersOn('2026-12-05');

describe('those who attended confirm the minutes', () => {
  const view = { numbers, attended: true, sentAt: '2026-12-05T04:00:00.000Z', now: '2026-12-08T15:59:00.000Z', sameText: true };
  test.each`
    what                                   | over                                       | expected
    ${'the last minute of the third day'}  | ${{}}                                      | ${[]}
    ${'a minute later'}                    | ${{ now: '2026-12-08T16:00:00.000Z' }}     | ${['session.minutes.too-late ← convention.minutes-days']}
    ${'somebody who was not there'}        | ${{ attended: false }}                     | ${['session.minutes.did-not-attend ← 8.as-approved']}
    ${'another text'}                      | ${{ sameText: false }}                     | ${['session.minutes.text-changed ← 8.as-approved']}
  `('$what → $expected', ({ over, expected }) => {
    expect(told(canConfirm({ ...view, ...over }))).toEqual(expected);
    expect(told(canObject({ ...view, ...over, objection: '第二条不是这样说的' }))).toEqual(expected);
  });
  test('an objection says something, and the words no longer change', () => {
    expect(told(canObject({ ...view, objection: ' ' }))).toEqual(['session.minutes.nothing-said ← convention.minutes-days']);
    expect(told(canEditMinutes({ sent: true }))).toEqual(['session.minutes.already-frozen ← 8.as-approved']);
    expect(told(canEditMinutes({ sent: false }))).toEqual([]);
  });
  test('silence is counted as silence; the days end it', () => {
    expect(silentOn({ attended: 14, confirmed: 9, objected: 1 })).toBe(4);
    expect(minutesDueDay(view.sentAt, numbers)).toBe('2026-12-08');
    expect(minutesSettled({ attended: 14, confirmed: 9, objected: 1 }, view)).toBe(false);
    expect(minutesSettled({ attended: 14, confirmed: 13, objected: 1 }, view)).toBe(true);
    expect(minutesSettled({ attended: 14, confirmed: 0, objected: 0 }, { ...view, now: '2026-12-08T16:00:00.000Z' })).toBe(true);
  });
  test('one changed character is another text', () => {
    const minutes = { questions: [{ question: '几点收摊', said: '八点', consensus: 'reached' }], notes: '' };
    const others = [{ ...minutes, notes: '。' }, { ...minutes, questions: [{ question: '几点收摊', said: '九点', consensus: 'reached' }] }, { questions: [], notes: '' }];
    expect(new Set([minutes, ...others].map(boundMinutes)).size).toBe(4);
  });
});

describe('（二） the minutes are drafted from what the session kept; nothing is retyped', () => {
  test('questions in order, the roster before 场外, no names', () => {
    expect(draftMinutes([
      { question: '几点收摊', said: [{ lane: 'outside', text: '七点半就好' }, { lane: 'inside', kind: 'stakeholder', text: ' 八点前收完 ' }, { lane: 'inside', text: '要有人管' }], consensus: 'reached', note: '八点收摊' },
      { question: '垃圾谁清', said: [] },
    ])).toEqual([
      { question: '几点收摊', said: '· 利益相关方代表：八点前收完\n· 到会人员：要有人管\n· 场外：七点半就好\n· 小结：八点收摊', consensus: 'reached' },
      { question: '垃圾谁清', said: '', consensus: '' },
    ]);
  });
  test('who was there is told by kind', () => {
    expect(attendanceLine({ leader: 1, stakeholder: 8, resident: 0, expert: 2 })).toBe('到会11人：利益相关方代表8人、党政领导1人、专家学者2人');
    expect(attendanceLine({})).toBe('到会0人');
  });
});
