import { canConvert, canCosign, canAnswerConversion, canFileConversion, isMemberSeat } from '../../src/domain/outcome/conversion';
import { canAcknowledgeList, canReviewList, hasRoute, mayReceive, reportRoute } from '../../src/domain/outcome/report-route';
import { boundList, canConfirmList, canEditList, canNoteListAnswer, canObjectToList, canSendList, draftSuggestions, haveAnswered, isWellFormed, listDueDay, saysSomething, type Suggestion } from '../../src/domain/outcome/suggestion-list';
import type { RoomKind } from '../../src/domain/room/kinds';
import { ROUTES } from '../../src/domain/room/routes';
import { told } from '../support/verdicts';

const numbers = { items: 10, length: 120 };
const one: Suggestion = { what: '先修巷口三盏路灯', who: '街道办事处', why: '晚上看不清路', support: '到会12人都赞成', dissent: '' };
const some = (n: number, over: Partial<Suggestion> = {}): Suggestion[] => Array.from({ length: n }, () => ({ ...one, ...over }));

describe('（八）形成简明扼要的协商建议清单', () => {
  test.each`
    what                                  | items                                  | expected
    ${'one that says what and who'}       | ${some(1)}                             | ${[]}
    ${'ten'}                              | ${some(10)}                            | ${[]}
    ${'eleven'}                           | ${some(11)}                            | ${['outcome.suggestion-list.too-many ← convention.list-items ?']}
    ${'120 characters, as people count'}  | ${some(1, { what: '👨‍👩‍👧'.repeat(120) })} | ${[]}
    ${'121 characters'}                   | ${some(1, { what: '修'.repeat(121) })} | ${['outcome.suggestion-list.too-long ← convention.list-item-length ?']}
    ${'nobody who should do it'}          | ${some(2, { who: ' ' })}               | ${['outcome.suggestion-list.item-incomplete ← 8.suggestion-list']}
    ${'nothing at all'}                   | ${[]}                                  | ${['outcome.suggestion-list.empty-without-reason ← 2.two-way ?']}
  `('$what → $expected', ({ items, expected }) => expect(told(isWellFormed(items, numbers))).toEqual(expected));
  test('few and short give way to a reason, and stay in sight; what is lacking does not', () => {
    const set = [{ rule: 'outcome.suggestion-list.too-many' as const }, { rule: 'outcome.suggestion-list.item-incomplete' as const }];
    expect(told(isWellFormed(some(11), numbers, set))).toEqual(['outcome.suggestion-list.too-many ← convention.list-items !']);
    expect(told(isWellFormed(some(11, { who: '' }), numbers, set))).toEqual(['outcome.suggestion-list.item-incomplete ← 8.suggestion-list', 'outcome.suggestion-list.too-many ← convention.list-items !']);
  });
  test('every change says why; once sent the words stand', () => {
    expect(told(canEditList({ sent: false, reason: '合并两条' }))).toEqual([]);
    expect(told(canEditList({ sent: true, reason: '' }))).toEqual(['outcome.suggestion-list.already-sent ← 8.suggestion-list', 'outcome.suggestion-list.no-reason ← 8.suggestion-list']);
  });
  test('it begins with what was agreed, question by question, in no more words than were noted', () => {
    const question = { questionId: 'q1', question: '先修哪几盏', note: ' 巷口三盏 ', attended: 12 };
    const begun = { questionId: 'q1', what: '巷口三盏', who: '', why: '先修哪几盏', support: '到会12人协商，达成共识', dissent: '' };
    expect(draftSuggestions([question], [], { most: 10, least: 5 })).toEqual([begun]);
    expect(draftSuggestions([], [], { most: 10, least: 5 })).toEqual([]);
    const onMap = [{ text: '夜里十点后关店招灯', votes: 40, agree: 31, disagree: 4 }, { text: '巷口三盏', votes: 40, agree: 38, disagree: 0 }, { text: '装太阳能的', votes: 40, agree: 30, disagree: 0 }];
    expect(draftSuggestions([question], onMap, { most: 2, least: 5 })).toEqual([begun, { what: '夜里十点后关店招灯', who: '', why: '', support: '40人表态，同意31人', dissent: '有人不同意，不足5人' }]);
    expect(draftSuggestions([question], onMap, { most: 10, least: 5 })).toHaveLength(3);
  });
  test.each([
    [40, 31, 9, '40人表态，同意31人', '不同意9人'], [40, 36, 4, '40人表态，绝大多数同意', '有人不同意，不足5人'], [40, 37, 0, '40人表态，绝大多数同意', ''], [40, 40, 0, '40人表态，同意40人', ''], [4, 3, 1, '表态的不足5人', '有人不同意'],
    [10, 2, 8, '10人表态，同意的不足5人', '有人不同意'], [12, 5, 5, '12人表态，同意5人', '有人不同意'], [12, 0, 12, '12人表态，同意0人', '不同意12人'],
  ])('of %i who answered %i for it and %i against: few can be told from no figure', (votes, agree, disagree, support, dissent) => expect(draftSuggestions([], [{ text: '九点收', votes, agree, disagree }], { most: 2, least: 5 })).toMatchObject([{ support, dissent }]));
  test('one changed character of any part is another list', () => {
    const others = (['what', 'who', 'why', 'support', 'dissent'] as const).map((part) => [{ ...one, [part]: `${one[part]}。` }]);
    expect(new Set([[one], [one, one], [], ...others].map(boundList)).size).toBe(8);
  });
});

