import type { SheetName } from '../../src/domain/room/sheets';
import { SHEET_TITLES } from '../../src/domain/room/sheets';
import type { Cells } from '../../cloudfunctions/sheet/write-workbook';
import { aCloud, dataOf, HOME, type Cloud } from '../support/cloud';
import { asFile } from '../support/county-workbook';
import { applied, checked, CITY_OFFICE, COUNTY_OFFICE, imported, type Who } from '../support/sheets';
import { stored } from '../support/stored';

let cloud: Cloud;
const NOTHING: Cells = { organisations: [], rooms: [], appointments: [], members: [], placements: [], assembly: [], overrides: [] };
const BAOYING = '321023';
const asBaoying: Who = CITY_OFFICE;
const lists = () => stored(cloud, ['audit', 'request', 'sheetImport', 'rosterRevision']);

beforeAll(async () => {
  cloud = await aCloud();
  const row = { name: '宝应县', kind: '县（市、区）', area: '3210' };
  await imported(cloud, CITY_OFFICE, '3210', await asFile({ ...NOTHING, organisations: [{ code: BAOYING, ...row }] }));
});
afterAll(() => cloud.emulator.close());

describe('a code stands for one thing in the whole city: nothing of another county or of the city is written over', () => {
  test.each([
    ['a place of another county', BAOYING, 'organisations', { code: HOME, name: '某社区', kind: '村（社区）', area: BAOYING }],
    ['a place of another county, as a county of the city', '3210', 'organisations', { code: HOME, name: '某县', kind: '县（市、区）', area: '3210' }],
    ['a body of another county', BAOYING, 'organisations', { code: 'cppcc-321002', name: '宝应县政协', kind: '政协', area: BAOYING }],
    ['a body of the city', BAOYING, 'organisations', { code: 'cppcc-3210', name: '宝应县政协', kind: '政协', area: BAOYING }],
    ['a county’s body, in the city’s file', '3210', 'organisations', { code: 'cppcc-321002', name: '市政协', kind: '部门', area: '3210' }],
    ['a room of another county', BAOYING, 'rooms', { code: HOME, name: '某单位', kind: '企事业单位', area: BAOYING, body: 'nobody' }],
  ] as [string, string, SheetName, Record<string, string>][])('%s', async (_what, county, sheet, row) => {
    const before = lists();
    const view = await checked(cloud, asBaoying, county, await asFile({ ...NOTHING, [sheet]: [row] }));
    expect(view).toMatchObject({ state: 'faulty' });
    expect(view.faults).toContainEqual(expect.objectContaining({ sheet: SHEET_TITLES[sheet], row: 2, column: '编号', message: expect.stringMatching(/^这个编号是别处/) }));
    expect(lists()).toEqual(before);
  });

  test('two imports that give out codes go one after the other, and the later one is looked at again', async () => {
    const department = (area: string) => ({ code: 'department-new', name: '民政局', kind: '部门', area });
    const [one, two] = [await checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, organisations: [department('321002')] })), await checked(cloud, asBaoying, BAOYING, await asFile({ ...NOTHING, organisations: [department(BAOYING)] }))];
    expect([one.state, two.state]).toEqual(['ready', 'ready']);
    const theirs = { organisationId: COUNTY_OFFICE.organisationId, importId: one.importId };
    expect(dataOf(await cloud.as(COUNTY_OFFICE.openid).sheet.apply(theirs))).toMatchObject({ state: 'running' });
    const ours = { organisationId: asBaoying.organisationId, importId: two.importId };
    expect(await cloud.as(asBaoying.openid).sheet.apply(ours)).toMatchObject({ kind: 'conflict', message: expect.stringContaining('广陵区有一次导入还没有完成') });
    expect(await applied(cloud, COUNTY_OFFICE, one.importId)).toMatchObject({ state: 'done' });
    expect(await cloud.as(asBaoying.openid).sheet.apply(ours)).toMatchObject({ kind: 'conflict', message: expect.stringContaining('请重新上传核对') });
    expect((await checked(cloud, asBaoying, BAOYING, await asFile({ ...NOTHING, organisations: [department(BAOYING)] }))).faults).toMatchObject([{ message: expect.stringContaining('别处组织') }]);
    expect(await cloud.store.get('organisation', 'department-new')).toMatchObject({ area: '321002' });
  });
});

describe('whom a body stands under', () => {
  const [above, below] = [{ code: 'd-above', name: '上级', kind: '部门', area: BAOYING }, { code: 'd-below', name: '下级', kind: '部门', area: BAOYING }];
  test('a way that comes back to itself is told, a straight one goes in', async () => {
    const round = await checked(cloud, asBaoying, BAOYING, await asFile({ ...NOTHING, organisations: [{ ...above, parent: 'd-below' }, { ...below, parent: 'd-above' }] }));
    expect(round.faults.map(({ row, message }) => [row, message.slice(0, 6)])).toEqual([[2, '这样填，上级'], [3, '这样填，上级']]);
    expect(await checked(cloud, asBaoying, BAOYING, await asFile({ ...NOTHING, organisations: [above, { ...below, parent: 'd-above' }] }))).toMatchObject({ state: 'ready' });
  });
  test('in the program too', async () => {
    const { organisation } = cloud.as(COUNTY_OFFICE.openid);
    const office = { organisationId: COUNTY_OFFICE.organisationId, area: '321002', kind: 'department' } as const;
    const { bodyId: one } = dataOf(await organisation.keepBody({ ...office, name: '甲局' }));
    const { bodyId: two } = dataOf(await organisation.keepBody({ ...office, name: '乙局', parentId: one }));
    expect(await organisation.keepBody({ ...office, name: '甲局', bodyId: one, parentId: two })).toMatchObject({ reasons: [{ rule: 'room.body.round' }] });
    expect(await organisation.keepBody({ ...office, kind: 'cppcc', name: '又一个政协' })).toMatchObject({ reasons: [{ rule: 'room.body.already-there' }] });
    expect(await organisation.keepBody({ ...office, kind: 'promotionGroup', name: '第八推进小组' })).toMatchObject({ reasons: [{ rule: 'room.body.citys-alone' }] });
  });
});
