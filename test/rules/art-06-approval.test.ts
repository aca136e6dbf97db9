import { canSend, stepsMissing } from '../../src/domain/topic/procedure';
import { ROOM_KINDS, type RoomKind } from '../../src/domain/room/kinds';
import { ROUTES } from '../../src/domain/room/routes';
import { agreed, canApprove, type ApprovalView } from '../../src/domain/topic/approval';
import { canAmend } from '../../src/domain/topic/amend';
import { boundText } from '../../src/domain/topic/bound-text';
import { canEscalate, type EscalateView } from '../../src/domain/topic/escalate';
import { canAcknowledge, canFile } from '../../src/domain/topic/filing';
import { canAnswerReport, canReport, notHeld, stateAfterReport } from '../../src/domain/topic/hold';
import { stepsOpen } from '../../src/domain/topic/step';
import { told } from '../support/verdicts';

const approval = (over: Partial<ApprovalView> = {}): ApprovalView => ({
  kind: 'village', approver: 'own', higherApprover: 'town', escalated: false, acting: 'own', ownTopic: false,
  checks: { political: true, procedure: true, quality: true }, meeting: { date: '2026-11-24', reference: '会议纪要〔2026〕12号' }, textUnchanged: true, ...over,
});
const town = 'town';

describe('（六） 经同级党委审定；一般由同级党组织审定，必要时报上一级党组织审定；由政协专门委员会会同有关部门商定', () => {
  test.each(ROOM_KINDS)('a %s room’s topic before the body its route names, and before another', (kind) => {
    expect(told(canApprove(approval({ kind })))).toEqual([]);
    expect(told(canApprove(approval({ kind, acting: 'somebody-else' })))).toEqual([`topic.approval.wrong-body ← ${ROUTES[kind].approver.clause}`]);
  });
  test.each(ROOM_KINDS)('a %s room’s topic before a department: only a sector’s, and only where it is concerned', (kind) => {
    const verdict = told(canApprove(approval({ kind, departments: ['concerned'], acting: 'concerned' })));
    expect(verdict).toEqual(kind === 'sector' ? [] : [`topic.approval.wrong-body ← ${ROUTES[kind].approver.clause}`]);
    expect(told(canApprove(approval({ kind, departments: ['concerned'], acting: 'another' })))).toEqual([`topic.approval.wrong-body ← ${ROUTES[kind].approver.clause}`]);
  });
  test('after 必要时报上一级 only the higher organisation approves', () => {
    expect(told(canApprove(approval({ escalated: true })))).toEqual(['topic.approval.escalated ← 6.escalation-village']);
    expect(told(canApprove(approval({ escalated: true, acting: town })))).toEqual([]);
    expect(told(canApprove(approval({ acting: town })))).toEqual(['topic.approval.wrong-body ← 6.approval-village']);
  });
  test.each`
    what                       | over                                                                       | expected
    ${'one’s own topic'}       | ${{ ownTopic: true }}                                                      | ${['topic.approval.own-topic ← 1.roles']}
    ${'no check done'}         | ${{ checks: { political: false, procedure: false, quality: false } }}      | ${['topic.approval.check-missing ← 2.three-checks']}
    ${'no meeting'}            | ${{ meeting: undefined }}                                                  | ${['topic.approval.no-meeting-reference ← convention.approval-record']}
    ${'a blank reference'}     | ${{ meeting: { date: '2026-11-24', reference: ' ' } }}                     | ${['topic.approval.no-meeting-reference ← convention.approval-record']}
    ${'another text'}          | ${{ textUnchanged: false }}                                                | ${['topic.approval.text-changed ← 8.as-approved']}
    ${'nobody to approve'}     | ${{ approver: undefined }}                                                 | ${['topic.approval.no-receiver ← 6.approval-village', 'topic.approval.wrong-body ← 6.approval-village']}
  `('$what → $expected', ({ over, expected }) => expect(told(canApprove(approval(over)))).toEqual(expected));
  test('the missing checks are named', () => {
    expect(canApprove(approval({ checks: { political: false, procedure: true, quality: false } }))).toMatchObject({ reasons: [{ measured: '政治关、质量关' }] });
  });
  test.each`
    committee | departments | expected
    ${true}   | ${1}        | ${[]}
    ${true}   | ${0}        | ${['topic.approval.department-missing ← 6.approval-sector']}
    ${false}  | ${2}        | ${['topic.approval.committee-missing ← 6.approval-sector']}
    ${false}  | ${0}        | ${['topic.approval.committee-missing ← 6.approval-sector', 'topic.approval.department-missing ← 6.approval-sector']}
  `('a sector’s agreement of committee $committee and $departments departments → $expected', ({ expected, ...view }) => expect(told(agreed(view))).toEqual(expected));
});

