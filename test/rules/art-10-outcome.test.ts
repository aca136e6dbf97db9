import { canNoteLetter, isDelivered } from '../../src/domain/outcome/letter';
import { canCallUnreachable, canLogExplanation, canRecordDecision, canSendLetter, isBranchDone } from '../../src/domain/outcome/branch';
import { canClose } from '../../src/domain/outcome/close';
import { canRate, reopening } from '../../src/domain/outcome/feedback';
import { countsAs, isEvidenced, moved, NOTHING, rates, summed } from '../../src/domain/outcome/figures';
import { canAnswer, canAnswerClaim, canAssign, canDecide, canNoteClaimAnswer, canReportProgress, claimOutcome } from '../../src/domain/outcome/item';
import { itemActionsOpen, itemInState, itemStateAfter, ITEM_TRANSITIONS, type ItemAction } from '../../src/domain/outcome/item-transitions';
import { isAnswered, ITEM_STATES, RESULT_KIND_NAMES, type ItemState } from '../../src/domain/outcome/outcome';
import { canCloseOversight, canNoteFinding, canOpenOversight } from '../../src/domain/outcome/oversight';
import { canAcknowledgeReport, canReportUpward } from '../../src/domain/outcome/upward-report';
import { told } from '../support/verdicts';

const now = '2026-12-05T04:00:00.000Z';

describe('（十） 10.four-mechanisms: 采纳、落实、反馈、公开, each step in its turn', () => {
  const open: Record<ItemState, ItemAction[]> = {
    sent: ['acknowledge'], received: ['adopt', 'adoptPartly', 'decline'], adopted: ['assign'], 'partly-adopted': ['assign'], declined: ['answer'],
    assigned: ['reportProgress'], implementing: ['reportProgress', 'claimDone'], 'claimed-done': ['answerClaim', 'confirm', 'dispute', 'leaveUnanswered'],
    confirmed: ['answer'], disputed: ['reportProgress'], 'unanswered-by-stakeholders': ['answer'], answered: ['publishItem', 'rate', 'reopen', 'askAgain'], published: ['rate', 'reopen', 'askAgain'],
  };
  const actions = [...new Set(ITEM_TRANSITIONS.map(({ action }) => action))];
  test.each(ITEM_STATES.flatMap((state) => actions.map((action) => [state, action] as const)))('%s + %s', (state, action) => {
    if (open[state].includes(action)) expect(itemInState(state, action).outcome).toBe('allowed');
    else expect(told(itemInState(state, action))).toEqual(['outcome.item-transitions.not-in-this-state ← 10.four-mechanisms']);
  });
  test('where each leads', () => {
    expect(actions.map((action) => itemStateAfter(action, ITEM_TRANSITIONS.find((row) => row.action === action)!.from[0]!))).toEqual([
      'received', 'adopted', 'partly-adopted', 'declined', 'assigned', 'implementing', 'claimed-done', 'claimed-done', 'confirmed', 'disputed', 'unanswered-by-stakeholders', 'answered', 'published', 'answered', 'implementing', 'received',
    ]);
    expect(() => itemStateAfter('answer', 'sent')).toThrow('not open');
    expect(itemActionsOpen('received', 'receiver')).toEqual(['adopt', 'adoptPartly', 'decline']);
    expect(ITEM_STATES.filter(isAnswered)).toEqual(['answered', 'published']);
  });
});

describe('（十） 10.turned-into: what a suggestion has become is one of what the policy names', () => {
  test('党委政府决策、民生实事项目（A10）、基层群众共识等', () => expect(Object.values(RESULT_KIND_NAMES)).toEqual(['党委政府决策', '民生实事项目', '基层群众共识', '其他']));
});

