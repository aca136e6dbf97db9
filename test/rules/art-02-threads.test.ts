import { csvOf } from '../../src/domain/text/csv';
import { isOwed, mayAnswer } from '../../src/domain/consultation/room-answer';
import { mayAppeal, mayDecideAppeal } from '../../src/domain/consultation/appeal';
import { canEdit, leavesVersion } from '../../src/domain/consultation/edit';
import { laneOf } from '../../src/domain/consultation/lane';
import { mayDecide, mayReport } from '../../src/domain/consultation/moderate';
import { canPost, POST_ORDERS, type PostView } from '../../src/domain/consultation/post';
import { GROUNDS } from '../../src/domain/consultation/standard';
import { mayClose, threadPhase } from '../../src/domain/consultation/thread';
import { STANDARD } from '../../src/copy/moderation';
import { told } from '../support/verdicts';

const NOW = '2026-11-24T04:00:00.000Z';
const minutesAgo = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();

describe('（二） 2.widely-discussed: every approved topic has an open thread until its list is sent', () => {
  test.each`
    topic              | session                | closed   | phase
    ${'submitted'}     | ${undefined}           | ${false} | ${'not-yet'}
    ${'held'}          | ${undefined}           | ${false} | ${'not-yet'}
    ${'approved'}      | ${undefined}           | ${false} | ${'open'}
    ${'filed'}         | ${undefined}           | ${false} | ${'open'}
    ${'scheduled'}     | ${'sign-up-open'}      | ${false} | ${'open'}
    ${'scheduled'}     | ${'open'}              | ${false} | ${'open'}
    ${'scheduled'}     | ${'open'}              | ${true}  | ${'closed'}
    ${'deliberated'}   | ${'closed'}            | ${false} | ${'open'}
    ${'deliberated'}   | ${'minutes-confirmed'} | ${false} | ${'open'}
    ${'deliberated'}   | ${'list-sent'}         | ${false} | ${'closed'}
    ${'deliberated'}   | ${'archived'}          | ${false} | ${'closed'}
    ${'filed'}         | ${'list-sent'}         | ${false} | ${'open'}
  `('topic $topic, session $session, closed by the room $closed → $phase', ({ topic, session, closed, phase }) => expect(threadPhase({ topic, session, closedByRoom: closed })).toBe(phase));

  test.each`
    phase        | reason        | expected
    ${'open'}    | ${'已并入面谈'} | ${[]}
    ${'open'}    | ${' '}        | ${['consultation.thread.closed-without-reason ← 2.widely-discussed ?']}
    ${'closed'}  | ${'已并入面谈'} | ${['consultation.thread.not-open ← convention.thread']}
  `('closed before its time only with a reason: $phase, “$reason” → $expected', ({ phase, reason, expected }) => expect(told(mayClose({ phase, reason }))).toEqual(expected));
});

describe('what may be said in a thread', () => {
  const view: PostView = { topic: 'scheduled', phase: 'open', texts: ['路灯几点亮？'] };
  test.each`
    what                        | over                                                            | expected
    ${'a question'}             | ${{}}                                                           | ${[]}
    ${'before approval'}        | ${{ topic: 'submitted', phase: 'not-yet' }}                     | ${['consultation.post.topic-not-approved ← 8.as-approved']}
    ${'after the list is sent'} | ${{ phase: 'closed' }}                                          | ${['consultation.post.closed ← convention.thread']}
    ${'to what is not public'}  | ${{ to: { state: 'waiting', level: 0 } }}                       | ${['consultation.post.not-checked ← convention.content']}
    ${'to an answer'}           | ${{ to: { state: 'shown', level: 1 } }}                         | ${[]}
    ${'a third level'}          | ${{ to: { state: 'shown', level: 2 } }}                         | ${['consultation.post.too-deep ← convention.thread']}
    ${'a mobile number'}        | ${{ texts: ['找13812345678'] }}                                  | ${['consultation.post.personal-data ← convention.content']}
    ${'all at once'}            | ${{ phase: 'closed', texts: ['１３８ １２３４ ５６７８'] }}     | ${['consultation.post.closed ← convention.thread', 'consultation.post.personal-data ← convention.content']}
  `('$what → $expected', ({ over, expected }) => expect(told(canPost({ ...view, ...over }))).toEqual(expected));

  test('（八） 8.equal-orderly-sincere: a thread is ordered by time or by what waits for an answer, never by approval', () => {
    expect(POST_ORDERS).toEqual(['time', 'newest', 'unanswered']);
  });
  test('（八） 8.inside-and-outside: the roster says who speaks inside, and of a seat the kind alone is told', () => {
    expect([laneOf({ state: 'seated', kind: 'leader' }), laneOf({ state: 'waiting', kind: 'stakeholder' }), laneOf(undefined)]).toEqual([{ lane: 'inside', kind: 'leader' }, { lane: 'outside' }, { lane: 'outside' }]);
  });
});