describe('（六） 必要时报上一级党组织审定', () => {
  const view = (over: Partial<EscalateView> = {}): EscalateView => ({ kind: 'village', higherApprover: 'town', escalated: false, reason: 'beyond-village', ...over });
  test.each`
    over                                | expected
    ${{}}                               | ${[]}
    ${{ kind: 'enterprise' }}           | ${[]}
    ${{ reason: undefined }}            | ${['topic.escalate.no-reason ← 6.escalation-village']}
    ${{ escalated: true }}              | ${['topic.escalate.already ← 6.escalation-village']}
    ${{ higherApprover: undefined }}    | ${['topic.escalate.no-receiver ← 6.escalation-village']}
    ${{ kind: 'township' }}             | ${['topic.escalate.not-for-this-kind ← 6.approval-town']}
    ${{ kind: 'park' }}                 | ${['topic.escalate.not-for-this-kind ← 6.approval-town']}
    ${{ kind: 'sector' }}               | ${['topic.escalate.not-for-this-kind ← 6.approval-sector']}
  `('$over → $expected', ({ over, expected }) => expect(told(canEscalate(view(over)))).toEqual(expected));
});

describe('（六） 备案 is a report to the body the route names', () => {
  const clauses: Record<RoomKind, string> = { township: '6.filing-town', park: '6.filing-town', village: '6.filing-village', enterprise: '6.filing-village', sector: '6.filing-sector' };
  test.each(ROOM_KINDS)('%s', (kind) => {
    expect(told(canFile({ kind, receiver: 'r', textUnchanged: true }))).toEqual([]);
    expect(told(canFile({ kind, textUnchanged: false }))).toEqual([`topic.filing.not-approved ← ${clauses[kind]}`, `topic.filing.no-receiver ← ${clauses[kind]}`]);
    const receipt = { kind, receiver: 'r', acting: 'r', sentByMyself: false, received: false };
    expect(told(canAcknowledge(receipt))).toEqual([]);
    expect(told(canAcknowledge({ ...receipt, acting: 'x' }))).toEqual([`topic.filing.wrong-receiver ← ${clauses[kind]}`]);
    expect(told(canAcknowledge({ ...receipt, sentByMyself: true, received: true }))).toEqual(['topic.filing.own-receipt ← 1.roles', `topic.filing.already-received ← ${clauses[kind]}`]);
  });
});

