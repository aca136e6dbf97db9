import ExcelJS from 'exceljs';
import { deflateRawSync } from 'node:zlib';
import { cityOrganisations } from '../../config/local/demo-data/city-organisations';
import { readDivisions, withinOf } from '../../config/local/demo-data/divisions';
import { organisationsOf } from '../../config/local/demo-data/organisations';
import { roomsOf } from '../../config/local/demo-data/rooms';
import { SHEET_TITLES, type SheetName } from '../../src/domain/room/sheets';
import { COLUMNS } from '../../cloudfunctions/sheet/columns';
import type { Cells } from '../../cloudfunctions/sheet/write-workbook';
import { aCloud, dataOf, HOME, type Cloud } from '../support/cloud';
import { aCountyWorkbook, asFile } from '../support/county-workbook';
import { aPlacedMember, KEEPER } from '../support/rosters';
import { applied, checked, CITY_OFFICE, COUNTY_OFFICE, exported, imported } from '../support/sheets';
import { stored } from '../support/stored';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
afterEach(() => cloud.emulator.faults.clear());

/** What no import may touch when nothing has changed. */
const lists = () => stored(cloud, ['audit', 'request', 'sheetImport', 'rosterRevision']);
const NOTHING: Cells = { organisations: [], rooms: [], appointments: [], members: [], placements: [], assembly: [], overrides: [] };
const county = { organisationId: COUNTY_OFFICE.organisationId, county: '321002' };

describe('what a county has is handed out and taken in again', () => {
  test('the template itself, example rows and all, is in order and changes nothing', async () => {
    const { content, fileName } = dataOf(await cloud.as(KEEPER).sheet.template({ organisationId: COUNTY_OFFICE.organisationId }));
    expect(fileName).toBe('组织信息模板.xlsx');
    expect(await checked(cloud, COUNTY_OFFICE, '321002', Buffer.from(content, 'base64'))).toMatchObject({ state: 'ready', creates: 0, changes: 0, faultCount: 0 });
  });

  test('an export imported again writes no document, and its own export is the same', async () => {
    const [file, before] = [await exported(cloud, COUNTY_OFFICE, '321002'), lists()];
    const view = await checked(cloud, COUNTY_OFFICE, '321002', file);
    expect(view).toMatchObject({ state: 'ready', creates: 0, changes: 0, steps: 0 });
    expect(view.same).toBeGreaterThan(1500);
    expect(await applied(cloud, COUNTY_OFFICE, view.importId)).toMatchObject({ state: 'done' });
    expect(lists()).toEqual(before);
    expect(await rowsOf(await exported(cloud, COUNTY_OFFICE, '321002'))).toEqual(await rowsOf(file));
  });

  test('what was done in the program comes out in the export and goes in again', async () => {
    const { rosterId } = await aPlacedMember(cloud, { name: '=危险', mobile: '10000000077' });
    dataOf(await cloud.as(KEEPER).organisation.overridePointer({ organisationId: county.organisationId, roomId: HOME, pointer: 'filingReceiver', to: 'memberGroup-321002002', reason: '片区调整' }));
    dataOf(await cloud.convener().room.describe({ roomId: HOME, address: '观巷1号', hours: '周一至周五', latitude: 32.4, longitude: 119.44, hosting: 'embedded', functions: ['memberStudio', 'opinionPoint'] }));
    const file = await exported(cloud, COUNTY_OFFICE, '321002');
    expect(await checked(cloud, COUNTY_OFFICE, '321002', file)).toMatchObject({ state: 'ready', creates: 0, changes: 0 });
    expect((await cloud.store.get('rosterPerson', rosterId))!.mobile).not.toContain('10000000077');
  });

  test('words that begin with = + - @ are words in the file, never formulas; no number of a person is in it', async () => {
    const workbook = await opened(await exported(cloud, COUNTY_OFFICE, '321002'));
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Null]).toContain(cell.type))));
    expect(JSON.stringify(await rowsOf(await exported(cloud, COUNTY_OFFICE, '321002')))).not.toMatch(/1\d{10}(?!\d)/);
  });
});

