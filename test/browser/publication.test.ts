import AxeBuilder from '@axe-core/playwright';
import { HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aPublication, aSettledSession, anAsked, another, APPROVER } from '../support/publications';
import { actingAt } from './harness/acting';
import { startApp, type App } from './harness/app';
import { LOOKS, type Person } from './harness/person';

let app: App;
let cloud: Cloud;
beforeAll(async () => {
  app = await startApp();
  cloud = actingAt(app.url);
});
afterAll(() => app.stop());
beforeEach(() => forgetRates());

const CONVENER = `convener-${HOME}`;
const seriousIn = async ({ page }: Pick<Person, 'page'>): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)}`);

test('the convener publishes, another person looks through it, a resident without login reads it; a correction shows both versions', async () => {
  const { sessionId } = await aSettledSession(cloud);
  const convener = await app.person({ as: CONVENER });
  await convener.goto(`packages/convener/publish/index?id=${sessionId}`);
  await convener.says('草稿已按记录拟好');
  await convener.tap('填写、修改');
  await convener.type('title', '观巷路灯修好了');
  await convener.type('导语', '三盏路灯已经修好，巷尾3户另议，有事打13812345678，或到东关街12号。');
  await convener.tap('全市，网上人人可看');
  await convener.tap('道路水利');
  await convener.screenshot('publish-1-edit');
  await convener.tap('保存并检查');
  await convener.says('找到的个人信息、人数很少的数字');
  await convener.says('三盏路灯已经修好，巷尾少数几户另议，有事打138****5678，或到东关街〔门牌已删去〕。');
  await convener.tap('12号：确认可以公开');
  await convener.says('住址号码“12号”照原样公开');
  await convener.says('不足5的人数“3户”换成“少数几户”');
  await (await convener.says('找到的个人信息、人数很少的数字')).scrollIntoViewIfNeeded();
  await convener.screenshot('publish-2-found');
  await (await convener.says('公布前四道关')).scrollIntoViewIfNeeded();
  await convener.screenshot('publish-3-gates');
  await convener.tap('送琼花观社区党组织核对');
  await convener.says('等琼花观社区党组织核对');

  const office = await app.person({ as: APPROVER.openid, wide: true });
  await office.goto(`packages/organisation/tray/index?organisationId=${APPROVER.organisationId}`);
  await office.tap('协商成果等着核对、公布');
  await office.says('首次公布');
  await office.goto(`packages/organisation/publication/index?id=${sessionId}&organisationId=${APPROVER.organisationId}`);
  await office.says('公布给谁、怎么公布');
  await office.tap('我逐字看过了');
  await office.screenshot('publish-4-check-wide');
  await office.tap('核对通过，公布');
  await office.says('没有等着核对的');

  const reader = await app.person();
  await reader.goto(`packages/resident/publication/index?id=${sessionId}`);
  await reader.says('观巷路灯修好了');
  await reader.says('和公布的一致');
  await reader.screenshot('publish-5-read');

  await convener.page.reload();
  await convener.says('已公布');
  await convener.tap('更正');
  await convener.type('为什么更正', '第三盏还在修');
  await convener.type('title', '观巷路灯修好两盏');
  await convener.tap('保存并检查');
  await convener.says('和现在公布的不同');
  await convener.tap('送琼花观社区党组织核对');
  await convener.says('等琼花观社区党组织核对');
  await office.goto(`packages/organisation/publication/index?id=${sessionId}&organisationId=${APPROVER.organisationId}`);
  await office.says('这是更正');
  await office.tap('我逐字看过了');
  await office.tap('核对通过，公布');
  await office.says('没有等着核对的');

  await reader.page.reload();
  await reader.says('第2版，更正过');
  await (await reader.says('更正记录')).scrollIntoViewIfNeeded();
  await reader.screenshot('publish-6-corrected');
  await reader.tap('第1版');
  await reader.says('这是第1版，已经更正');
  await reader.says('观巷路灯修好了');
  expect([convener.errors, office.errors, reader.errors]).toEqual([[], [], []]);
}, 300_000);

describe('the page that needs no login', () => {
  let address: string;
  beforeAll(async () => {
    const settled = await aSettledSession(cloud);
    const first = await aPublication(cloud, {}, settled);
    await aPublication(cloud, { title: '观巷路灯修好两盏', reason: '第三盏还在修' }, first);
    address = `${app.url}/open/outcome/${first.sessionId}`;
  });

  test.each(LOOKS)('axe knows no serious fault, nothing is wider than the screen: $name', async ({ name, mode }) => {
    const person = await app.person(mode);
    await person.page.goto(address);
    for (const [words, page] of [['观巷路灯修好两盏', 'outcome'], ['各地', 'map']] as const) {
      if (page === 'map') await person.page.goto(`${app.url}/open/map`);
      await person.says(words);
      await person.screenshot(`open-${page}-${name}`);
      expect([page, await seriousIn(person), await person.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)]).toEqual([page, [], true]);
    }
  });

  test('reads the same with JavaScript off', async () => {
    const { context } = await app.person();
    const page = await (await context.browser()!.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })).newPage();
    await page.goto(address);
    for (const words of ['观巷路灯修好两盏', '更正：第三盏还在修', '提了什么，办得怎样', '第1版']) expect(await page.getByText(words).first().isVisible()).toBe(true);
    await page.getByRole('link', { name: '第1版' }).click();
    expect(await page.getByText('已经更正').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('on a slow phone network the largest paint comes within a second, and nothing moves', async () => {
    const { page, context } = await app.person();
    await page.addInitScript(() => {
      const seen = { paint: 0, shift: 0 };
      (globalThis as unknown as { seen: typeof seen }).seen = seen;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => { seen.paint = entry.startTime; })).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => { seen.shift += (entry as unknown as { value: number }).value; })).observe({ type: 'layout-shift', buffered: true });
    });
    // 4G as Lighthouse throttles it: 1.6 Mbit/s down, 150 ms to and fro, a processor four times slower.
    const network = await context.newCDPSession(page);
    await network.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 });
    await network.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    // The best of three: what else this machine is doing is not the page's.
    const looks: { paint: number; shift: number; bytes: number }[] = [];
    for (let i = 0; i < 3; i += 1) {
      const response = await page.goto(address);
      await page.waitForTimeout(1500);
      looks.push({ ...(await page.evaluate(() => (globalThis as unknown as { seen: { paint: number; shift: number } }).seen)), bytes: (await response!.body()).length });
    }
    const paint = Math.min(...looks.map((look) => look.paint));
    console.log(`outcome page: ${looks[0]!.bytes} bytes, largest paint ${looks.map((look) => Math.round(look.paint)).join(', ')} ms, layout shift ${looks.map(({ shift }) => shift).join(', ')}`);
    expect([looks.every(({ bytes }) => bytes <= 50_000), paint > 0 && paint <= 1000, looks.map(({ shift }) => shift)]).toEqual([true, true, [0, 0, 0]]);
  });
});

test.each(LOOKS)('how the pages look, and what axe says: $name', async ({ name, mode }) => {
  const settled = await aSettledSession(cloud);
  const asked = await anAsked(cloud, {}, settled);
  const live = await aPublication(cloud, {}, await another(cloud, settled));
  await aPublication(cloud, { title: '观巷路灯修好两盏', reason: '第三盏还在修' }, live);
  const [convener, office, reader] = [await app.person({ ...mode, as: CONVENER }), await app.person({ ...mode, as: APPROVER.openid }), await app.person({ ...mode, as: 'resident-zhao' })];
  const looks: [Person, string, string, string][] = [
    [convener, `packages/convener/publish/index?id=${asked.sessionId}`, '公布前四道关', 'desk'], [convener, `packages/convener/publish/index?roomId=${HOME}`, '等待核对', 'list'],
    [office, `packages/organisation/publication/index?id=${asked.sessionId}&organisationId=${APPROVER.organisationId}`, '公布给谁、怎么公布', 'check'],
    [reader, `packages/resident/publication/index?id=${live.sessionId}`, '和公布的一致', 'outcome'], [reader, `packages/resident/publications/index?roomId=${HOME}`, '公布的成果', 'year'],
  ];
  for (const [person, path, words, page] of looks) {
    await person.goto(path);
    await person.says(words);
    await person.screenshot(`publication-${page}-${name}`);
    expect([page, await seriousIn(person)]).toEqual([page, []]);
  }
  await reader.tap('各地');
  await reader.says('观巷路灯修好两盏');
  await reader.screenshot(`publication-all-${name}`);
  await reader.tap('分布');
  await reader.says('广陵区');
  await reader.says('示意图，不含行政区划界线。圆里是公布的份数；双圈是几个相邻的议事室。');
  await reader.screenshot(`publication-places-${name}`);
  expect(await seriousIn(reader)).toEqual([]);
  const together = reader.page.getByRole('button', { name: /^\d个相邻的议事室，公布\d+份$/ });
  const { width, height } = (await together.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(mode.elder ? 60 : 44);
  await together.focus();
  await reader.page.keyboard.press('Enter');
  await reader.tap('琼花观社区');
  await reader.says('观巷路灯修好两盏');
  await reader.tap('搜索');
  await reader.type('搜协商成果', 'ldxh');
  await reader.says('观巷路灯修好两盏');
  expect([convener.errors, office.errors, reader.errors]).toEqual([[], [], []]);
}, 180_000);
