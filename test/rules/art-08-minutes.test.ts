import { numbersOn } from '../../src/domain/policy/numbers';
import { areSent, boundMinutes, canAnswerObjection, canConfirm, canEditMinutes, canNoteFor, canObject, daysOver, minutesDueDay, minutesSettled, settledMinutes, silentOn, type MinutesText } from '../../src/domain/session/minutes';
import { attendanceLine, draftMinutes, opinionLines } from '../../src/domain/session/minutes-draft';
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
    expect(minutesSettled({ attended: 14, confirmed: 9, objected: 1, unanswered: 0 }, view)).toBe(false);
    expect(minutesSettled({ attended: 14, confirmed: 13, objected: 1, unanswered: 0 }, view)).toBe(true);
    expect(minutesSettled({ attended: 14, confirmed: 13, objected: 1, unanswered: 1 }, view)).toBe(false);
    expect([daysOver(view), daysOver({ ...view, now: '2026-12-08T16:00:00.000Z' })]).toEqual([false, true]);
    expect(minutesSettled({ attended: 14, confirmed: 0, objected: 1, unanswered: 1 }, { ...view, now: '2026-12-08T16:00:00.000Z' })).toBe(true);
  });
  test('one changed character is another text', () => {
    const minutes: MinutesText = { facts: [['地点', '社区']], questions: [{ question: '几点收摊', said: '八点', consensus: 'reached' }], notes: '' };
    const others: MinutesText[] = [{ ...minutes, notes: '。' }, { ...minutes, questions: [{ question: '几点收摊', said: '九点', consensus: 'reached' }] }, { ...minutes, facts: [['地点', '社区 ']] }, { ...minutes, questions: [] }];
    expect(new Set([minutes, ...others].map(boundMinutes)).size).toBe(5);
  });
  test('what people answered and what all share stands in them, nothing typed again; who stood outside is told apart', () => {
    const agreed = (text: string) => ({ text, all: { votes: 30, agree: 27, disagree: 2 } });
    expect(opinionLines({ statements: 12, inside: 14, outside: 0, agreed: [] })).toEqual([['观点', '12条观点，名单上14人表态；意见分布，不是表决']]);
    const [[, told], [label, shared]] = opinionLines({ statements: 12, inside: 30, outside: 80, agreed: ['晚上九点以后不放音响。', ...'乙丙丁戊己'].map(agreed) }) as [[string, string], [string, string]];
    expect([told, label]).toEqual(['12条观点，名单上30人表态，场外80人表态（不计入）；意见分布，不是表决', '共同的看法']);
    expect(shared.split('；')).toHaveLength(5);
    expect(shared).toMatch(/^晚上九点以后不放音响（30人表态，同意27人，不同意2人）；乙（/);
  });
  test('until they are sent there is nothing to confirm', () => {
    expect(told(areSent({ sent: false }))).toEqual(['session.minutes.not-sent ← 8.as-approved']);
    expect(told(areSent({ sent: true }))).toEqual([]);
  });
  test('for who has no WeChat the room writes the answer down; everybody else answers for oneself', () => {
    expect(told(canNoteFor({ withoutWechat: true }))).toEqual([]);
    expect(told(canNoteFor({ withoutWechat: false }))).toEqual(['session.minutes.answers-for-oneself ← convention.minutes-days']);
  });
  test('an answer to an objection says something', () => {
    expect(told(canAnswerObjection({ reply: '已核对录音' }))).toEqual([]);
    expect(told(canAnswerObjection({ reply: '\n' }))).toEqual(['session.minutes.nothing-said ← convention.minutes-days']);
  });
  test('the receipt changes with the text, with one answer and with one character of an objection or its answer', () => {
    const settled = { hash: 'a', answers: { attended: 14, confirmed: 9, objected: 1 }, objections: [{ who: '群众代表', text: '不是八点', reply: '会上念的是八点' }] };
    const others = [
      { ...settled, hash: 'b' }, { ...settled, answers: { attended: 14, confirmed: 10, objected: 1 } }, { ...settled, objections: [] },
      { ...settled, objections: [{ ...settled.objections[0]!, text: '不是八点。' }] }, { ...settled, objections: [{ ...settled.objections[0]!, reply: undefined }] },
    ];
    expect(new Set([settled, ...others].map(settledMinutes)).size).toBe(6);
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
