import { until } from './harness/clock';
import { withClass } from './harness/tree';
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
  { route: 'packages/resident/my-data/index', query: {}, words: '我提的议题' },
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

test('outcomes stand on WeChat’s own map: rooms too near each other together, apart when one looks closer; a marker leads on, and nobody’s whereabouts are asked for', async () => {
  const phone = cloud.phoneOf('resident-zhao');
  await phone.open('packages/resident/publications/index', { roomId: '' });
  await phone.screen.tap('分布');
  const map = () => phone.screen.find(withClass('rooms-map__native'))[0];
  const markers = () => phone.screen.attribute(map()![0], 'markers') as { iconPath: string; ariaLabel: string }[];
  /** WeChat tells of this one under another name than one listens to it by. */
  const lookAt = (scale: number) => { const target = { id: map()![0].sid, dataset: { sid: map()![0].sid } }; phone.page().call('eh', { type: 'end', timeStamp: Date.now(), detail: { scale }, target, currentTarget: target }); };
  await until(() => `a map; it says: ${phone.screen.text()}`, map);
  expect(markers().map(({ ariaLabel, iconPath }) => [ariaLabel, iconPath])).toEqual([['画川社区，公布1份', '/design/markers/room.png'], ['琵琶社区，公布1份', '/design/markers/room.png'], ['3个相邻的议事室，公布3份', '/design/markers/cluster.png']]);
  lookAt(13);
  await until(() => `five markers, not ${JSON.stringify(markers())}`, () => (markers().length === 5 ? map() : undefined));
  lookAt(8);
  await until(() => 'fewer markers', () => (markers().length === 3 ? map() : undefined));
  phone.screen.fire(map()!, 'markertap', { markerId: 3 });
  await phone.screen.says('3个相邻的议事室，公布3份');
  await phone.screen.tap('何园社区');
  await phone.screen.says('井台边的空地留给大家');
  expect([phone.screen.attribute(map()?.[0] ?? ({} as never), 'show-location') ?? false, [...phone.wx.missing], phone.errors]).toEqual([false, [], []]);
}, 30_000);
