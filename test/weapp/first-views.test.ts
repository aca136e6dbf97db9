import { withFunctions, type Backed } from './harness/with-functions';

/** What a weak phone still shows without a visible pause; our own figure. */
const MOST_BYTES = 16_384;

const AS_OFFICE = { organisationId: 'cppcc-321002', county: '321002' };

let cloud: Backed;
beforeAll(async () => {
  cloud = await withFunctions();
}, 120_000);
afterAll(() => cloud.stop());

test.each<{ route: string; query: Record<string, string>; words: string; as?: string }>([
  { route: 'pages/home/index', query: {}, words: '怎么商量' },
  { route: 'pages/topics/index', query: {}, words: '观巷北段' },
  { route: 'pages/sessions/index', query: {}, words: '要开的协商' },
  { route: 'pages/me/index', query: {}, words: '赵晓敏' },
  { route: 'packages/resident/room/index', query: { id: '321002001001' }, words: '议事室编码' },
  { route: 'packages/resident/coverage/index', query: { county: '321002' }, words: '东关街道' },
  { route: 'packages/organisation/overdue/index', query: AS_OFFICE, words: '老楼梯没有扶手，老人上下不敢走', as: 'officer-roster' },
  { route: 'packages/organisation/rooms/index', query: AS_OFFICE, words: '东关街道', as: 'officer-roster' },
  { route: 'packages/organisation/members/index', query: { ...AS_OFFICE, shown: 'all' }, words: '还没有编入议事室，还没有认领', as: 'officer-roster' },
])('$route shows its first view in steps of at most 16 kB', async ({ route, query, words, as = 'resident-zhao' }) => {
  const phone = cloud.phoneOf(as);
  const page = await phone.open(route, query);
  await phone.screen.says(words);
  expect(Math.max(...page.sent.map(({ bytes }) => bytes))).toBeLessThanOrEqual(MOST_BYTES);
  expect(phone.errors).toEqual([]);
  expect([...phone.wx.missing]).toEqual([]);
}, 30_000);
