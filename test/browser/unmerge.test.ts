import { startApp, type App } from './harness/app';
import { LOOKS } from './harness/person';

let app: App;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.stop());

const HOME = '321002001001';
const one = '观巷北段路灯坏了三盏，晚上看不清路';
const other = '雨天巷口积水，店门口进不来人';

test('a merge is undone where it was made, and both ways say so', async () => {
  const convener = await app.person({ as: `convener-${HOME}` });
  await convener.goto(`packages/convener/desk/index?roomId=${HOME}`);
  await convener.tap(one);
  await convener.tap('合并');
  await convener.tap(other);
  await convener.tap('合并到所选议题');
  await convener.says('已合并');
  await convener.tap('看这个议题');
  await convener.says('已合并办理');
  const address = convener.page.url();
  for (const { name, mode } of LOOKS) {
    const looking = await app.person({ ...mode, as: 'staff-xu' });
    await looking.page.goto(address);
    await (await looking.says('撤销合并')).scrollIntoViewIfNeeded();
    await looking.screenshot(`unmerge-1-${name}`);
    await looking.tap('撤销合并');
    await looking.says('撤销这次合并？');
    await looking.screenshot(`unmerge-2-${name}`);
  }
  await convener.tap('撤销合并');
  await convener.tap('确定撤销');
  await convener.says('怎样答复');
  await convener.says('合并已撤销，恢复单独办理');
});
