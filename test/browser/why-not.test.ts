import { startApp, type App } from './harness/app';
import { LOOKS } from './harness/person';

let app: App;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.stop());

const HOME = '321002001001';
const SESSION = '店门口摆的货架占了半条巷子，怎么摆才好';
const title = '雨天巷口积水，店门口进不来人';

test('staff pick a topic and a step, and read all that is missing, whose it is, and the clause', async () => {
  const convener = await app.person({ as: `convener-${HOME}` });
  await convener.goto(`packages/convener/desk/index?roomId=${HOME}`);
  await convener.tap('为什么不行');
  await convener.says('哪个议题');
  await convener.tap('已受理');
  await convener.tap(title);
  await convener.tap('送审');
  await convener.says('送审以前还要：列出利益相关方');
  await convener.says('谁来办：召集人或议事室工作人员，在“审定与备案”');
  await convener.tap('依据《实施意见》（二）');
  await convener.says('把好协商议事的政治关、程序关、质量关');
  await convener.tap('关闭');
  await convener.tap('报备案');
  await convener.says('议题现在是“已受理”，不能这样办理');
  await convener.tap('审定');
  await convener.says('由审定组织的工作人员办理；审定组织写在议题的“审定与备案”里。');
  await convener.tap('送审');
  await convener.tap('去审定与备案');
  await convener.says('送审还差什么');
  await convener.says('送审以前还要：列出利益相关方');
});

test('of a session too: which step, and all that is missing', async () => {
  const convener = await app.person({ as: `convener-${HOME}` });
  await convener.goto(`packages/convener/why-not/index?roomId=${HOME}`);
  await convener.tap('协商');
  await convener.says('哪次协商');
  await convener.tap(SESSION);
  await convener.tap('宣布开会');
  await convener.says('宣布开会：现在行不行');
  await convener.says('参加协商的有0人，一般不少于10人');
  await convener.screenshot('why-not-3-session');
  await convener.page.getByRole('button', { name: '换一次协商' }).filter({ visible: true }).tap();
  await convener.tap('协商');
  await convener.tap('开过的');
  await convener.tap('垃圾桶放在谁家门口');
  await convener.tap('报送清单');
  await convener.says('报送清单：现在行不行');
  await convener.says('这次协商现在是“已散会”，不能这样办理');
  await convener.screenshot('why-not-4-held');
});

describe.each(LOOKS)('$name', ({ name, mode }) => {
  test('the list of what is missing, on its own page and beside the next step', async () => {
    const convener = await app.person({ ...mode, as: `convener-${HOME}` });
    await convener.goto(`packages/convener/desk/index?roomId=${HOME}`);
    await convener.tap('为什么不行');
    await convener.says('哪个议题');
    await convener.tap('已受理');
    await convener.tap(title);
    await convener.tap('转其他渠道');
    await (await convener.says('没有指明转到哪个渠道')).scrollIntoViewIfNeeded();
    await convener.screenshot(`why-not-1-${name}`);
    await convener.tap('送审');
    await convener.tap('去审定与备案');
    await (await convener.says('送审还差什么')).scrollIntoViewIfNeeded();
    await convener.screenshot(`why-not-2-${name}`);
  });
});
