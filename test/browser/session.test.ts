import { startApp, type App } from './harness/app';
import { LOOKS, type Person } from './harness/person';

let app: App;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.stop());

const ROOM = { id: '321002001001', name: '琼花观社区', kind: 'village', path: ['广陵区', '东关街道'], demo: false };
const STALLS = '店门口摆的货架占了半条巷子，怎么摆才好';
const COURTYARD = '大院公用的空地，停车、晾晒还是种花';
const BINS = '垃圾桶放在谁家门口';

/** Somebody of the room, looking at the tab of sessions. */
async function atTheTab(as: string, mode: { dark?: boolean; elder?: boolean } = {}): Promise<Person> {
  const person = await app.person({ ...mode, as });
  await person.goto('/');
  await person.page.evaluate((room) => localStorage.setItem('my-room', JSON.stringify({ data: room })), ROOM);
  await person.page.reload();
  await person.tap('协商');
  await person.says('要开的协商');
  return person;
}

test('a resident is told why there is no seat as a resident, on which clause it rests and what can be done', async () => {
  const resident = await atTheTab('resident-zhao');
  await resident.says('您在候补，还没有席位');
  await resident.screenshot('session-1-tab');
  await resident.tap(STALLS);
  await resident.says('再有1名利益相关方代表即可');
  await resident.says('这些相关方还没有人来：店家');
  await resident.screenshot('session-2-page');
  await resident.tap('您住在本议事室的范围里，想代表大家说说');
  await resident.says('余下的席位留给利益相关方代表，其他人员最多6人。候补不算参加；轮到时会通知您。');
  await resident.tap('为什么，怎么办');
  await resident.says('怎么办：可以候补；与这件事直接相关的，请以利益相关方报名');
  await (await resident.says('现在还不能直接入席')).scrollIntoViewIfNeeded();
  await resident.screenshot('session-3-why');
});

test('the gauge turns whole when the missing stakeholder signs up, and the seat can be given back', async () => {
  const keeper = await atTheTab('resident-li');
  await keeper.tap(STALLS);
  await keeper.tap('这件事直接关系到您，比如您住在那里、在那里开店');
  await keeper.tap('店家');
  await keeper.tap('报名');
  await keeper.says('请写一句：这件事和您有什么关系');
  await keeper.type('why', '我在巷口开小吃店');
  await keeper.tap('报名');
  await keeper.says('您以利益相关方代表（店家）参加这次协商。');
  await keeper.says('人员齐了，合乎要求');
  await keeper.screenshot('session-4-seated');
  await keeper.page.getByRole('button', { name: /^撤销，还有\d+秒$/ }).filter({ visible: true }).last().tap();
  await keeper.says('再有1名利益相关方代表即可');
  await keeper.says('我要报名');
});

test('where every seat is taken one waits, is told how many stand before, and is not shown as taking part', async () => {
  const keeper = await atTheTab('resident-li');
  await keeper.tap(COURTYARD);
  await keeper.tap('这件事直接关系到您，比如您住在那里、在那里开店');
  await keeper.tap('院内住户');
  await keeper.says('12个席位已经坐满。候补不算参加；轮到时会通知您。');
  await keeper.type('why', '我租住在院子东头');
  await keeper.tap('排候补');
  await keeper.page.getByText('前面还有3人').filter({ visible: true }).first().waitFor();
  await keeper.says('您在候补，还没有席位');
  expect(await keeper.page.getByText('您有席位').count()).toBe(0);
  await keeper.screenshot('session-5-waiting');
});

test('an entry for the calendar of a browser is a file that names time and place', async () => {
  const resident = await atTheTab('resident-zhao');
  await resident.tap(STALLS);
  const file = resident.page.waitForEvent('download');
  await resident.tap('加到手机日历');
  expect((await file).suggestedFilename()).toBe('xieshang.ics');
});

describe.each(LOOKS)('in $name', ({ name, mode }) => {
  test('what came of each question stands first on a session that was held', async () => {
    const resident = await atTheTab('resident-zhao', mode);
    await resident.screenshot(`session-6-tab-${name}`);
    await resident.tap(BINS);
    await resident.says('未达成共识');
    await resident.screenshot(`session-7-held-${name}`);
    await resident.goto('pages/sessions/index');
    await resident.tap(STALLS);
    await (await resident.says('再有1名利益相关方代表即可')).scrollIntoViewIfNeeded();
    await resident.screenshot(`session-8-gauge-${name}`);
  });
});