describe('（八） 对遇到的敏感问题或多年积累的难题，主动向党委政府报告', () => {
  test('there is somebody to report to and something said', () => {
    expect(told(canReport({ receiver: 'town', content: '多年上访' }))).toEqual([]);
    expect(told(canReport({ content: ' ' }))).toEqual(['topic.hold.no-receiver ← 8.report-sensitive', 'topic.hold.nothing-said ← 8.report-sensitive']);
  });
  test('only those it was reported to answer, and say something', () => {
    const answer = { receiver: 'town', acting: 'town', ownTopic: false, answer: 'go-on' as const, explanation: '可以' };
    expect(told(canAnswerReport(answer))).toEqual([]);
    expect(told(canAnswerReport({ ...answer, acting: 'own' }))).toEqual(['topic.hold.wrong-body ← 8.report-sensitive']);
    expect(told(canAnswerReport({ ...answer, ownTopic: true }))).toEqual(['topic.hold.own-topic ← 1.roles']);
    expect(told(canAnswerReport({ ...answer, explanation: '' }))).toEqual(['topic.hold.nothing-said ← 10.every-item-answered']);
    expect(told(canAnswerReport({ ...answer, answer: 'redirect' }))).toEqual(['topic.hold.no-channel ← 2.boundary']);
  });
  test('held, nothing goes on; answered, it goes back, to screening, or elsewhere', () => {
    expect(told(notHeld('held'))).toEqual(['topic.hold.awaiting-answer ← 8.report-sensitive']);
    expect(told(notHeld('screened'))).toEqual([]);
    expect([stateAfterReport('go-on', 'awaiting-approval'), stateAfterReport('adjust', 'filed'), stateAfterReport('redirect', 'submitted')]).toEqual(['awaiting-approval', 'screened', 'redirected']);
    expect((['submitted', 'screened', 'awaiting-approval', 'approved'] as const).map((before) => stateAfterReport('adjust', before))).toEqual(['submitted', 'screened', 'screened', 'screened']);
  });
});

describe('（八） 严格按照审定的议题', () => {
  test('changing an approved text is allowed and costs the approval', () => {
    expect(told(canAmend({ approved: true, toAdjust: false }))).toEqual(['topic.amend.voids-approval ← 8.as-approved !']);
    expect(told(canAmend({ approved: false, toAdjust: true }))).toEqual([]);
  });
  test('before approval it is changed only where an answered report asks for it, and screens show no other', () => {
    expect(told(canAmend({ approved: false, toAdjust: false }))).toEqual(['topic.amend.not-asked ← convention.edit']);
    expect([stepsOpen({ state: 'screened' }, 'convener'), stepsOpen({ state: 'screened', toAdjust: true }, 'convener'), stepsOpen({ state: 'approved' }, 'convener')].map((steps) => steps.includes('amend'))).toEqual([false, true, true]);
  });
  test('one changed character, place or photo is another text', () => {
    const text = { title: '路灯', wrong: '坏了', place: '巷口', affected: '', photos: ['a'] };
    const others = [{ ...text, title: '路灯。' }, { ...text, wrong: '坏' }, { ...text, place: '巷' }, { ...text, affected: '我' }, { ...text, photos: [] }, { ...text, title: '路灯"', wrong: '坏了' }];
    expect(new Set([text, ...others].map(boundText)).size).toBe(7);
  });
});

describe('程序关 is computed', () => {
  const view = { concern: 'practical', checked: true, groups: 2, textUnchanged: true } as const;
  test.each`
    lacking                     | change                        | missing
    ${'nothing'}                | ${{}}                         | ${[]}
    ${'a concern'}              | ${{ concern: undefined }}     | ${['concern']}
    ${'a check of the words'}   | ${{ checked: false }}         | ${['checked']}
    ${'stakeholders'}           | ${{ groups: 0 }}              | ${['stakeholders']}
    ${'the words as sent'}      | ${{ textUnchanged: false }}   | ${['unchanged']}
  `('lacking $lacking', ({ change, missing }) => {
    expect(stepsMissing({ ...view, ...(change as Partial<typeof view>) })).toEqual(missing);
  });

  test('what is missing is put right before it is sent', () => {
    expect(told(canSend({ concern: 'hard', checked: true, groups: 2 }))).toEqual([]);
    expect(told(canSend({ concern: 'hard', checked: false, groups: 0 }))).toEqual(['topic.procedure.steps-missing ← 2.three-checks']);
    expect(canSend({ concern: 'hard', checked: false, groups: 0 })).toMatchObject({ reasons: [{ measured: '文字核对通过、列出利益相关方' }] });
  });
});