describe('（八） 8.suggestion-list: those who attended confirm the words', () => {
  const circulated = { at: '2026-12-05T04:00:00.000Z', days: 3 };
  const view = { attended: true, circulated, now: '2026-12-08T15:59:00.000Z', sameText: true };
  test.each`
    what                                  | over                                   | expected
    ${'the last minute of the third day'} | ${{}}                                  | ${[]}
    ${'a minute later'}                   | ${{ now: '2026-12-08T16:00:00.000Z' }} | ${['outcome.suggestion-list.too-late ← convention.list-confirm-days']}
    ${'somebody who was not there'}       | ${{ attended: false }}                 | ${['outcome.suggestion-list.did-not-attend ← 8.suggestion-list']}
    ${'words changed meanwhile'}          | ${{ sameText: false }}                 | ${['outcome.suggestion-list.text-changed ← convention.list-confirm-days']}
  `('$what → $expected', ({ over, expected }) => {
    expect(told(canConfirmList({ ...view, ...over }))).toEqual(expected);
    expect(told(canObjectToList({ ...view, ...over, objection: '少了一条' }))).toEqual(expected);
  });
  test('nobody is asked yet; an objection and its answer say something; who has WeChat answers for oneself', () => {
    expect(told(canConfirmList({ attended: true, now: view.now, sameText: false }))).toEqual(['outcome.suggestion-list.not-circulated ← convention.list-confirm-days']);
    expect(told(canObjectToList({ ...view, objection: ' ' }))).toEqual(['outcome.suggestion-list.nothing-said ← convention.list-confirm-days']);
    expect(told(saysSomething('已补上', '写明答复'))).toEqual([]);
    expect(told(canNoteListAnswer({ withoutWechat: true }))).toEqual([]);
    expect(told(canNoteListAnswer({ withoutWechat: false }))).toEqual(['outcome.suggestion-list.answers-for-oneself ← convention.list-confirm-days']);
    expect(listDueDay(circulated.at, 3)).toBe('2026-12-08');
  });
  const sending = { items: some(2), numbers, circulated, attended: 12, answered: 12, unanswered: 0, now: '2026-12-06T04:00:00.000Z', listDue: '2026-12-10T15:59:59.000Z' };
  test.each`
    what                                     | over                                                       | expected
    ${'everybody has answered'}              | ${{}}                                                      | ${[]}
    ${'one has not, the days run'}           | ${{ answered: 11 }}                                        | ${['outcome.suggestion-list.days-running ← convention.list-confirm-days']}
    ${'one has not, the days are over'}      | ${{ answered: 11, now: '2026-12-08T16:00:00.000Z' }}       | ${[]}
    ${'an objection without a word'}         | ${{ unanswered: 1 }}                                       | ${['outcome.suggestion-list.objection-unanswered ← convention.list-confirm-days']}
    ${'nobody was asked'}                    | ${{ circulated: undefined, answered: 0 }}                  | ${['outcome.suggestion-list.not-circulated ← convention.list-confirm-days']}
    ${'（八）及时: after the fifth workday'} | ${{ now: '2026-12-11T00:00:00.000Z' }}                     | ${['outcome.suggestion-list.late ← 8.in-time !']}
  `('sending, $what → $expected', ({ over, expected }) => {
    const { circulated: asked, ...rest } = { ...sending, ...over };
    expect(told(canSendList({ ...rest, ...(asked ? { circulated: asked } : {}) }))).toEqual(expected);
  });
  test('silence ends with the days and is silence', () => expect([haveAnswered({ circulated, attended: 12, answered: 0, now: view.now }), haveAnswered({ circulated, attended: 12, answered: 0, now: '2026-12-08T16:00:00.000Z' }), haveAnswered({ attended: 0, answered: 0, now: view.now })]).toEqual([false, true, false]));
});