describe('（十）件件有回音，事事有着落: the receiver’s word', () => {
  const adopting = { decision: 'adopted' as const, receiver: true, acknowledged: true, reason: '', nextStep: '', departments: 1, dueDay: '2026-12-06', now };
  test.each`
    what                              | over                                                                          | expected
    ${'with an owner and a day'}      | ${{}}                                                                         | ${[]}
    ${'nobody to do it'}              | ${{ departments: 0 }}                                                         | ${['outcome.item.no-owner ← 10.every-matter-settled']}
    ${'no day'}                       | ${{ dueDay: undefined }}                                                      | ${['outcome.item.no-date ← 10.every-matter-settled']}
    ${'today'}                        | ${{ dueDay: '2026-12-05' }}                                                   | ${['outcome.item.date-passed ← 10.every-matter-settled']}
    ${'not the receiver'}             | ${{ receiver: false }}                                                        | ${['outcome.item.not-the-receiver ← 8.report-to']}
    ${'without its receipt'}          | ${{ acknowledged: false }}                                                    | ${['outcome.item.not-acknowledged ← 8.report-to']}
    ${'in part, without a word'}      | ${{ decision: 'partly-adopted' }}                                             | ${['outcome.item.partly-without-reason ← 10.every-item-answered']}
    ${'in part, saying which'}        | ${{ decision: 'partly-adopted', reason: '先修两盏' }}                         | ${[]}
    ${'declined without a word'}      | ${{ decision: 'declined' }}                                                   | ${['outcome.item.declined-without-reason ← 10.every-item-answered', 'outcome.item.no-next-step ← 10.every-item-answered']}
    ${'declined, why and what next'}  | ${{ decision: 'declined', reason: '没有预算', nextStep: '明年再报', departments: 0, dueDay: undefined }} | ${[]}
  `('$what → $expected', ({ over, expected }) => {
    const { dueDay, ...rest } = { ...adopting, ...over };
    expect(told(canDecide({ ...rest, ...(dueDay ? { dueDay } : {}) }))).toEqual(expected);
  });
  test('only the receiver hands it on', () => {
    expect(told(canAssign({ receiver: true, acknowledged: true }))).toEqual([]);
    expect(told(canAssign({ receiver: false, acknowledged: false }))).toEqual(['outcome.item.not-the-receiver ← 8.report-to']);
    expect(told(canAssign({ receiver: true, acknowledged: false }))).toEqual(['outcome.item.not-acknowledged ← 8.report-to']);
  });
  test('the convener answers with words', () => {
    expect(told(canAnswer({ words: '已办好' }))).toEqual([]);
    expect(told(canAnswer({ words: '\n' }))).toEqual(['outcome.item.no-answer ← 10.every-item-answered']);
  });
  test('a session is settled when nothing is open', () => {
    expect(told(canClose({ unanswered: 0, openBranches: 0 }))).toEqual([]);
    expect(told(canClose({ unanswered: 1, openBranches: 2 }))).toEqual(['outcome.close.unanswered ← 10.every-item-answered', 'outcome.close.unsettled ← 10.every-matter-settled']);
  });
});

