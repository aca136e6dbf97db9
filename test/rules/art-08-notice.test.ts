import { numbersOn } from '../../src/domain/policy/numbers';
import { canSendNotice, CHANNELS, noticeReached, reachesWithoutWechat, type NoticeView } from '../../src/domain/session/notice';
import { afterAttempt } from '../../src/domain/notice/delivery';
import { mobileIn, smsAttempt } from '../../src/domain/notice/sms';
import { worthSending } from '../../src/domain/notice/worth-sending';
import { reachedBy, surelyTold } from '../../src/domain/session/reach';
import { told } from '../support/verdicts';

const numbers = numbersOn('2026-12-05');
const NOW = '2026-11-24T02:00:00.000Z';
const STARTS = '2026-12-05T01:00:00.000Z';

describe('（八） 通过多种方式，向参与协商的各类主体提前通报协商内容和相关信息', () => {
  const notice = (over: Partial<NoticeView> = {}): NoticeView => ({
    numbers, told: { digest: true, agenda: true, time: true, place: true }, channels: ['inApp', 'wechat'], withoutWechat: 0, now: NOW, startsAt: STARTS, ...over,
  });
  const ONE = ['session.notice.one-channel-only ← 8.several-ways'];
  const LEAD = ['session.notice.no-lead-time ← 8.notice-in-advance'];
  test.each`
    what                                      | over                                                                        | expected
    ${'two channels, in time'}                | ${{}}                                                                       | ${[]}
    ${'no agenda'}                            | ${{ told: { digest: true, agenda: false, time: true, place: true } }}       | ${['session.notice.nothing-to-tell ← 8.notice-in-advance']}
    ${'the inbox only'}                       | ${{ channels: ['inApp'] }}                                                  | ${ONE}
    ${'the inbox twice'}                      | ${{ channels: ['inApp', 'inApp'] }}                                         | ${ONE}
    ${'no channel'}                           | ${{ channels: [] }}                                                         | ${ONE}
    ${'WeChat only, and one without it'}      | ${{ withoutWechat: 1 }}                                                     | ${ONE}
    ${'a call for the one without it'}        | ${{ withoutWechat: 1, channels: ['inApp', 'phone'] }}                       | ${[]}
    ${'on the day itself'}                    | ${{ now: '2026-12-04T16:30:00.000Z' }}                                      | ${LEAD}
    ${'after it'}                             | ${{ now: '2026-12-06T02:00:00.000Z' }}                                      | ${LEAD}
    ${'one day before'}                       | ${{ now: '2026-12-04T02:00:00.000Z' }}                                      | ${['session.notice.short-lead-time ← convention.notice-days ?']}
    ${'two days before'}                      | ${{ now: '2026-12-03T02:00:00.000Z' }}                                      | ${['session.notice.short-lead-time ← convention.notice-days ?']}
    ${'three days before, late at night'}     | ${{ now: '2026-12-02T15:59:00.000Z' }}                                      | ${[]}
  `('$what → $expected', ({ over, expected }) => expect(told(canSendNotice(notice(over)))).toEqual(expected));
  test('a shorter time is relaxed by a reason, the same day is not', () => {
    const reason = [{ rule: 'session.notice.short-lead-time' as const }, { rule: 'session.notice.no-lead-time' as const }];
    expect(told(canSendNotice(notice({ now: '2026-12-04T02:00:00.000Z' }), reason))).toEqual(['session.notice.short-lead-time ← convention.notice-days !']);
    expect(told(canSendNotice(notice({ now: STARTS }), reason))).toEqual(LEAD);
  });
  test.each`
    what                             | now                            | expected
    ${'a week before'}               | ${NOW}                         | ${[]}
    ${'the evening before'}          | ${'2026-12-04T10:00:00.000Z'}  | ${['session.notice.short-lead-time ← convention.notice-days ?']}
    ${'on the morning itself'}       | ${'2026-12-04T23:00:00.000Z'}  | ${['session.notice.short-lead-time ← convention.notice-days ?']}
    ${'a day after'}                 | ${'2026-12-06T02:00:00.000Z'}  | ${LEAD}
  `('once more for substitutes, $what → $expected', ({ now, expected }) => expect(told(canSendNotice(notice({ now, again: true })))).toEqual(expected));
  test('what is there and what is asked is named', () => {
    expect(canSendNotice(notice({ channels: ['inApp'], withoutWechat: 2 }))).toMatchObject({ reasons: [{ measured: '站内通知', required: expect.stringContaining('2位不用微信') }] });
    expect(canSendNotice(notice({ channels: [] }))).toMatchObject({ reasons: [{ measured: '没有通知方式', required: '两种以上' }] });
    expect(canSendNotice(notice({ told: { digest: false, agenda: true, time: true, place: false } }))).toMatchObject({ reasons: [{ measured: '调研摘要、地点' }] });
  });
  test('which channels reach people without WeChat', () => expect(CHANNELS.filter(reachesWithoutWechat)).toEqual(['sms', 'phone', 'paper']));
  test.each`
    kinds                                                                                                                              | expected
    ${[{ kind: 'stakeholder', people: 6, reached: 6, surely: 6 }]}                                                                      | ${[]}
    ${[{ kind: 'stakeholder', people: 6, reached: 1, surely: 1 }]}                                                                      | ${['session.notice.person-not-reached ← 8.notice-in-advance !']}
    ${[{ kind: 'stakeholder', people: 6, reached: 6, surely: 4 }]}                                                                      | ${['session.notice.person-by-one-way ← convention.notice-ways !']}
    ${[{ kind: 'stakeholder', people: 6, reached: 6, surely: 6 }, { kind: 'member', people: 1, reached: 0, surely: 0 }]}                | ${['session.notice.kind-not-reached ← 8.notice-in-advance', 'session.notice.person-not-reached ← 8.notice-in-advance !']}
    ${[{ kind: 'expert', people: 0, reached: 0, surely: 0 }]}                                                                           | ${[]}
  `('$kinds → $expected', ({ kinds, expected }) => expect(told(noticeReached(kinds))).toEqual(expected));

  describe('who is certain to know, and who is to be rung', () => {
    const since = '2026-11-24T02:00:00.000Z';
    const [then, before] = [{ at: '2026-11-24T02:00:00.000Z' }, { at: '2026-11-24T01:59:59.000Z' }];
    test.each`
      what                                        | reach                                     | read     | ways                     | surely
      ${'nothing'}                                | ${undefined}                              | ${false} | ${[]}                    | ${false}
      ${'the inbox alone'}                        | ${{ inApp: then }}                        | ${false} | ${['inApp']}             | ${false}
      ${'the inbox, and read'}                    | ${{ inApp: then }}                        | ${true}  | ${['inApp']}             | ${true}
      ${'the inbox and WeChat'}                   | ${{ inApp: then, wechat: then }}          | ${false} | ${['inApp', 'wechat']}   | ${true}
      ${'a short message the system sent'}        | ${{ sms: then }}                          | ${false} | ${['sms']}               | ${false}
      ${'a call by somebody of the room'}         | ${{ phone: { ...then, by: 'staff' } }}    | ${false} | ${['phone']}             | ${true}
      ${'two ways, of another time or place'}     | ${{ inApp: before, phone: { ...before, by: 'staff' } }} | ${false} | ${[]}      | ${false}
      ${'one of another time, one of this'}       | ${{ inApp: then, wechat: before }}        | ${false} | ${['inApp']}             | ${false}
    `('$what → $ways, $surely', ({ reach, read, ways, surely }) => expect([reachedBy(reach, since), surelyTold({ reach, since, read })]).toEqual([ways, surely]));
    test('before there is a notice nobody has been told of it', () => expect([reachedBy({ inApp: then }, undefined), surelyTold({ reach: { inApp: then }, since: undefined, read: true })]).toEqual([[], false]));
  });

  describe('what is still worth sending when its time has come', () => {
    const session = { stage: 'ahead' as const, noticed: true, startsAt: STARTS };
    test.each`
      what                                        | over                                                                              | expected
      ${'a step of a topic'}                      | ${{ event: 'screen', topic: 'screened' }}                                         | ${true}
      ${'of one that was withdrawn'}              | ${{ event: 'screen', topic: 'withdrawn' }}                                        | ${false}
      ${'the notice of a session'}                | ${{ event: 'session-noticed', topic: 'scheduled', session }}                      | ${true}
      ${'of one that was put off since'}          | ${{ event: 'session-noticed', session: { ...session, noticed: false } }}          | ${false}
      ${'that has begun'}                         | ${{ event: 'session-noticed', session: { ...session, startsAt: NOW } }}           | ${false}
      ${'that was called off'}                    | ${{ event: 'session-noticed', session: { ...session, stage: 'off' } }}            | ${false}
      ${'a seat in one that was called off'}      | ${{ event: 'session-moved-up', session: { ...session, stage: 'off' } }}           | ${false}
      ${'that it was called off'}                 | ${{ event: 'session-cancelled', session: { ...session, stage: 'off' } }}          | ${true}
      ${'that it is void'}                        | ${{ event: 'session-void', session: { ...session, stage: 'off' } }}               | ${true}
      ${'a duty'}                                 | ${{ event: 'deadline-owner' }}                                                    | ${true}
    `('$what → $expected', ({ over, expected }) => expect(worthSending({ now: NOW, ...over })).toBe(expected));
  });
});