describe('a county that is not there yet, whole', () => {
  const BAOYING = '321023';
  const made = aCountyWorkbook(BAOYING, { members: 60, townSeats: 45, villageSeats: 3 });

  test('its room pointers are those the routes give, its members are enrolled, its assemblies seated; nothing is half there', async () => {
    await imported(cloud, CITY_OFFICE, '3210', await asFile({ ...NOTHING, organisations: [{ code: BAOYING, name: '宝应县', kind: '县（市、区）', area: '3210' }] }));
    const view = await checked(cloud, CITY_OFFICE, BAOYING, await asFile(made.cells));
    expect(view).toMatchObject({ state: 'ready', faultCount: 0 });

    // The first step dies amid its writing and is asked for again; meanwhile it is running, and the lists wait.
    const [{ sheet, organisation }, asCity] = [cloud.as(CITY_OFFICE.openid), { organisationId: CITY_OFFICE.organisationId, importId: view.importId }];
    expect(dataOf(await sheet.apply(asCity))).toMatchObject({ state: 'running', done: 0 });
    cloud.emulator.faults.plan({ action: 'database.insertDocument', kind: 'reset-after', times: 1 });
    expect(await sheet.step({ ...asCity, after: 0 })).toMatchObject({ ok: false, kind: 'failed' });
    cloud.emulator.faults.clear();
    expect(dataOf(await sheet.latest({ organisationId: CITY_OFFICE.organisationId, county: BAOYING })).latest).toMatchObject({ state: 'running', done: 0 });
    expect(await sheet.cancel(asCity)).toMatchObject({ kind: 'conflict' });
    expect(await organisation.keepPerson({ organisationId: CITY_OFFICE.organisationId, county: BAOYING, name: '某某某' })).toMatchObject({ kind: 'conflict' });
    expect(await sheet.begin({ organisationId: CITY_OFFICE.organisationId, county: BAOYING, fileName: '又一份.xlsx', size: 10 })).toMatchObject({ kind: 'conflict' });
    expect(await applied(cloud, CITY_OFFICE, view.importId)).toMatchObject({ state: 'done', creates: view.creates });

    const all = readDivisions();
    const byCode = new Map(all.map((division) => [division.code, division]));
    const divisions = all.filter((division) => division.level === 'city' || withinOf(division, byCode).includes(BAOYING));
    const expected = roomsOf(divisions, byCode, new Map([...cityOrganisations, ...divisions.flatMap((division) => organisationsOf(division, byCode))].map((body) => [body._id, body])));
    expect(await cloud.store.count('room', { within: BAOYING })).toBe(expected.length);
    for (const room of expected) expect(await cloud.store.get('room', room._id)).toMatchObject({ ...room, ...(room.assembly ? { assembly: { since: expect.any(String) } } : {}) });
    expect(await cloud.store.count('member', { county: BAOYING, rooms: 1 })).toBe(60);
    expect(await cloud.store.count('assemblySeat', { county: BAOYING })).toBe(made.cells.assembly.length);
    expect(await cloud.store.count('appointment', { county: BAOYING })).toBe(made.cells.appointments.length + 60);
    expect((await cloud.store.list('room', { terms: { hasAll: ['宝', '应', '氾', '水'] } }, { limit: 5 })).length).toBeGreaterThan(0);
  });

  test('the same file again changes nothing, and its export comes to the same', async () => {
    const before = lists();
    const again = await checked(cloud, CITY_OFFICE, BAOYING, await asFile(made.cells));
    expect(again).toMatchObject({ state: 'ready', creates: 0, changes: 0 });
    await applied(cloud, CITY_OFFICE, again.importId);
    expect(await checked(cloud, CITY_OFFICE, BAOYING, await exported(cloud, CITY_OFFICE, BAOYING))).toMatchObject({ state: 'ready', creates: 0, changes: 0 });
    expect(lists()).toEqual(before);
  });

  test('a plan over lists that have changed since is not carried out', async () => {
    const file = await asFile({ ...NOTHING, members: [{ ...made.cells.members[0]!, title: '中学教师' }] });
    const view = await checked(cloud, CITY_OFFICE, BAOYING, file);
    expect(view).toMatchObject({ state: 'ready', creates: 0, changes: 1 });
    dataOf(await cloud.as(CITY_OFFICE.openid).organisation.keepPerson({ organisationId: CITY_OFFICE.organisationId, county: BAOYING, name: '某某某' }));
    expect(await cloud.as(CITY_OFFICE.openid).sheet.apply({ organisationId: CITY_OFFICE.organisationId, importId: view.importId })).toMatchObject({ kind: 'conflict' });
    expect(await imported(cloud, CITY_OFFICE, BAOYING, file)).toMatchObject({ state: 'done', changes: 1 });
  });
});