describe('one’s own words may be changed, in the open', () => {
  test.each`
    state          | version | expected
    ${'shown'}     | ${1}    | ${[]}
    ${'waiting'}   | ${1}    | ${['consultation.edit.not-shown ← convention.content']}
    ${'removed'}   | ${1}    | ${['consultation.edit.not-shown ← convention.content']}
    ${'shown'}     | ${20}   | ${['consultation.edit.too-often ← convention.post-edit']}
  `('$state, version $version → $expected', ({ state, version, expected }) => expect(told(canEdit({ state, version }))).toEqual(expected));
  test.each`
    minutes | answered | leaves
    ${0}    | ${false} | ${false}
    ${10}   | ${false} | ${false}
    ${11}   | ${false} | ${true}
    ${1}    | ${true}  | ${true}
  `('after $minutes minutes, answered $answered: earlier words stay $leaves', ({ minutes, answered, leaves }) => expect(leavesVersion({ at: minutesAgo(minutes), now: NOW, answered })).toBe(leaves));
});

describe('every question is answered', () => {
  const asked = { kind: 'question', level: 0, state: 'shown', answered: false, own: false, text: '下周三修好' } as const;
  test.each`
    what                    | over                                | expected
    ${'a question'}         | ${{}}                               | ${[]}
    ${'a concern'}          | ${{ kind: 'concern' }}              | ${['consultation.room-answer.not-a-question ← convention.thread-answer-days']}
    ${'in a reply'}         | ${{ level: 1 }}                     | ${['consultation.room-answer.not-a-question ← convention.thread-answer-days']}
    ${'nobody has seen'}    | ${{ state: 'waiting' }}             | ${['consultation.room-answer.not-shown ← convention.content']}
    ${'answered before'}    | ${{ answered: true }}               | ${['consultation.room-answer.already-answered ← 10.every-item-answered']}
    ${'one’s own'}          | ${{ own: true }}                    | ${['consultation.room-answer.own-question ← 1.roles']}
    ${'with a number'}      | ${{ text: '打13812345678' }}         | ${['consultation.room-answer.personal-data ← convention.content']}
  `('$what → $expected', ({ over, expected }) => expect(told(mayAnswer({ ...asked, ...over }))).toEqual(expected));
  test('owed while it is shown and unanswered', () => {
    expect([isOwed(asked), isOwed({ ...asked, answered: true }), isOwed({ ...asked, state: 'waiting' }), isOwed({ ...asked, kind: 'suggestion' }), isOwed({ ...asked, level: 1 })]).toEqual([true, false, false, false, false]);
  });
});

