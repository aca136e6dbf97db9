import AxeBuilder from '@axe-core/playwright';
import { startApp, type App } from './harness/app';
import { LOOKS } from './harness/person';

let app: App;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.stop());

const HOME = '321002001001';
const ROOM = { id: HOME, name: '琼花观社区', kind: 'village', path: ['广陵区', '东关街道'], demo: false };
const CHARGING = '老房子没有地方给电动车充电，飞线太危险';
const SURVEY = '集中充电，您愿意吗';

const remember = { 'my-room': JSON.stringify({ data: ROOM }) };

test('a convener completes the research of a topic: every group heard, the survey closed, the digest worded, the record signed', async () => {
  const convener = await app.person({ as: `convener-${HOME}` });
  await convener.goto(`packages/convener/desk/index?roomId=${HOME}`);
  await convener.tap('已受理 2');
  await convener.tap(CHARGING);
  await convener.says('三项做了2项，3方听了0方');
  await convener.screenshot('research-1-procedure');
  await convener.tap('做调研');
  await convener.says('还没有听取这些群体的意见：有电动车的住户、相邻住户、沿街店铺');
  await convener.screenshot('research-2-checklist');
  await (await convener.says('召集人签名')).scrollIntoViewIfNeeded();
  await convener.screenshot('research-3-not-yet');

  for (const group of ['相邻住户', '沿街店铺']) {
    await convener.tap('添加愿望、诉求和建议');
    await convener.says('听的是哪一方');
    await convener.tap(group);
    await convener.type('evidence-title', `走访${group}`);
    await convener.type('evidence-found', '希望离家近、有人看管，晚上要有灯。');
    if (group === '相邻住户') await convener.screenshot('research-4-interview');
    await convener.tap('保存到调研记录');
    await convener.says('已保存到调研记录。');
  }

  await convener.tap(SURVEY);
  await convener.says('结束以后才看得到结果');
  await convener.tap('录入纸质问卷');
  await convener.type('paper-answers', '12');
  await convener.type('paper-1-1', '7');
  await convener.type('paper-1-2', '6');
  await convener.says('第1题的数字对不上：每项不超过12份，单选题合计也不超过');
  await convener.type('paper-1-2', '5');
  await convener.screenshot('research-5-paper');
  await convener.tap('录入这些数字');
  await convener.says('12份');
  await convener.screenshot('research-6-survey');
  await convener.tap('结束问卷，看结果');
  await convener.tap('确定结束');
  await convener.says('纸质 7人');
  await convener.screenshot('research-7-results');
  await convener.page.goBack();

  await convener.tap('换个说法：政策规定');
  await convener.type('digest-policy', '楼道里和屋里不能充电，集中充电点要离住宅远一点。');
  await convener.tap('保存这个说法');
  await convener.says('改写过1次，每次都有记录。');
  await (await convener.says('改写过1次，每次都有记录。')).scrollIntoViewIfNeeded();
  await convener.screenshot('research-8-digest');
  await convener.page.getByRole('button', { name: '召集人签名' }).filter({ visible: true }).last().tap();
  await convener.says('调研已完成');
  await convener.screenshot('research-9-signed');

  const resident = await app.person({ as: 'resident-li' });
  await resident.goto('/');
  await resident.page.evaluate((kept) => { for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value); }, remember);
  await resident.page.reload();
  await resident.tap(CHARGING);
  await (await resident.says('楼道里和屋里不能充电，集中充电点要离住宅远一点。')).scrollIntoViewIfNeeded();
  await resident.screenshot('research-10-topic');

  await convener.page.getByRole('button', { name: '删去：走访沿街店铺' }).filter({ visible: true }).last().tap();
  await convener.tap('确定删去');
  await convener.says('签名已经失效');
});

describe('a resident answers a survey of the room, once', () => {
  test('the desk writes one and puts it out', async () => {
    const staff = await app.person({ as: 'staff-xu' });
    await staff.goto(`packages/convener/desk/index?roomId=${HOME}`);
    await staff.tap('已受理 2');
    await staff.tap(CHARGING);
    await staff.tap('做调研');
    await staff.tap('写一份问卷');
    await staff.says('问哪一方');
    await staff.tap('沿街店铺');
    await staff.type('option-2-1', '地方近');
    await staff.type('option-2-2', '价钱便宜');
    await staff.screenshot('survey-1-builder');
    await staff.tap('发给沿街店铺');
    await staff.says('怎么让沿街店铺答');
    await staff.screenshot('survey-2-open');
  });

  test.each(LOOKS)('$name: from home, with a draft that outlives a reload', async ({ name, mode }) => {
    const resident = await app.person({ ...mode, as: name === 'light' ? 'resident-zhao' : name === 'dark' ? 'resident-li' : name === 'elder-light' ? 'member-chen' : 'resident-new' });
    await resident.goto('/');
    await resident.page.evaluate((kept) => { for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value); }, remember);
    await resident.page.reload();
    await resident.says('问卷：问沿街店铺，3题，不记名');
    await resident.screenshot(`survey-3-home-${name}`);
    await resident.page.getByText(/^听听您的意见/).filter({ visible: true }).first().tap();
    await resident.says('先勾选您是沿街店铺');
    await resident.tap('我是沿街店铺');
    await resident.tap('有一些');
    await resident.tap('地方近');
    await resident.type('answer-3', '放在活动室旁边');
    await resident.page.waitForTimeout(600);
    await resident.page.reload();
    await resident.page.getByText('交问卷').filter({ visible: true }).last().waitFor();
    await resident.screenshot(`survey-4-sheet-${name}`);
    const { violations } = await new AxeBuilder({ page: resident.page }).withTags(['wcag2a', 'wcag2aa']).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)).toEqual([]);
    expect(await resident.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await (await resident.says('交问卷')).scrollIntoViewIfNeeded();
    await resident.screenshot(`survey-5-end-${name}`);
    await resident.tap('交问卷');
    await resident.says('收到了，谢谢您');
    await resident.screenshot(`survey-6-sent-${name}`);
    await resident.page.reload();
    await resident.says('收到了，谢谢您');
  });
});
