import { readFileSync } from 'node:fs';
import { startApp, type App } from './harness/app';
import { LOOKS, MODES } from './harness/person';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('two Chinese characters are drawn as two different pictures, so screenshots can be believed', async () => {
  const { page } = await app.person();
  const drawn = async (sign: string) => {
    await page.setContent(`<p style="font-size:64px;margin:0">${sign}</p>`);
    return (await page.locator('p').screenshot()).toString('base64');
  };
  expect(await drawn('商')).not.toBe(await drawn('量'));
});

test.each(MODES)('the home page shows the wordmark ($name)', async ({ name, mode }) => {
  const person = await app.person(mode);
  await person.goto('/');
  await person.page.getByRole('img', { name: '有事好商量' }).first().waitFor();
  await person.page.waitForLoadState('networkidle');
  await person.screenshot(`home-${name}`);
  expect(person.errors).toEqual([]);
  expect(person.strayRequests).toEqual([]);
});

test('an address that leads nowhere leads home', async () => {
  const person = await app.person();
  await person.goto('packages/nowhere/index');
  await person.says('按地区找');
});

test.each(LOOKS)('我的数据: from 我的 to what is kept, taken along as a file, the account closed and that taken back ($name)', async ({ name, mode }) => {
  const person = await app.person({ ...mode, as: 'resident-zhao' });
  await person.goto('pages/me/index');
  await person.tap('留了我的什么');
  await person.says('留了什么');
  await person.page.waitForLoadState('networkidle');
  await person.screenshot(`my-data-whole-${name}`);

  await person.tap('我提的议题');
  await person.says('为什么留，留到什么时候');
  await person.says('编号');
  await person.screenshot(`my-data-topics-${name}`);
  await person.page.goBack();

  const file = person.page.waitForEvent('download');
  await person.tap('导出表格（Excel能打开）');
  const table = readFileSync(await (await file).path(), 'utf8');
  expect(table.split('\r\n')[0]).toBe('\uFEFF"类别","时间","标题","内容"');
  expect(table).toContain('"我提的议题"');

  await person.tap('我要注销');
  await person.says('注销以前，请看清楚');
  await person.tap('看清楚了，要注销');
  await person.screenshot(`my-data-closing-${name}`);
  await person.tap('申请注销');
  await person.says('到期以前可以收回；到期以后删掉的内容找不回来。');
  await person.screenshot(`my-data-asked-${name}`);
  await person.tap('不注销了，收回');
  await person.says('我要注销');
  expect(person.errors).toEqual([]);
  expect(person.strayRequests).toEqual([]);
});
