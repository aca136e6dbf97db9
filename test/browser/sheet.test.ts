import { Workbook, type Worksheet } from 'exceljs';
import { startApp, type App } from './harness/app';
import type { Person } from './harness/person';

let app: App;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.stop());

const PAGE = 'packages/organisation/sheet/index?organisationId=cppcc-321002&county=321002';
const LIST = '委员和代表';

/** What a press hands over, read as a workbook. */
async function saved(person: Person, button: string): Promise<Workbook> {
  const download = person.page.waitForEvent('download');
  await person.tap(button);
  const workbook = new Workbook();
  await workbook.xlsx.readFile((await (await download).path())!);
  return workbook;
}

/** Chooses the workbook as a file of the disk. */
async function choose(person: Person, button: string, workbook: Workbook): Promise<void> {
  const chooser = person.page.waitForEvent('filechooser');
  await person.tap(button);
  await (await chooser).setFiles({ name: '广陵区.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await workbook.xlsx.writeBuffer()) });
}

/** Writes a row under the headings, by their titles; answers its number as a person counts rows. */
function fill(sheet: Worksheet, values: Record<string, string>, at = sheet.actualRowCount + 1): number {
  const titles = sheet.getRow(1).values as (string | undefined)[];
  for (const [title, value] of Object.entries(values)) sheet.getRow(at).getCell(titles.findIndex((one) => String(one ?? '').replace(/[*＊]/g, '').trim() === title)).value = value;
  return at;
}

test('wrong rows are told by sheet, row and column and nothing is written; put right, the same workbook is', async () => {
  const officer = await app.person({ as: 'officer-roster' });
  await officer.goto(PAGE);
  const workbook = await saved(officer, '导出广陵区的表格');
  const sheet = workbook.getWorksheet(LIST)!;
  const row = fill(sheet, { 人员编号: 'GLX0001', 姓名: '欧阳春晓', 身份: '政协委员', 级别: '乡', 界别: '教育界', 任期起: '2026年春' });
  await choose(officer, '选择表格', workbook);
  await officer.says('有2处错误，没有写入');
  await officer.says(`“${LIST}”表`);
  await officer.says(`“级别”列，第${row}行`);
  await officer.says(`“任期起”列，第${row}行`);
  await officer.screenshot('sheet-1-faults');

  fill(sheet, { 级别: '县', 任期起: '2026-01-01' }, row);
  fill(workbook.getWorksheet('议事室')!, { 地址: '观巷9号', 开放时间: '每天 8:30—18:00', 办公电话: '0514-80000000' }, 2);
  await choose(officer, '换一个表格', workbook);
  await officer.says('检查通过');
  await officer.says('“议事室”第2行：地址、开放时间、办公电话');
  await officer.screenshot('sheet-2-ready');
  await officer.tap('写入');
  await officer.says('导入完成');
  await officer.screenshot('sheet-3-done');

  await officer.goto('packages/organisation/members/index?organisationId=cppcc-321002&county=321002&shown=people');
  await officer.type('按姓名查', '欧阳');
  await officer.says('欧阳春晓');
});

test('a file that is no workbook is sent back before it travels', async () => {
  const officer = await app.person({ as: 'officer-roster' });
  await officer.goto(PAGE);
  const chooser = officer.page.waitForEvent('filechooser');
  await officer.tap('选择表格');
  await (await chooser).setFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from('编号,姓名') });
  await officer.says('只能导入 .xlsx 表格。请在表格软件里另存为这种格式。');
});

test('the template has every sheet with its headings', async () => {
  const officer = await app.person({ as: 'officer-roster' });
  await officer.goto(PAGE);
  const workbook = await saved(officer, '下载空白模板');
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['组织', '议事室', '任职', '委员和代表', '编入', '协商议事会']));
});

test('whoever only watches is told whose work this is', async () => {
  const officer = await app.person({ as: 'officer-county' });
  await officer.goto(PAGE.replace('cppcc-321002', 'workingGroup-321002'));
  await officer.says('导入导出由政协办理');
});