describe('a short message service and its words', () => {
  test.each([['13800000000', '+8613800000000'], ['+86 138-0000-0000', '+8613800000000'], ['8613800000000', '+8613800000000'], ['0514-87654321', undefined], ['观巷8号', undefined], ['1380000000', undefined], ['', undefined]])('%s → %s', (contact, mobile) => expect(mobileIn(contact)).toBe(mobile));
  test.each([
    ['Ok', 'sent', 'sent'], ['LimitExceeded.DeliveryFrequencyLimit', 'refused', 'due'], ['RequestLimitExceeded', 'refused', 'due'], ['InternalError.Timeout', 'unknown', 'unsure'], ['InternalError', 'unknown', 'unsure'],
    ['FailedOperation.PhoneNumberInBlacklist', 'refused', 'failed'], ['InvalidParameterValue.IncorrectPhoneNumber', 'refused', 'failed'], ['AuthFailure.SignatureFailure', 'refused', 'failed'], ['UnauthorizedOperation.RequestPermissionDeny', 'refused', 'failed'],
  ])('%s is %s, and the message then %s', (code, came, state) => {
    const attempt = smsAttempt({ code, message: '' });
    expect([attempt.came, afterAttempt(attempt, 1).state]).toEqual([came, state]);
  });
  test('tries grow apart, and the fifth is the last; what may have been sent is never tried again', () => {
    const refused = { came: 'refused' as const, permanent: false, error: '' };
    expect([1, 2, 3, 4, 5].map((n) => afterAttempt(refused, n))).toEqual([...[1, 5, 30, 120].map((inMinutes) => ({ state: 'due', inMinutes })), { state: 'parked' }]);
    for (const n of [1, 2, 3, 4, 5]) expect(afterAttempt({ came: 'unknown', error: '' }, n)).toEqual({ state: 'unsure' });
  });
});