/** A sound row of each sheet, to be spoiled. */
const ROW: Record<SheetName, Record<string, string>> = {
  organisations: { code: 'department-321002-9', name: '区民政局', kind: '部门', area: '321002' },
  rooms: { code: HOME, name: '琼花观社区', kind: '村（社区）', area: HOME, assemblySince: '2020-09-01' },
  appointments: { person: 'X1', name: '王某', role: '工作人员', room: HOME, title: '工作人员', from: '2024-01-01', reason: '聘用' },
  members: { person: 'X1', name: '王某', identity: '政协委员', level: '县', sector: '教育界', from: '2022-01-01' },
  placements: { person: 'GLW0001', identity: '政协委员', level: '县', room: HOME, from: '2024-01-01' },
  assembly: { room: HOME, person: 'X1', name: '王某', category: '乡贤', from: '2024-01-01' },
  overrides: { room: HOME, pointer: '备案机关', to: 'memberGroup-321002003', reason: '片区调整' },
};

describe('everything that is wrong is told by sheet, row and column, and nothing is written', () => {
  test.each(([
    ['an empty cell that must not be', 'organisations', { name: '' }, '名称', '不能空着'],
    ['a kind there is none of', 'organisations', { kind: '委员会' }, '类别', '没有“委员会”'],
    ['a place elsewhere', 'organisations', { area: '321003' }, '所在区域编号', '没有编号为321003的区域'],
    ['a body above that is not there', 'organisations', { parent: 'nobody' }, '上级组织编号', '没有编号为nobody的组织'],
    ['a placeholder without residents', 'organisations', { code: '321002001999', name: '某虚拟社区', kind: '村（社区）', area: '321002001' }, '名称', '占位'],
    ['the city’s groups in a county’s file', 'organisations', { kind: '推进小组' }, '类别', '由市政协设立', '11.promotion-groups'],
    ['an identity number anywhere', 'organisations', { responsibleOffice: '11010519491231002X' }, '责任科室', '身份证号'],
    ['a room of another kind than its place', 'rooms', { kind: '园区' }, '类别', '不一致'],
    ['somebody’s mobile number on a room’s page', 'rooms', { telephone: '13800000000' }, '办公电话', '不要填手机号'],
    ['a position outside Yangzhou', 'rooms', { address: '观巷1号', hours: '每天', latitude: '39.9', longitude: '116.4' }, '地址', '不在扬州', 'convention.room-page'],
    ['a convener of the wrong office', 'appointments', { role: '召集人', office: '其他', until: '' }, '职务类别', '党组织负责人', '5.convener-village'],
    ['an acting convener without an end', 'appointments', { role: '召集人', office: '党组织负责人', acting: '是' }, '职务类别', '代理到哪一天', '5.convener'],
    ['two conveners at once', 'appointments', { role: '召集人', office: '党组织负责人' }, '议事室编号', '已有召集人', '5.convener'],
    ['an office of nowhere', 'appointments', { room: '' }, '议事室编号', '只填议事室编号'],
    ['a term that ends before it begins', 'appointments', { until: '2023-01-01' }, '任期止', '不晚于', 'convention.appointment'],
    ['a day that is none', 'appointments', { from: '2024-02-30' }, '任期起', '2024-01-31'],
    ['a member without a sector', 'members', { sector: '' }, '界别', '界别', '3.members-enrolled'],
    ['a city member in a county’s file', 'members', { level: '市' }, '级别', '由市政协登记'],
    ['a number that is no mobile', 'members', { mobile: '123' }, '手机号', '11位'],
    ['somebody who is not on the list', 'placements', { person: 'NOBODY' }, '人员编号', '请先在“委员和代表”里登记'],
    ['a room that is not there', 'placements', { room: '999999999999' }, '议事室编号', '没有编号'],
    ['a category townships have not', 'assembly', { room: '321002001', category: '村（居）民代表' }, '类别', '没有“村（居）民代表”', '3.assembly-make-up'],
    ['a pointer to another kind of body', 'overrides', { to: 'cppcc-321002' }, '改动项目', '同一类', '6.filing-village'],
    ['a code with a blank', 'overrides', { room: 'a b' }, '议事室编号', '编号只能用'],
  ] as [string, SheetName, Record<string, string>, string, string, string?][]).map(([what, sheet, over, column, message, clause = '']) => [what, sheet, over, column, message, clause] as const))('%s', async (_what, sheet, over, column, message, clause) => {
    const before = lists();
    const view = await checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, [sheet]: [{ ...ROW[sheet], ...over }] }));
    expect(view).toMatchObject({ state: 'faulty' });
    expect(view.faults).toContainEqual(expect.objectContaining({ sheet: SHEET_TITLES[sheet], row: 2, column, message: expect.stringContaining(message), ...(clause ? { clause } : {}) }));
    expect(await cloud.as(KEEPER).sheet.apply({ organisationId: county.organisationId, importId: view.importId })).toMatchObject({ kind: 'conflict' });
    expect(lists()).toEqual(before);
  });

  test('a new room without an assembly', async () => {
    const village = { code: '321002001098', name: '新社区', kind: '村（社区）', area: '321002001' };
    const view = await checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, organisations: [village], rooms: [{ ...ROW.rooms, code: village.code, area: village.code, assemblySince: '' }] }));
    expect(view.faults).toContainEqual(expect.objectContaining({ sheet: '议事室', row: 2, column: '议事会成立日期', clause: '3.assembly' }));
  });

  test('an assembly outside 40–60 wants its reason, and with one it goes in', async () => {
    const seats = Array.from({ length: 30 }, (_, n) => ({ room: '321002001', person: `S${n}`, name: `某${n}`, category: '乡贤', from: '2024-01-01' }));
    const view = await checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, assembly: seats }));
    expect(view.faults).toContainEqual(expect.objectContaining({ sheet: '协商议事会', clause: '3.assembly-size', message: expect.stringContaining('40—60') }));
    const room = { code: '321002001', name: '东关街道', kind: '乡镇（街道）', area: '321002001', assemblySince: '2020-09-01', assemblyReason: '老城区界别多' };
    expect(await checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, rooms: [room], assembly: seats }))).toMatchObject({ state: 'ready', faultCount: 0 });
  });

  test('all faults at once, and the same person under two names', async () => {
    const view = await checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, members: [ROW.members, { ...ROW.members, name: '李某', identity: '党代表' }], assembly: [{ ...ROW.assembly, category: '' }] }));
    expect(view.faults.map(({ sheet, row }) => [sheet, row]).sort()).toEqual([['协商议事会', 2], ['委员和代表', 3]].sort());
  });

  test('formulas, unknown headings and long cells', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('委员和代表');
    sheet.addRow([...COLUMNS.members.map(({ title }) => title), '备注']);
    sheet.addRow(['X2', { formula: '1+1', result: 2 }, '', '政协委员', '县', '教'.repeat(501), '', '2022-01-01']);
    const view = await checked(cloud, COUNTY_OFFICE, '321002', Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(view.faults).toEqual(expect.arrayContaining([
      expect.objectContaining({ row: 1, column: '备注', message: expect.stringContaining('没有这一列') }), expect.objectContaining({ row: 2, column: '姓名', message: expect.stringContaining('公式') }), expect.objectContaining({ row: 2, column: '界别', message: '最多500个字' }),
    ]));
  });

  test.each([
    ['what is no workbook', Buffer.from('我不是表格，我是一段文字，很长很长。')], ['a zip of something else', aZip('readme.txt', Buffer.from('hello'))], ['a bomb', aZip('xl/workbook.xml', Buffer.alloc(30_000_000))],
  ])('%s is told so and not opened', async (_what, file) => {
    expect(await checked(cloud, COUNTY_OFFICE, '321002', file)).toMatchObject({ state: 'faulty', faults: [{ row: 0 }] });
  });
});

