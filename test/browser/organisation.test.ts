import { startApp, type App } from './harness/app';
import { LOOKS } from './harness/person';

let app: App;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.stop());

const COUNTY = '321002';
const HOME = '321002001001';
const WORKING_GROUP = 'workingGroup-321002';
const CPPCC = 'cppcc-321002';
const LATE = '老楼梯没有扶手，老人上下不敢走';

test('the county’s working group sees what has run out, how high it has climbed, and opens the matter behind it', async () => {
  const officer = await app.person({ as: 'officer-county' });
  await officer.goto(`packages/organisation/desk/index?organisationId=${WORKING_GROUP}`);
  await officer.says('逾期清单');
  await officer.screenshot('organisation-1-desk');
  await officer.tap('逾期清单');
  await officer.says(LATE);
  await officer.says('已提醒到县（市、区）工作小组');
  await officer.screenshot('organisation-2-overdue');
  await officer.tap(`首次答复逾期：${LATE}`);
  await officer.says('提醒到了哪一级');
  await officer.screenshot('organisation-3-matter');
  await officer.tap('看这个议题');
  await officer.says(LATE);
});

test('a watcher finds a room on the map, and is offered nothing that only those who keep the lists may do', async () => {
  const officer = await app.person({ as: 'officer-county' });
  await officer.goto(`packages/organisation/rooms/index?organisationId=${WORKING_GROUP}&county=${COUNTY}`);
  await (await officer.says('地图')).scrollIntoViewIfNeeded();
  const markers = officer.page.getByRole('group', { name: '已经开放的议事室，按位置' }).getByRole('button');
  await markers.first().waitFor();
  for (const { width, height } of await markers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await officer.screenshot('organisation-rooms-map');
  await markers.filter({ hasText: /^[0-9]+$/ }).first().tap();
  await officer.tap('琼花观社区');
  await officer.tap('任职');
  await officer.says('现在谁担任');
  expect(await officer.page.getByText('登记任职', { exact: true }).count()).toBe(0);
});

test('an office is handed over: the reasons while something is missing, then the new convener, and the former one in the history', async () => {
  const officer = await app.person({ as: 'officer-roster' });
  await officer.goto(`packages/organisation/room/index?organisationId=${CPPCC}&county=${COUNTY}&roomId=${HOME}`);
  await officer.says('六个有');
  await officer.screenshot('organisation-4-room');
  await officer.tap('任职');
  await officer.tap('登记任职');
  await officer.says('交接：现任召集人周明霞');
  await officer.type('名册上的人', '许静');
  await officer.page.getByRole('radio').filter({ hasText: '许静', visible: true }).first().tap();
  await officer.type('title', '社区党组织副书记');
  await officer.page.getByRole('radio', { name: '其他职务' }).filter({ visible: true }).tap();
  await officer.type('任职依据', '区委组织部2026年11月任免');
  await officer.says('召集人应由村（社区）党组织负责人担任，现在登记的是社区党组织副书记');
  await officer.screenshot('organisation-5-refused');
  await officer.page.getByRole('radio', { name: '党组织负责人' }).filter({ visible: true }).tap();
  await officer.type('title', '社区党组织书记');
  await officer.tap('交接');
  await officer.says('许静　召集人');
  await officer.says('周明霞　召集人');
  await officer.says('以前谁担任过');
  await officer.screenshot('organisation-6-handed-over');

  const resident = await app.person({ as: 'resident-zhao' });
  await resident.goto(`packages/resident/room/index?id=${HOME}`);
  await resident.says('许*，社区党组织书记');
});

test('a room’s page says where it is and whom one can write to; a letter is answered and comes back', async () => {
  const resident = await app.person({ as: 'resident-zhao' });
  await resident.goto(`packages/resident/room/index?id=${HOME}`);
  await resident.says('琼花观社区党群服务中心二楼（演示地址）');
  await resident.says('北纬32.3971°，东经119.4456°');
  await resident.screenshot('room-1-page');
  await resident.tap('有制度，已有，第1版');
  await resident.says('琼花观社区协商议事规则（演示）');
  await resident.screenshot('room-2-evidence');
  await resident.tap('关闭');
  await resident.tap('看二维码');
  await resident.page.getByRole('img', { name: '琼花观社区协商议事室的二维码' }).waitFor();
  await resident.tap('给陈**写信');
  await resident.type('想说的话', '电话13812345678，请联系我');
  await resident.says('文字里有手机号');
  await resident.type('想说的话', '观巷的路灯什么时候能修好？');
  await resident.tap('把信送给委员');
  await resident.says('信已送到');
  await resident.screenshot('room-3-sent');

  const member = await app.person({ as: 'member-chen' });
  await member.goto('packages/resident/identity/index');
  await member.tap('居民写给我的信');
  await member.says('观巷的路灯什么时候能修好？');
  await member.tap('答复');
  await member.type('答复', '已经和城管局说好，下周三来修。');
  await member.tap('送出答复');
  await member.says('答复已送到。');

  await resident.tap('看我写的信');
  await resident.says('已经和城管局说好，下周三来修。');
  await resident.screenshot('room-4-answered');
});

test('what a convener lays down stands on the room’s page at once', async () => {
  const room = '321002001';
  const convener = await app.person({ as: `convener-${room}` });
  await convener.goto(`packages/convener/set-up/index?roomId=${room}`);
  await convener.type('hours', '周一至周六 8:30—17:30');
  await convener.tap('登记阵地');
  await convener.says('已登记地址和开放时间。');
  await convener.screenshot('set-up-1');
  const resident = await app.person();
  await resident.goto(`packages/resident/room/index?id=${room}`);
  await resident.says('周一至周六 8:30—17:30');
});

describe.each(LOOKS)('in $name, on a wide screen', ({ name, mode }) => {
  const wide = async (as: string, path: string, words: string, picture: string) => {
    const person = await app.person({ ...mode, as, wide: true });
    await person.goto(path);
    await person.says(words);
    await person.page.waitForTimeout(300);
    expect(await person.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await person.screenshot(`wide/${picture}-${name}`);
    return person;
  };

  test('the tray decides beside its list, and the keyboard reaches it', async () => {
    const officer = await wide('officer-county', `packages/organisation/overdue/index?organisationId=${WORKING_GROUP}&county=${COUNTY}`, LATE, 'overdue');
    await officer.page.getByRole('button', { name: `首次答复逾期：${LATE}` }).focus();
    await officer.page.keyboard.press('Enter');
    await officer.says('提醒到了哪一级');
    await officer.screenshot(`wide/matter-${name}`);
  });

  test.each([
    ['desk', `packages/organisation/desk/index?organisationId=${CPPCC}`, '组织和名册'],
    ['rooms', `packages/organisation/rooms/index?organisationId=${CPPCC}&county=${COUNTY}`, '东关街道'],
    ['members', `packages/organisation/members/index?organisationId=${CPPCC}&county=${COUNTY}&shown=all`, '选一个人'],
    ['bodies', `packages/organisation/bodies/index?organisationId=${CPPCC}&county=${COUNTY}`, '增加组织'],
  ])('%s', async (picture, path, words) => void (await wide('officer-roster', path, words, picture)));
});