describe('（十） 10.agreed: 强化跟踪落实, from both sides', () => {
  const reporting = { department: true, words: '换好了', done: false, evidence: '', photos: 0 };
  test.each`
    what                       | over                                   | expected
    ${'progress in words'}     | ${{}}                                  | ${[]}
    ${'nothing said'}          | ${{ words: ' ' }}                      | ${['outcome.item.nothing-said ← 10.every-matter-settled']}
    ${'not the department'}    | ${{ department: false }}               | ${['outcome.item.not-the-department ← 1.roles']}
    ${'done, nothing to show'} | ${{ done: true }}                      | ${['outcome.item.no-evidence ← 10.every-matter-settled']}
    ${'done, a document'}      | ${{ done: true, evidence: '验收单' }}  | ${[]}
    ${'done, a photograph'}    | ${{ done: true, photos: 1 }}           | ${[]}
  `('$what → $expected', ({ over, expected }) => expect(told(canReportProgress({ ...reporting, ...over }))).toEqual(expected));
  const answering = { stakeholder: true, ofDepartment: false, agrees: true, words: '' };
  test.each`
    what                            | over                                    | expected
    ${'a stakeholder who was there'} | ${{}}                                  | ${[]}
    ${'anybody else'}               | ${{ stakeholder: false }}               | ${['outcome.item.not-a-stakeholder ← 10.agreed']}
    ${'who is of the department'}   | ${{ ofDepartment: true }}               | ${['outcome.item.own-confirmation ← 1.roles']}
    ${'a dispute without a word'}   | ${{ agrees: false }}                    | ${['outcome.item.dispute-without-reason ← 10.agreed']}
    ${'a dispute'}                  | ${{ agrees: false, words: '还有一盏' }} | ${[]}
  `('$what → $expected', ({ over, expected }) => expect(told(canAnswerClaim({ ...answering, ...over }))).toEqual(expected));
  test('for who has no WeChat the room writes it down', () => {
    expect(told(canNoteClaimAnswer({ withoutWechat: true }))).toEqual([]);
    expect(told(canNoteClaimAnswer({ withoutWechat: false }))).toEqual(['outcome.item.answers-for-oneself ← convention.confirm-days']);
  });
  test.each`
    turn | stakeholders | confirmed | disputed | over     | expected
    ${1} | ${6}         | ${5}      | ${0}     | ${false} | ${undefined}
    ${1} | ${6}         | ${6}      | ${0}     | ${false} | ${'confirm'}
    ${1} | ${6}         | ${1}      | ${0}     | ${true}  | ${'confirm'}
    ${1} | ${6}         | ${5}      | ${1}     | ${false} | ${'dispute'}
    ${1} | ${6}         | ${0}      | ${0}     | ${true}  | ${'leaveUnanswered'}
    ${1} | ${0}         | ${0}      | ${0}     | ${false} | ${undefined}
    ${1} | ${0}         | ${0}      | ${0}     | ${true}  | ${'leaveUnanswered'}
    ${2} | ${6}         | ${4}      | ${1}     | ${false} | ${undefined}
    ${2} | ${6}         | ${5}      | ${1}     | ${false} | ${'confirm'}
    ${2} | ${6}         | ${3}      | ${3}     | ${true}  | ${'dispute'}
    ${2} | ${6}         | ${0}      | ${1}     | ${true}  | ${'dispute'}
  `('claim $turn of $stakeholders: $confirmed for, $disputed against, over: $over → $expected', ({ expected, ...view }) => expect(claimOutcome(view)).toBe(expected));
});