const pointers = (kind: RoomKind) => ({ kind, listReceiver: 'L', reportReceiver: 'P', departments: ['D1', 'D2'] });

describe('（八） 8.report-to: 报送 goes where the table of routes says, for each kind of room', () => {
  test.each(['township', 'park', 'village', 'enterprise'] as const)('%s: at once to its receiver', (kind) => {
    expect(reportRoute(pointers(kind))).toEqual({ receivers: ['L'] });
    expect(mayReceive(pointers(kind))).toEqual(['L']);
    expect(ROUTES[kind].listReceiver.bodies).toEqual(['partyCommittee', 'partyWorkCommittee']);
  });
  test('sector: to its special committee first, and on to the Party committee and government or departments concerned', () => {
    expect(reportRoute(pointers('sector'))).toEqual({ reviewer: 'L', receivers: [] });
    expect(mayReceive(pointers('sector'))).toEqual(['P', 'D1', 'D2']);
    expect(ROUTES.sector.listReceiver).toMatchObject({ bodies: ['specialCommittee'], clause: '8.report-to' });
  });
  test.each(['township', 'park', 'village', 'enterprise', 'sector'] as const)('%s without a receiver: said, never a silent default', (kind) => {
    expect(told(hasRoute({ kind, departments: [] }))).toEqual(['outcome.report-route.no-receiver ← 8.report-to']);
    expect(reportRoute({ kind, departments: [] })).toEqual({ receivers: [] });
  });
  const passing = { ...pointers('sector'), acting: 'L', reviewer: 'L', sentByMyself: false, pass: true, reason: '', receivers: ['D1'], items: 3 };
  test.each`
    what                                    | over                                                | expected
    ${'passed on to a department'}          | ${{}}                                               | ${[]}
    ${'to the Party committee and two'}     | ${{ receivers: ['P', 'D1', 'D2'] }}                 | ${[]}
    ${'to somebody off the route'}          | ${{ receivers: ['X'] }}                             | ${['outcome.report-route.wrong-receiver ← 8.report-to']}
    ${'to nobody'}                          | ${{ receivers: [] }}                                | ${['outcome.report-route.no-receiver ← 8.report-to']}
    ${'each its share'}                     | ${{ receivers: ['D1', 'D2'], shares: [{ organisationId: 'D1', items: [1, 2] }, { organisationId: 'D2', items: [2, 3] }] }} | ${[]}
    ${'a share beside the whole'}           | ${{ receivers: ['P', 'D1'], shares: [{ organisationId: 'D1', items: [2] }] }} | ${[]}
    ${'a share in two pieces'}              | ${{ receivers: ['D1'], shares: [{ organisationId: 'D1', items: [1, 3] }, { organisationId: 'D1', items: [2, 1] }] }} | ${[]}
    ${'one left to nobody'}                 | ${{ receivers: ['D1', 'D2'], shares: [{ organisationId: 'D1', items: [1] }, { organisationId: 'D2', items: [3] }] }} | ${['outcome.report-route.item-without-receiver ← 8.report-to']}
    ${'a share of no receiver'}             | ${{ shares: [{ organisationId: 'D2', items: [1] }] }} | ${['outcome.report-route.wrong-receiver ← 8.report-to']}
    ${'one that is not on the list'}        | ${{ receivers: ['D1', 'P'], shares: [{ organisationId: 'D1', items: [4] }] }} | ${['outcome.report-route.no-such-item ← 8.report-to']}
    ${'by another body'}                    | ${{ acting: 'D1' }}                                 | ${['outcome.report-route.not-the-reviewer ← 8.report-to']}
    ${'by who sent it'}                     | ${{ sentByMyself: true }}                           | ${['outcome.report-route.own-receipt ← 1.roles']}
    ${'returned without a word'}            | ${{ pass: false, receivers: [] }}                   | ${['outcome.report-route.no-reason ← 8.report-to']}
    ${'returned with a reason'}             | ${{ pass: false, receivers: [], reason: '第二条不清楚' }} | ${[]}
  `('review, $what → $expected', ({ over, expected }) => expect(told(canReviewList({ ...passing, ...over }))).toEqual(expected));
  const receiving = { kind: 'village' as RoomKind, acting: 'L', receivers: [{ organisationId: 'L' }], sentByMyself: false, reviewed: true };
  test.each`
    what                          | over                                                                  | expected
    ${'the receiver'}             | ${{}}                                                                 | ${[]}
    ${'another body'}             | ${{ acting: 'X' }}                                                    | ${['outcome.report-route.wrong-receiver ← 8.report-to']}
    ${'by who sent it'}           | ${{ sentByMyself: true }}                                             | ${['outcome.report-route.own-receipt ← 1.roles']}
    ${'twice'}                    | ${{ receivers: [{ organisationId: 'L', receivedAt: '2026-12-10' }] }} | ${['outcome.report-route.already-received ← 8.report-to']}
    ${'a sector’s, not reviewed'} | ${{ kind: 'sector', reviewed: false }}                                | ${['outcome.report-route.not-reviewed ← 8.report-to']}
  `('receipt, $what → $expected', ({ over, expected }) => expect(told(canAcknowledgeList({ ...receiving, ...over }))).toEqual(expected));
});

