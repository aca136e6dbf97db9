import { numbersOn } from '../../src/domain/policy/numbers';
import { ROOM_KINDS, type RoomKind } from '../../src/domain/room/kinds';
import { mayAct, sidesOf, type SessionPart } from '../../src/domain/session/actors';
import { canCancel, canPostpone } from '../../src/domain/session/call-off';
import { canCheckIn } from '../../src/domain/session/check-in';
import { overlap, roomFree } from '../../src/domain/session/clash';
import { canCloseMeeting, CONSENSUS } from '../../src/domain/session/closing';
import type { CompositionView } from '../../src/domain/session/composition';
import { maySpeak } from '../../src/domain/session/eligibility';
import { onTheDay } from '../../src/domain/session/on-the-day';
import { canOpen, type OpeningView } from '../../src/domain/session/opening';
import { canJoinOnline, isPresent, PLACES } from '../../src/domain/session/presence';
import { canSchedule, type ScheduleView } from '../../src/domain/session/schedule';
import { FORM_NAMES, hasFrozenRoster, isCalledOff, MODE_NAMES, SEAT_KINDS, SESSION_STATES, type RosterKind, type SessionState } from '../../src/domain/session/session';
import { addViews, canRecordViews, VIEWS_CAPTION } from '../../src/domain/session/show-of-views';
import { actionsOpen, inState, stateAfter, TRANSITIONS, type SessionAction } from '../../src/domain/session/transitions';
import { told } from '../support/verdicts';

const numbers = numbersOn('2026-12-05');
const NOW = '2026-11-24T02:00:00.000Z';
const STARTS = '2026-12-05T01:00:00.000Z';