describe('（十）对未达成共识的推动再调研再协商；对难以达成共识的做好宣传解释', () => {
  test.each`
    questions | round | set                                          | expected
    ${0}      | ${1}  | ${[]}                                        | ${[]}
    ${1}      | ${1}  | ${[]}                                        | ${['outcome.branch.too-soon ← convention.rounds-before-unreachable ?']}
    ${1}      | ${1}  | ${[{ rule: 'outcome.branch.too-soon' }]}     | ${['outcome.branch.too-soon ← convention.rounds-before-unreachable !']}
    ${1}      | ${2}  | ${[]}                                        | ${[]}
  `('$questions called unreachable in round $round → $expected', ({ questions, round, set, expected }) => expect(told(canCallUnreachable({ questions, round, rounds: 2 }, set))).toEqual(expected));
  const branch = { kind: 'unreachable' as const, closed: false };
  test('the decision is entered by whose it is, with day, reference and content', () => {
    expect(told(canRecordDecision({ ...branch, receiver: true, decided: false, reference: '12号', gist: '先建一半' }))).toEqual([]);
    expect(told(canRecordDecision({ ...branch, receiver: true, decided: true, reference: '13号', gist: '全部建' }))).toEqual(['outcome.branch.already-decided ← 10.cannot-agree']);
    expect(told(canRecordDecision({ ...branch, receiver: false, decided: false, reference: '', gist: '' }))).toEqual(['outcome.branch.not-the-receiver ← 1.roles', 'outcome.branch.decision-incomplete ← 10.cannot-agree']);
    expect(told(canRecordDecision({ kind: 'not-yet', closed: true, receiver: true, decided: false, reference: '12号', gist: '先建一半' }))).toEqual(['outcome.branch.wrong-kind ← 10.not-yet-agreed', 'outcome.branch.already-closed ← 10.cannot-agree']);
  });
  test('explained on the ground of the decision; then a letter in plain words', () => {
    expect(told(canLogExplanation({ ...branch, decided: true, said: '说明了先后', explanations: 29 }))).toEqual([]);
    expect(told(canLogExplanation({ ...branch, decided: true, said: '说明了先后', explanations: 30 }))).toEqual(['outcome.branch.too-many ← 10.cannot-agree']);
    expect(told(canLogExplanation({ ...branch, decided: false, said: ' ', explanations: 0 }))).toEqual(['outcome.branch.decision-missing ← 10.cannot-agree', 'outcome.branch.nothing-said ← 10.cannot-agree']);
    expect(told(canSendLetter({ ...branch, decided: true, explanations: 1, sent: false, text: '各位邻居' }))).toEqual([]);
    expect(told(canSendLetter({ ...branch, decided: true, explanations: 1, sent: true, text: '各位邻居' }))).toEqual(['outcome.branch.letter-already-sent ← 10.cannot-agree']);
    expect(told(canSendLetter({ ...branch, decided: false, explanations: 0, sent: false, text: '' }))).toEqual(['outcome.branch.decision-missing ← 10.cannot-agree', 'outcome.branch.explanation-missing ← 10.cannot-agree', 'outcome.branch.closing-letter-missing ← 10.cannot-agree']);
  });
  const noted = { sentDay: '2026-11-24', closed: false, onPaper: true, today: '2026-11-30', how: 'inPerson', day: '2026-11-26', by: '网格员', note: '' };
  test.each`
    what                                      | over                                                | expected
    ${'handed over by somebody'}              | ${{}}                                               | ${[]}
    ${'on the day it was sent'}               | ${{ day: '2026-11-24' }}                            | ${[]}
    ${'today'}                                | ${{ day: '2026-11-30', how: 'post' }}               | ${[]}
    ${'given up, and why'}                    | ${{ how: 'moved', note: '九月搬去仪征，邻居说的' }} | ${[]}
    ${'given up without a word'}              | ${{ how: 'refused', note: ' ' }}                    | ${['outcome.letter.no-reason ← 10.every-matter-settled']}
    ${'before it was sent, by nobody'}        | ${{ day: '2026-11-23', by: ' ' }}                   | ${['outcome.letter.day-impossible ← 10.cannot-agree', 'outcome.letter.nobody-named ← 10.cannot-agree']}
    ${'tomorrow'}                             | ${{ day: '2026-12-01' }}                            | ${['outcome.letter.day-impossible ← 10.cannot-agree']}
    ${'to somebody who has it on the phone'}  | ${{ onPaper: false }}                               | ${['outcome.letter.not-on-paper ← 10.cannot-agree']}
    ${'before there is a letter'}             | ${{ sentDay: undefined, onPaper: false }}           | ${['outcome.letter.not-sent ← 10.cannot-agree']}
    ${'after all were noted'}                 | ${{ closed: true }}                                 | ${['outcome.letter.already-noted ← 10.cannot-agree']}
  `('the letter, to somebody without WeChat: $what', ({ over, expected }) => expect(told(canNoteLetter({ ...noted, ...over } as never))).toEqual(expected));
  test('it is with everybody, or it is known why not', () => expect([0, 2].map((open) => told(isDelivered({ open })))).toEqual([[], ['outcome.letter.undelivered ← 10.cannot-agree']]));
  test('a branch is done by the next round, or by the letter', () => {
    expect(told(isBranchDone({ kind: 'not-yet', closed: true }))).toEqual([]);
    expect(told(isBranchDone({ kind: 'not-yet', closed: false }))).toEqual(['outcome.branch.round-missing ← 10.not-yet-agreed']);
    expect(told(isBranchDone({ kind: 'unreachable', closed: false }))).toEqual(['outcome.branch.closing-letter-missing ← 10.cannot-agree']);
  });
});

describe('（十）对群众反映的全局性情况政协要及时向上反映', () => {
  test('from a CPPCC to the one above, with a receipt by somebody else', () => {
    expect(told(canReportUpward({ cppcc: true, above: true, content: '全市老小区都有' }))).toEqual([]);
    expect(told(canReportUpward({ cppcc: false, above: false, content: '' }))).toEqual(['outcome.upward-report.not-the-cppcc ← 10.whole-area', 'outcome.upward-report.no-receiver ← 10.whole-area', 'outcome.upward-report.nothing-said ← 10.whole-area']);
    expect(told(canAcknowledgeReport({ receiver: true, sentByMyself: false, received: false }))).toEqual([]);
    expect(told(canAcknowledgeReport({ receiver: false, sentByMyself: true, received: true }))).toEqual(['outcome.upward-report.wrong-receiver ← 10.whole-area', 'outcome.upward-report.own-receipt ← 1.roles', 'outcome.upward-report.already-received ← 10.whole-area']);
  });
});