describe('who may', () => {
  test.each([
    ['an officer of another county', 'officer-guangling-elsewhere', 'cppcc-321003'], ['the county’s working group', 'officer-county', 'workingGroup-321002'], ['a promotion group', 'officer-promotion', 'promotionGroup-3210-1'],
    ['the guidance group', 'officer-guidance', 'guidanceGroup-3210'], ['an officer of the county in the city’s name', KEEPER, 'cppcc-3210'], ['a convener', `convener-${HOME}`, 'cppcc-321002'],
  ])('%s may not', async (_who, openid, organisationId) => {
    expect(await cloud.as(openid).sheet.begin({ organisationId, county: '321002', fileName: 'a.xlsx', size: 10 })).toMatchObject({ kind: 'forbidden' });
    expect(await cloud.as(openid).sheet.export({ organisationId, county: '321002' })).toMatchObject({ kind: 'forbidden' });
  });
  test('a county may not reach the city’s lists, nor another county’s import', async () => {
    expect(await cloud.as(KEEPER).sheet.export({ organisationId: county.organisationId, county: '3210' })).toMatchObject({ kind: 'forbidden' });
    const { importId } = dataOf(await cloud.as(CITY_OFFICE.openid).sheet.begin({ organisationId: CITY_OFFICE.organisationId, county: '3210', fileName: 'a.xlsx', size: 10 }));
    expect(await cloud.as(KEEPER).sheet.check({ organisationId: county.organisationId, importId })).toMatchObject({ kind: 'forbidden' });
  });
  test('an export leaves a line in the audit', async () => {
    const before = cloud.emulator.store.count('audit');
    await exported(cloud, COUNTY_OFFICE, '321002');
    expect(cloud.emulator.store.count('audit')).toBe(before + 1);
  });
});

async function opened(file: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as never);
  return workbook;
}

async function rowsOf(file: Buffer): Promise<unknown> {
  const workbook = await opened(file);
  return workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: sheet.getSheetValues() }));
}

/** A zip with one packed entry. */
function aZip(name: string, content: Buffer): Buffer {
  const [packed, title] = [deflateRawSync(content), Buffer.from(name)];
  const head = Buffer.alloc(30); head.writeUInt32LE(0x04034b50, 0); head.writeUInt16LE(8, 8); head.writeUInt32LE(packed.length, 18); head.writeUInt32LE(content.length, 22); head.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46); entry.writeUInt32LE(0x02014b50, 0); entry.writeUInt16LE(8, 10); entry.writeUInt32LE(packed.length, 20); entry.writeUInt32LE(content.length, 24); entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22); end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(1, 8); end.writeUInt16LE(1, 10); end.writeUInt32LE(46 + title.length, 12); end.writeUInt32LE(30 + title.length + packed.length, 16);
  return Buffer.concat([head, title, packed, entry, title, end]);
}