describe('（八）参加会议的政协委员可将相关建议和意见转化成提案或社情民意信息', () => {
  const view = { member: true, attended: true, title: '关于老旧小区路灯的建议', text: '建议统一排查' };
  test.each`
    what                       | over                   | expected
    ${'a member who attended'} | ${{}}                  | ${[]}
    ${'a resident'}            | ${{ member: false }}   | ${['outcome.conversion.not-a-member ← 8.turn-into-proposal']}
    ${'a member who did not'}  | ${{ attended: false }} | ${['outcome.conversion.did-not-attend ← 8.turn-into-proposal']}
    ${'without words'}         | ${{ text: ' ' }}       | ${['outcome.conversion.nothing-said ← 8.turn-into-proposal']}
  `('$what → $expected', ({ over, expected }) => expect(told(canConvert({ ...view, ...over }))).toEqual(expected));
  test('whoever sits as a member, at whatever level, also by another identity', () => expect([isMemberSeat('member'), isMemberSeat('cityMember'), isMemberSeat('provincialMember'), isMemberSeat('leader'), isMemberSeat('leader', ['member'])]).toEqual([true, true, true, false, true]));
  const signing = { member: true, attended: true, own: false, already: false, filed: false, cosigners: 29 };
  test.each`
    what                     | over                                  | expected
    ${'another member'}      | ${{}}                                 | ${[]}
    ${'one’s own'}           | ${{ own: true }}                      | ${['outcome.conversion.own-cosign ← 8.turn-into-proposal']}
    ${'twice'}               | ${{ already: true }}                  | ${['outcome.conversion.already-cosigned ← 8.turn-into-proposal']}
    ${'when thirty have'}    | ${{ cosigners: 30 }}                  | ${['outcome.conversion.too-many ← 8.turn-into-proposal']}
    ${'after it was filed'}  | ${{ filed: true }}                    | ${['outcome.conversion.already-filed ← 8.turn-into-proposal']}
  `('signing too, $what → $expected', ({ over, expected }) => expect(told(canCosign({ ...signing, ...over }))).toEqual(expected));
  test('（一）积极推进政协协商与基层协商有效衔接: it is filed by its author with a CPPCC, which answers', () => {
    expect(told(canFileConversion({ author: true, filed: false, receiver: true }))).toEqual([]);
    expect(told(canFileConversion({ author: false, filed: true, receiver: false }))).toEqual(['outcome.conversion.not-the-author ← 8.turn-into-proposal', 'outcome.conversion.already-filed ← 8.turn-into-proposal', 'outcome.conversion.no-receiver ← 1.link-up']);
    expect(told(canAnswerConversion({ filed: true, receiver: true, text: '已立案' }))).toEqual([]);
    expect(told(canAnswerConversion({ filed: false, receiver: false, text: '' }))).toEqual(['outcome.conversion.not-filed ← 8.turn-into-proposal', 'outcome.conversion.not-the-receiver ← 1.link-up', 'outcome.conversion.no-answer ← 1.link-up']);
  });
});