describe('（十）对重点、难点问题政协要通过民主监督、调研视察、民主评议等加强跟踪问效', () => {
  const opening = { cppcc: true, departments: 1, ownCase: false, reason: '拖了两年', lookAgainDay: '2027-01-05', now };
  test.each`
    what                            | over                              | expected
    ${'with a day to look again'}   | ${{}}                             | ${[]}
    ${'by somebody else'}           | ${{ cppcc: false }}               | ${['outcome.oversight.not-the-cppcc ← 10.oversight']}
    ${'of nobody'}                  | ${{ departments: 0 }}             | ${['outcome.oversight.nothing-overseen ← 10.oversight']}
    ${'by who is of the department'} | ${{ ownCase: true }}             | ${['outcome.oversight.own-case ← 1.roles']}
    ${'without a reason'}           | ${{ reason: '' }}                 | ${['outcome.oversight.no-reason ← 10.oversight']}
    ${'today'}                      | ${{ lookAgainDay: '2026-12-05' }} | ${['outcome.oversight.no-look-again ← 10.oversight']}
  `('opened $what → $expected', ({ over, expected }) => expect(told(canOpenOversight({ ...opening, ...over }))).toEqual(expected));
  const finding = { cppcc: true, ownCase: false, closed: false, text: '还差一盏', mended: false, findings: 19, lookAgainDay: '2027-02-01', now };
  test.each`
    what                                 | over                                       | expected
    ${'not mended, with another day'}    | ${{}}                                      | ${[]}
    ${'not mended, and no day'}          | ${{ lookAgainDay: undefined }}             | ${['outcome.oversight.no-look-again ← 10.oversight']}
    ${'mended'}                          | ${{ mended: true, lookAgainDay: undefined }} | ${[]}
    ${'without words'}                   | ${{ text: ' ' }}                           | ${['outcome.oversight.no-finding ← 10.oversight']}
    ${'in a closed case'}                | ${{ closed: true }}                        | ${['outcome.oversight.already-closed ← 10.oversight']}
    ${'when twenty are noted'}           | ${{ findings: 20 }}                        | ${['outcome.oversight.too-many ← 10.oversight']}
    ${'by the department overseen'}      | ${{ cppcc: false, ownCase: true }}         | ${['outcome.oversight.not-the-cppcc ← 10.oversight', 'outcome.oversight.own-case ← 1.roles']}
  `('a finding, $what → $expected', ({ over, expected }) => {
    const { lookAgainDay, ...rest } = { ...finding, ...over };
    expect(told(canNoteFinding({ ...rest, ...(lookAgainDay ? { lookAgainDay } : {}) }))).toEqual(expected);
  });
  test.each`
    what                        | over                                              | expected
    ${'mended at the last look'} | ${{ findings: [{ mended: false }, { mended: true }] }} | ${[]}
    ${'not mended'}             | ${{ findings: [{ mended: true }, { mended: false }] }} | ${['outcome.oversight.not-mended ← 10.oversight']}
    ${'nobody has looked'}      | ${{ findings: [] }}                               | ${['outcome.oversight.no-finding ← 10.oversight']}
    ${'by the department'}      | ${{ cppcc: false, ownCase: true }}                | ${['outcome.oversight.not-the-cppcc ← 10.oversight', 'outcome.oversight.own-case ← 1.roles']}
    ${'twice'}                  | ${{ closed: true }}                               | ${['outcome.oversight.already-closed ← 10.oversight']}
  `('closed, $what → $expected', ({ over, expected }) => expect(told(canCloseOversight({ cppcc: true, ownCase: false, closed: false, findings: [{ mended: true }], ...over }))).toEqual(expected));
});