describe('moderation goes by a published standard, in a person’s hand', () => {
  test('the standard explains each of its grounds, and what does not fall under it', () => {
    for (const ground of GROUNDS) expect(STANDARD[ground].means.length * STANDARD[ground].not.length).toBeGreaterThan(0);
  });
  test.each`
    own      | state        | already  | expected
    ${false} | ${'shown'}   | ${false} | ${[]}
    ${true}  | ${'shown'}   | ${false} | ${['consultation.moderate.own-post ← convention.moderation']}
    ${false} | ${'removed'} | ${false} | ${['consultation.moderate.not-shown ← convention.moderation']}
    ${false} | ${'shown'}   | ${true}  | ${['consultation.moderate.already-reported ← convention.moderation']}
  `('a report: own $own, $state, again $already → $expected', ({ expected, ...view }) => expect(told(mayReport(view))).toEqual(expected));
  const seen = { own: false, reporter: false, waiting: true, keep: false, ground: true, reason: '写了别人的门牌' };
  test.each`
    what                      | over                           | expected
    ${'taken down'}           | ${{}}                          | ${[]}
    ${'kept'}                 | ${{ keep: true, ground: false, reason: '' }} | ${[]}
    ${'no reason'}            | ${{ reason: ' ' }}             | ${['consultation.moderate.no-ground ← convention.moderation']}
    ${'no ground'}            | ${{ ground: false }}           | ${['consultation.moderate.no-ground ← convention.moderation']}
    ${'own words'}            | ${{ own: true }}               | ${['consultation.moderate.own-words ← 1.roles']}
    ${'own report'}           | ${{ reporter: true }}          | ${['consultation.moderate.reporter-decides ← 1.roles']}
    ${'kept without words'}   | ${{ keep: true, ground: false, reason: '', unwritten: true }} | ${['consultation.moderate.not-written-down ← 2.easy-to-take-part']}
    ${'somebody was first'}   | ${{ waiting: false }}          | ${['consultation.moderate.already-decided ← convention.moderation']}
  `('$what → $expected', ({ over, expected }) => expect(told(mayDecide({ ...seen, ...over }))).toEqual(expected));
  const taken = { state: 'removed', appealed: false, decidedAt: minutesAgo(60), now: NOW, days: 15 } as const;
  test.each`
    what                | over                                  | expected
    ${'in time'}        | ${{}}                                 | ${[]}
    ${'nothing to'}     | ${{ state: 'shown' }}                 | ${['consultation.appeal.not-removed ← convention.appeal-days']}
    ${'again'}          | ${{ appealed: true }}                 | ${['consultation.appeal.already-appealed ← convention.appeal-days']}
    ${'too late'}       | ${{ decidedAt: minutesAgo(22_000) }}  | ${['consultation.appeal.too-late ← convention.appeal-days']}
    ${'where there are more days'} | ${{ decidedAt: minutesAgo(22_000), days: 30 }} | ${[]}
  `('an appeal $what → $expected', ({ over, expected }) => expect(told(mayAppeal({ ...taken, ...over }))).toEqual(expected));
  test.each`
    decider  | waiting  | reason     | expected
    ${false} | ${true}  | ${'说得对'} | ${[]}
    ${true}  | ${true}  | ${'说得对'} | ${['consultation.appeal.same-person ← 1.roles']}
    ${false} | ${false} | ${'说得对'} | ${['consultation.appeal.already-decided ← convention.appeal-days']}
    ${false} | ${true}  | ${''}      | ${['consultation.appeal.no-reason ← 10.every-item-answered']}
  `('an appeal is decided by somebody else: $decider, $waiting, “$reason” → $expected', ({ expected, ...view }) => expect(told(mayDecideAppeal(view))).toEqual(expected));
});

describe('the log is a table that no spreadsheet computes', () => {
  test.each([
    ['=1+1', `"'=1+1"`], ['+86', `"'+86"`], ['-1', `"'-1"`], ['@SUM(A1)', `"'@SUM(A1)"`], ['\t=1', `"'\t=1"`], ['\r=1', `"'\r=1"`], ['＝1', `"'＝1"`], [' =1', `"' =1"`], ['\u00A0=1', `"'\u00A0=1"`],
    ['说"好"', '"说""好"""'], ['一,二\n三', '"一,二\n三"'], ['路灯', '"路灯"'],
  ])('%j → %s', (value, written) => expect(csvOf([[value]])).toBe(`\uFEFF${written}\r\n`));
});
