import { mendOf, whomToAsk } from '../../src/copy/session-desk';
import { planActions } from '../../src/contract/session-plan';
import { hourOf, instantAt } from '../../src/packages/convener/session-plan/hour';
import { planFor, planIn, whatIsMissing, type PlanDraft } from '../../src/packages/convener/session-plan/plan-draft';

const DRAFT = planFor({ title: '巷子里的路灯坏了', roomName: '琼花观社区' });
const because = (words: Partial<PlanDraft>) => ({ ...DRAFT, ...words });

describe('a moment in a form is by the clock of Yangzhou, whatever the machine is set to', () => {
  test.each([
    ['2026-12-04T06:30:00.000Z', '2026-12-04', '14:30'], ['2026-12-31T16:00:00.000Z', '2027-01-01', '00:00'], ['2026-12-31T15:59:00.000Z', '2026-12-31', '23:59'],
  ])('%s is %s %s, and back', (instant, date, time) => {
    expect(hourOf(instant)).toEqual({ date, time });
    expect(instantAt({ date, time })).toBe(instant);
  });

  test.each([['', '14:30'], ['2026-12-04', ''], ['2026-13-04', '14:30']])('“%s” “%s” is no moment yet', (date, time) => {
    expect(instantAt({ date, time })).toBeUndefined();
  });
});

test('what the form proposes is a plan that the contract takes as it is', () => {
  const plan = planIn(DRAFT)!;
  expect(planActions.schedule.input.safeParse({ topicId: 'topic', revision: 3, ...plan }).success).toBe(true);
  expect(plan).toMatchObject({ place: '琼花观社区协商议事室', agenda: [{ text: '巷子里的路灯坏了', minutes: 60 }], signUp: { limit: 20, way: 'first-come', holds: [] } });
  expect(plan.signUp.closesAt < plan.startsAt).toBe(true);
});

test.each<[string, Partial<PlanDraft>, string]>([
  ['no day', { starts: { date: '', time: '14:30' } }, '还要写：开会时间'],
  ['a quarter of nothing', { minutes: '5' }, '还要写：开多久（15到480分钟）'],
  ['words for a number', { limit: '十二' }, '还要写：席位（2到200）'],
  ['no question', { agenda: [] }, '还要写：要商量的问题'],
  ['a question without words or minutes', { agenda: [{ key: 'a', text: ' ', minutes: '', sides: false }] }, '还要写：每个问题怎么说、每个问题多少分钟（最多120）'],
  ['a link that is not safe', { onlineLink: 'http://example.cn' }, '还要写：https 开头的线上链接'],
])('with %s the form says what is missing, and nothing is sent', (_what, words, missing) => {
  expect(whatIsMissing(because(words))).toBe(missing);
  expect(planIn(because(words))).toBeUndefined();
});

test('seats are kept for the groups that were given a number, and until when only if there are any', () => {
  const releases = hourOf('2026-12-01T09:00:00.000Z');
  expect(planIn(because({ holds: { 住户: '2', 店家: '' }, releases }))!.signUp).toMatchObject({ holds: [{ group: '住户', seats: 2 }], releasesAt: '2026-12-01T09:00:00.000Z' });
  expect(planIn(because({ holds: { 住户: '0' }, releases }))!.signUp).not.toHaveProperty('releasesAt');
});

test.each([
  ['add', '再请3位利益相关方代表，就是12人里有6人'], ['release', '请3位其他人员退出，就是12人里有6人'], ['swap', '把3位其他人员换成利益相关方代表，就是12人里有6人'],
] as const)('the way to mend “%s” is told with what it leads to', (way, words) => {
  expect(mendOf({ way, people: 3, total: 12, stakeholders: 6, leavesTooFew: false })).toBe(words);
  expect(mendOf({ way, people: 3, total: 12, stakeholders: 6, leavesTooFew: true })).toBe(`${words}；但人数会少于一般要求`);
});

test('whom to ask: groups without anybody, and kinds; nobody where nothing is missing', () => {
  expect(whomToAsk({ ways: [], invite: { kinds: ['leader'], groups: ['店家'], stakeholders: 1, atLeast: 0 } })).toBe('店家的代表、党政领导');
  expect(whomToAsk({ ways: [], invite: { kinds: [], groups: [], stakeholders: 0, atLeast: 0 } })).toBeUndefined();
});