describe('（十三）推进协商建议落实和办理结果反馈', () => {
  test.each`
    heard    | grade             | words         | expected
    ${true}  | ${'satisfied'}    | ${''}         | ${[]}
    ${true}  | ${'mostly'}       | ${''}         | ${[]}
    ${true}  | ${'dissatisfied'} | ${' '}        | ${['outcome.feedback.no-words ← 13.handling-feedback']}
    ${true}  | ${'dissatisfied'} | ${'还是黑的'} | ${[]}
    ${false} | ${'satisfied'}    | ${''}         | ${['outcome.feedback.not-heard ← 13.handling-feedback']}
  `('heard: $heard, $grade → $expected', ({ expected, ...view }) => expect(told(canRate(view))).toEqual(expected));
  test.each`
    grade             | decision            | reopened | expected
    ${'dissatisfied'} | ${'adopted'}        | ${false} | ${'reopen'}
    ${'dissatisfied'} | ${'partly-adopted'} | ${false} | ${'reopen'}
    ${'dissatisfied'} | ${'declined'}       | ${false} | ${'askAgain'}
    ${'dissatisfied'} | ${'adopted'}        | ${true}  | ${undefined}
    ${'mostly'}       | ${'adopted'}        | ${false} | ${undefined}
  `('$grade with what was $decision, reopened before: $reopened → $expected', ({ expected, ...view }) => expect(reopening(view)).toBe(expected));
});

describe('回音率、落实率、满意率', () => {
  const none = { satisfied: 0, mostly: 0, dissatisfied: 0 };
  test.each`
    what                                       | item                                                                                              | expected
    ${'declined with a reason'}                | ${{ decision: { decision: 'declined', reason: '没有预算' } }}                                      | ${true}
    ${'declined without one'}                  | ${{ decision: { decision: 'declined', reason: ' ' } }}                                             | ${false}
    ${'adopted, nothing claimed'}              | ${{ decision: { decision: 'adopted', reason: '可行' } }}                                           | ${false}
    ${'claimed by words alone'}                | ${{ decision: { decision: 'adopted' }, claim: { evidence: ' ', photos: [] } }}                     | ${false}
    ${'with a paper'}                          | ${{ decision: { decision: 'adopted' }, claim: { evidence: '验收单', photos: [] } }}                | ${true}
    ${'with a picture'}                        | ${{ decision: { decision: 'partly-adopted' }, claim: { evidence: '', photos: ['p'] } }}            | ${true}
  `('$what: evidence $expected; without it neither its answer nor its ratings count', ({ item, expected }) => {
    const counted = countsAs({ state: 'answered', open: false, settledAt: now, ratings: { ...none, satisfied: 3 }, ...item });
    expect([isEvidenced(item), counted.answered, counted.evidenced, counted.satisfied]).toEqual([expected, 1, Number(expected), expected ? 3 : 0]);
    expect(counted.settled).toBe(Number(expected));
  });
  test('each suggestion counts as what it has come to; settled only with evidence', () => {
    expect(countsAs({ state: 'sent', open: true, ratings: none })).toEqual(NOTHING);
    expect(countsAs({ state: 'answered', open: false, decision: { decision: 'declined', reason: '没有预算' }, ratings: none })).toEqual({ ...NOTHING, received: 1, answered: 1, evidenced: 1 });
    const settled = countsAs({ state: 'published', open: false, decision: { decision: 'partly-adopted' }, claim: { evidence: '验收单', photos: [] }, settledAt: now, ratings: { ...none, mostly: 2 } });
    expect(settled).toEqual({ ...NOTHING, received: 1, answered: 1, evidenced: 1, adopted: 1, settled: 1, mostly: 2 });
    expect(moved(summed([settled, settled]), { from: settled, to: NOTHING })).toEqual(settled);
  });
  test('under the smallest figure a rate is not told', () => {
    expect(rates({ received: 4, answered: 4, evidenced: 4, adopted: 4, settled: 4, satisfied: 2, mostly: 1, dissatisfied: 1 }, 5)).toEqual({});
    expect(rates({ received: 8, answered: 8, evidenced: 6, adopted: 5, settled: 2, satisfied: 4, mostly: 1, dissatisfied: 1 }, 5)).toEqual({ answered: 75, settled: 40, satisfied: 83 });
  });
});