describe('（八） 不调研不协商；严格按照审定的议题、规定的程序', () => {
  const plan = (over: Partial<ScheduleView> = {}): ScheduleView => ({
    numbers, room: 'village', now: NOW, startsAt: STARTS, researchComplete: true, topicApproved: true, textUnchanged: true, filed: true, topicHeld: false, convenerInOffice: true, roomSessions: 1, ...over,
  });
  test.each`
    what                            | over                                     | expected
    ${'all in order'}               | ${{}}                                    | ${[]}
    ${'no research'}                | ${{ researchComplete: false }}           | ${['session.schedule.no-research ← 8.no-research-no-deliberation']}
    ${'not approved'}               | ${{ topicApproved: false }}              | ${['session.schedule.topic-not-approved ← 8.as-approved']}
    ${'changed after approval'}     | ${{ textUnchanged: false }}              | ${['session.schedule.topic-not-approved ← 8.as-approved']}
    ${'held'}                       | ${{ topicHeld: true }}                   | ${['session.schedule.topic-held ← 8.report-sensitive']}
    ${'nobody convenes'}            | ${{ convenerInOffice: false }}           | ${['session.schedule.convener-vacant ← 5.convener']}
    ${'for today'}                  | ${{ startsAt: '2026-11-24T10:00:00Z' }}  | ${['session.schedule.no-lead-time ← 8.notice-in-advance']}
    ${'for tomorrow in Yangzhou'}   | ${{ startsAt: '2026-11-24T16:30:00Z' }}  | ${[]}
    ${'the fourth in thirty days'}  | ${{ roomSessions: 4 }}                   | ${[]}
    ${'the fifth in thirty days'}   | ${{ roomSessions: 5 }}                   | ${['session.schedule.too-often ← 9.moderate ?']}
  `('$what → $expected', ({ over, expected }) => expect(told(canSchedule(plan(over)))).toEqual(expected));
  const filings: Record<RoomKind, string[]> = {
    township: ['session.schedule.not-filed ← 6.filing-town'], park: ['session.schedule.not-filed ← 6.filing-town'], village: ['session.schedule.not-filed ← 6.filing-village'],
    enterprise: ['session.schedule.not-filed ← 6.filing-village'], sector: ['session.schedule.not-filed ← 6.filing-sector'],
  };
  test.each(ROOM_KINDS)('a %s room’s topic that was not filed', (room) => expect(told(canSchedule(plan({ room, filed: false })))).toEqual(filings[room]));
  test('a fifth session is held with a reason', () => {
    expect(told(canSchedule(plan({ roomSessions: 5 }), [{ rule: 'session.schedule.too-often' }]))).toEqual(['session.schedule.too-often ← 9.moderate !']);
  });
  test('（四） 一室多用: one calendar; what begins as another ends is no clash', () => {
    const span = { startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T03:00:00.000Z' };
    const next = { startsAt: '2026-12-05T03:00:00.000Z', endsAt: '2026-12-05T04:00:00.000Z' };
    expect([overlap(span, next), overlap(next, span), overlap(span, span)]).toEqual([false, false, true]);
    expect(told(roomFree(span, [next]))).toEqual([]);
    expect(told(roomFree(span, [next, span]))).toEqual(['session.clash.room-busy ← convention.one-calendar ?']);
  });
  test.each`
    step         | now                       | expected
    ${'door'}    | ${'2026-12-04T23:00:00Z'} | ${[]}
    ${'door'}    | ${'2026-12-04T22:59:00Z'} | ${['session.on-the-day.too-early ← convention.door-opens']}
    ${'meeting'} | ${'2026-12-05T00:45:00Z'} | ${[]}
    ${'meeting'} | ${'2026-12-05T00:44:00Z'} | ${['session.on-the-day.too-early ← convention.opens-early']}
    ${'meeting'} | ${'2026-12-05T15:59:00Z'} | ${[]}
    ${'meeting'} | ${'2026-12-05T16:00:00Z'} | ${['session.on-the-day.another-day ← 8.notice-in-advance']}
    ${'door'}    | ${'2026-12-06T00:30:00Z'} | ${['session.on-the-day.another-day ← 8.notice-in-advance']}
  `('the $step at $now, for nine o’clock of 5 December in Yangzhou → $expected', ({ step, now, expected }) => expect(told(onTheDay({ step, now, startsAt: STARTS }))).toEqual(expected));

  test('moving and calling off say why, and to when', () => {
    expect(told(canPostpone({ reason: '台风', now: NOW, startsAt: STARTS }))).toEqual([]);
    expect(told(canPostpone({ reason: ' ', now: NOW, startsAt: NOW }))).toEqual(['session.call-off.no-reason ← 8.notice-in-advance', 'session.call-off.no-new-time ← 8.notice-in-advance']);
    expect(told(canPostpone({ reason: '台风', now: NOW }))).toEqual(['session.call-off.no-new-time ← 8.notice-in-advance']);
    expect(told(canCancel({ reason: '议题已转办' }))).toEqual([]);
    expect(told(canCancel({ reason: '' }))).toEqual(['session.call-off.no-reason ← 8.notice-in-advance']);
  });
});

describe('the steps of a session stand in one table', () => {
  const life: readonly [SessionState, SessionAction, SessionState][] = [
    ['planned', 'openSignUp', 'sign-up-open'], ['sign-up-open', 'signUp', 'sign-up-open'], ['sign-up-open', 'closeSignUp', 'sign-up-closed'], ['sign-up-closed', 'draw', 'sign-up-closed'],
    ['sign-up-closed', 'freeze', 'frozen'], ['frozen', 'sendNotice', 'noticed'], ['noticed', 'substitute', 'noticed'], ['noticed', 'beginCheckIn', 'checking-in'], ['checking-in', 'checkIn', 'checking-in'], ['open', 'checkIn', 'open'],
    ['checking-in', 'open', 'open'], ['open', 'close', 'closed'], ['closed', 'confirmMinutes', 'closed'], ['closed', 'settleMinutes', 'minutes-confirmed'], ['minutes-confirmed', 'sendList', 'list-sent'],
    ['list-sent', 'acknowledgeList', 'list-received'], ['list-received', 'settle', 'settled'], ['settled', 'publish', 'published'], ['published', 'archive', 'archived'],
  ];
  test.each(life)('%s, %s → %s', (from, action, to) => {
    expect(told(inState(from, action))).toEqual([]);
    expect(stateAfter(action, from)).toBe(to);
  });
  test('a withdrawal that breaks the half leads to composition-broken, a repair back to frozen', () => {
    expect((['frozen', 'noticed'] as const).flatMap((from) => [stateAfter('leave', from, { halfBroken: true }), stateAfter('substitute', from, { halfBroken: true }), stateAfter('leave', from)])).toEqual([
      'composition-broken', 'composition-broken', 'frozen', 'composition-broken', 'composition-broken', 'noticed',
    ]);
    expect(stateAfter('repair', 'composition-broken')).toBe('frozen');
  });
  test.each(ROOM_KINDS)('the list of a %s room goes to its receiver, a sector’s first to the special committee', (room) => {
    expect(stateAfter('sendList', 'minutes-confirmed', { room })).toBe(room === 'sector' ? 'in-review' : 'list-sent');
    expect([stateAfter('passList', 'in-review'), stateAfter('returnList', 'in-review')]).toEqual(['list-sent', 'minutes-confirmed']);
  });
  test.each(SESSION_STATES)('%s: before the opening it can be moved, called off, or fall with its topic', (state) => {
    const before = ['planned', 'sign-up-open', 'sign-up-closed', 'frozen', 'composition-broken', 'noticed', 'checking-in'].includes(state);
    for (const [action, to] of [['postpone', 'planned'], ['cancel', 'cancelled'], ['topicChanged', 'void']] as const) {
      expect(inState(state, action).outcome).toBe(before ? 'allowed' : 'refused');
      if (before) expect(stateAfter(action, state)).toBe(to);
    }
  });
  test('steps cannot be skipped', () => {
    expect(told(inState('planned', 'freeze'))).toEqual(['session.transitions.not-in-this-state ← 8.as-approved']);
    expect(told(inState('frozen', 'open'))).toEqual(['session.transitions.not-in-this-state ← 8.as-approved']);
    expect(told(inState('open', 'sendList'))).toEqual(['session.transitions.not-in-this-state ← 8.report-to']);
    expect(told(inState('sign-up-open', 'leave', 'participant'))).toEqual(['session.transitions.not-in-this-state ← 7.stakeholder-half']);
    expect(() => stateAfter('open', 'planned')).toThrow('not open in planned');
  });
  test('every state but the last ones leads on, and every state can be reached', () => {
    const reached = new Set<SessionState>(['planned', ...TRANSITIONS.flatMap(({ to, or }) => [...(to === 'same' ? [] : [to]), ...(or ? [or.to] : [])])]);
    expect(SESSION_STATES.filter((state) => !reached.has(state))).toEqual([]);
    expect(SESSION_STATES.filter((state) => !TRANSITIONS.some(({ from, to }) => to !== 'same' && from.includes(state)))).toEqual(['archived', 'cancelled', 'void']);
    expect(SESSION_STATES.filter(isCalledOff)).toEqual(['cancelled', 'void']);
    expect(SESSION_STATES.filter(hasFrozenRoster)).toEqual(['frozen', 'noticed', 'checking-in']);
  });
});

describe('（一） nobody does another part’s step', () => {
  const nobody: SessionPart = { convener: false, staff: false, applicant: false, participant: false, attendee: false, committee: false, receiver: false, sentList: false };
  test.each`
    who                                | part                                     | action               | expected
    ${'the convener'}                  | ${{ convener: true }}                    | ${'freeze'}          | ${[]}
    ${'staff'}                         | ${{ staff: true }}                       | ${'freeze'}          | ${['session.actors.not-your-step ← 1.roles']}
    ${'staff for a person'}            | ${{ staff: true }}                       | ${'signUp'}          | ${[]}
    ${'a participant'}                 | ${{ participant: true }}                 | ${'open'}            | ${['session.actors.not-your-step ← 1.roles']}
    ${'one who stayed away'}           | ${{ participant: true }}                 | ${'confirmMinutes'}  | ${['session.actors.not-your-step ← 1.roles']}
    ${'the convener'}                  | ${{ convener: true }}                    | ${'passList'}        | ${['session.actors.not-your-step ← 1.roles']}
    ${'the committee'}                 | ${{ committee: true }}                   | ${'passList'}        | ${[]}
    ${'the receiver who sent it'}      | ${{ receiver: true, sentList: true }}    | ${'acknowledgeList'} | ${['session.actors.own-receipt ← 1.roles']}
    ${'a committee passing its own'}   | ${{ committee: true, sentList: true }}   | ${'passList'}        | ${['session.actors.own-receipt ← 1.roles']}
    ${'a committee returning its own'} | ${{ committee: true, sentList: true }}   | ${'returnList'}      | ${['session.actors.own-receipt ← 1.roles']}
    ${'the sender, convening on'}      | ${{ convener: true, sentList: true }}    | ${'publish'}         | ${[]}
    ${'anybody'}                       | ${{}}                                    | ${'settle'}          | ${['session.actors.not-your-step ← 1.roles']}
  `('$who: $action → $expected', ({ part, action, expected }) => expect(told(mayAct(action, { ...nobody, ...part }))).toEqual(expected));
  test('what is open to whom', () => {
    expect(actionsOpen('checking-in', 'convener')).toEqual(['attest', 'noteTold', 'substitute', 'open', 'linkRoom', 'postpone', 'cancel']);
    expect(actionsOpen('noticed', 'participant')).toEqual(['leave']);
    expect(sidesOf({ ...nobody, participant: true, attendee: true })).toEqual(['participant', 'attendee']);
  });
});

const present = (total: number, stakeholders: number): CompositionView => ({ numbers, total, stakeholders, kinds: SEAT_KINDS, groupsMissing: [], notChosen: 0, notEntitled: 0, twoSeats: 0 });

describe('at the door', () => {
  test.each`
    onRoster | by        | codeFresh | expected
    ${true}  | ${'code'} | ${true}   | ${[]}
    ${true}  | ${'code'} | ${false}  | ${['session.check-in.code-expired ← convention.check-in-code']}
    ${true}  | ${'list'} | ${false}  | ${[]}
    ${false} | ${'list'} | ${false}  | ${['session.check-in.not-on-roster ← 8.as-approved']}
  `('on the roster $onRoster, by $by, code fresh $codeFresh → $expected', ({ expected, ...view }) => expect(told(canCheckIn(view))).toEqual(expected));

  const door = (over: Partial<OpeningView> = {}): OpeningView => ({ rosterFrozen: true, textUnchanged: true, researchComplete: true, notice: [{ kind: 'stakeholder', people: 5, reached: 5, surely: 5 }], present: present(10, 5), ...over });
  test.each`
    what                              | over                                                                  | expected
    ${'all in order'}                 | ${{}}                                                                 | ${[]}
    ${'no roster'}                    | ${{ rosterFrozen: false }}                                            | ${['session.opening.not-frozen ← 8.as-approved']}
    ${'another text'}                 | ${{ textUnchanged: false }}                                           | ${['session.opening.topic-changed ← 8.as-approved']}
    ${'research reopened'}            | ${{ researchComplete: false }}                                        | ${['session.opening.no-research ← 8.no-research-no-deliberation']}
    ${'a kind nobody told'}           | ${{ notice: [{ kind: 'member', people: 1, reached: 0 }] }}            | ${['session.notice.kind-not-reached ← 8.notice-in-advance', 'session.notice.person-not-reached ← 8.notice-in-advance !']}
    ${'a stakeholder stayed away'}    | ${{ present: present(9, 4) }}                                         | ${['session.composition.stakeholders-below-half ← 7.stakeholder-half', 'session.composition.too-few ← 7.size ?']}
    ${'another stayed away'}          | ${{ present: present(9, 5) }}                                         | ${['session.composition.too-few ← 7.size ?']}
    ${'no stakeholder came'}          | ${{ present: present(5, 0) }}                                         | ${['session.composition.no-stakeholder ← 7.stakeholder-principle', 'session.composition.stakeholders-below-half ← 7.stakeholder-half', 'session.composition.too-few ← 7.size ?']}
  `('$what → $expected', ({ over, expected }) => expect(told(canOpen(door(over)))).toEqual(expected));
  test('with a recorded reason nine may open, of whom five are stakeholders', () => {
    expect(canOpen(door({ present: present(9, 5) }), [{ rule: 'session.composition.too-few' }]).outcome).toBe('allowed');
  });
});

describe('（八） “请进来、走出去、联起来”；面对面、线上线下、场内场外', () => {
  test('three forms and three modes', () => {
    expect(Object.values(FORM_NAMES)).toEqual(['请进来', '走出去', '联起来']);
    expect(Object.values(MODE_NAMES)).toHaveLength(3);
  });
  const inside = { lane: 'inside' as const, mode: 'hybrid' as const, onRoster: true, present: true, state: 'open' as const };
  test.each`
    over                                                         | expected
    ${{}}                                                        | ${[]}
    ${{ onRoster: false }}                                       | ${['session.eligibility.not-on-roster ← 8.as-approved']}
    ${{ present: false }}                                        | ${['session.eligibility.not-on-roster ← 8.as-approved']}
    ${{ state: 'checking-in' }}                                  | ${['session.eligibility.not-on-roster ← 8.as-approved']}
    ${{ lane: 'outside', onRoster: false }}                      | ${['session.eligibility.no-outside-lane ← 8.as-approved']}
    ${{ lane: 'outside', onRoster: false, mode: 'inAndOut' }}    | ${[]}
  `('$over → $expected', ({ over, expected }) => expect(told(maySpeak({ ...inside, ...over }))).toEqual(expected));
});

describe('（八） 线上线下互动: one roster for every place', () => {
  const at = (minutes: number) => `2026-12-05T02:${String(minutes).padStart(2, '0')}:00.000Z`;
  test('a dropped line keeps its seat for ten minutes; on site nobody keeps a line', () => {
    const after = (minutes: number) => PLACES.filter((place) => isPresent({ checkedIn: true, left: false, place, lastSeenAt: at(0) }, at(minutes), numbers));
    expect([after(10), after(11)]).toEqual([['onSite', 'linkedRoom', 'online', 'phone'], ['onSite', 'linkedRoom']]);
    expect(isPresent({ checkedIn: true, left: false, place: 'online', lastSeenAt: at(0) }, '2026-12-05T02:10:01.000Z', numbers)).toBe(false);
  });
  test.each`
    presence                                                  | present
    ${{ checkedIn: false, left: false, place: 'onSite' }}     | ${false}
    ${{ checkedIn: true, left: true, place: 'onSite' }}       | ${false}
    ${{ checkedIn: true, left: false, place: 'phone' }}       | ${false}
  `('$presence → $present', ({ presence, present: expected }) => expect(isPresent(presence, at(1), numbers)).toBe(expected));
});

describe('（八） 8.online-and-offline: who may join by the own phone', () => {
  test.each`
    mode            | expected
    ${'hybrid'}     | ${[]}
    ${'inAndOut'}   | ${[]}
    ${'faceToFace'} | ${['session.presence.no-online-part ← 8.as-approved']}
  `('$mode → $expected', ({ mode, expected }) => expect(told(canJoinOnline({ mode }))).toEqual(expected));
});

describe('（二） 把好边界: views are shown, nothing is voted on', () => {
  const shown = (kind: RosterKind, agree: number, disagree = 0, unsure = 0) => ({ kind, agree, disagree, unsure });
  test.each`
    views                                             | expected
    ${[shown('stakeholder', 4, 2), shown('leader', 1)]} | ${[]}
    ${[shown('stakeholder', 4, 2, 1)]}                | ${['session.show-of-views.more-than-present ← 8.as-approved']}
    ${[shown('expert', 1)]}                           | ${['session.show-of-views.not-roster ← 8.as-approved']}
    ${[shown('expert', 0)]}                           | ${[]}
  `('$views → $expected', ({ views, expected }) => expect(told(canRecordViews(views, { stakeholder: 6, leader: 1 }))).toEqual(expected));
  test('hands counted on site and phones are added up kind by kind', () => {
    expect(addViews([shown('stakeholder', 3, 1)], [shown('stakeholder', 1, 0, 2), shown('member', 1)])).toEqual([shown('stakeholder', 4, 1, 2), shown('member', 1)]);
    expect(VIEWS_CAPTION).toBe('意见分布，不是表决');
  });
});

describe('（二） every session notes of each question what was agreed', () => {
  test('three answers', () => expect(CONSENSUS).toEqual(['reached', 'not-yet', 'unreachable']));
  test('a question without a note needs a reason', () => {
    expect(told(canCloseMeeting({ questions: 3, noted: 3 }))).toEqual([]);
    expect(told(canCloseMeeting({ questions: 3, noted: 1 }))).toEqual(['session.closing.question-without-consensus-note ← 2.two-way ?']);
    expect(told(canCloseMeeting({ questions: 0, noted: 0 }))).toEqual(['session.closing.question-without-consensus-note ← 2.two-way ?']);
    expect(canCloseMeeting({ questions: 3, noted: 1 })).toMatchObject({ reasons: [{ measured: 2, required: 3 }] });
    expect(canCloseMeeting({ questions: 3, noted: 1 }, [{ rule: 'session.closing.question-without-consensus-note' }]).outcome).toBe('allowed');
  });
});
