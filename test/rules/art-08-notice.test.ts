import { numbersOn } from '../../src/domain/policy/numbers';
import { canSendNotice, CHANNELS, noticeReached, reachesWithoutWechat, type NoticeView } from '../../src/domain/session/notice';
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
    kinds                                                                                                   | expected
    ${[{ kind: 'stakeholder', people: 6, reached: 6 }]}                                                      | ${[]}
    ${[{ kind: 'stakeholder', people: 6, reached: 1 }]}                                                      | ${['session.notice.person-not-reached ← 8.notice-in-advance !']}
    ${[{ kind: 'stakeholder', people: 6, reached: 6 }, { kind: 'member', people: 1, reached: 0 }]}           | ${['session.notice.kind-not-reached ← 8.notice-in-advance', 'session.notice.person-not-reached ← 8.notice-in-advance !']}
    ${[{ kind: 'expert', people: 0, reached: 0 }]}                                                           | ${[]}
  `('$kinds → $expected', ({ kinds, expected }) => expect(told(noticeReached(kinds))).toEqual(expected));
});
