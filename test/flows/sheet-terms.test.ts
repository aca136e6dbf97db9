import type { SheetName } from '../../src/domain/room/sheets';
import type { Cells } from '../../cloudfunctions/sheet/write-workbook';
import { aCloud, aKey, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { asFile } from '../support/county-workbook';
import { aMobile, asCity } from '../support/rosters';
import { applied, checked, CITY_OFFICE, COUNTY_OFFICE, imported } from '../support/sheets';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const NOTHING: Cells = { organisations: [], rooms: [], appointments: [], members: [], placements: [], assembly: [], overrides: [] };
const look = async (cells: Partial<Cells>) => checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, ...cells }));
const convener = (person: string, from: string, until = '') => ({ person, name: `召集人${person}`, role: '召集人', room: NEXT_DOOR, title: '社区党组织书记', office: '党组织负责人', from, until, reason: '换届' });

describe('terms to come are terms: nobody is appointed over one', () => {
  test.each([
    ['two conveners for later, while the chair has a holder without end', [convener('FC1', '2027-01-01'), convener('FC2', '2027-02-01')], [2, 3]],
    ['one convener for later', [convener('FC1', '2127-01-01')], [2]],
  ])('%s', async (_what, appointments, rows) => {
    const view = await look({ appointments });
    expect(view.faults.map(({ row, column }) => [row, column])).toEqual(rows.map((row) => [row, '议事室编号']));
    expect(view.faults[0]).toMatchObject({ clause: '5.convener', message: expect.stringMatching(/已有召集人.*任期止/) });
    expect(view.faults[0]!.message).not.toContain('“交接”');
  });

  test('the former’s term ended in its own row, the next one may begin', async () => {
    const [held] = await cloud.store.list('appointment', { roomId: NEXT_DOOR, role: 'convener' }, { limit: 5 });
    const person = (await cloud.store.get('rosterPerson', held!.rosterId!))!;
    const former = { ...convener(person.code, '2024-01-01', '2126-12-31'), name: person.name, title: held!.title, reason: held!.reason };
    const [from] = [new Date(Date.parse(held!.from) + 8 * 3_600_000).toISOString().slice(0, 10)];
    expect(await look({ appointments: [{ ...former, from }, convener('FC1', '2127-01-01', '2127-01-31'), convener('FC2', '2127-02-01')] })).toMatchObject({ state: 'ready', faults: [] });
  });

  test.each([
    ['assembly', { room: HOME, person: 'TW1', name: '同席人', category: '乡贤' }, '请先填上一次的任期止'],
    ['placements', { person: 'TW1', identity: '政协委员', level: '县', room: HOME }, '请先填上一次的任期止'],
  ] as [SheetName, Record<string, string>, string][])('%s of later that meet each other', async (sheet, row, message) => {
    const members = [{ person: 'TW1', name: '同席人', identity: '政协委员', level: '县', sector: '教育界', from: '2022-01-01' }];
    const twice = await look({ members, [sheet]: [{ ...row, from: '2127-01-01' }, { ...row, from: '2128-01-01' }] });
    expect(twice.faults.map(({ row: at, message: said }) => [at, said.includes(message)])).toEqual([[2, true], [3, true]]);
    expect(await look({ members, [sheet]: [{ ...row, from: '2127-01-01', until: '2127-12-31' }, { ...row, from: '2128-01-01' }] })).toMatchObject({ state: 'ready' });
  });
});

describe('a county’s plan rests on the city’s lists too', () => {
  const citysOfficer = async () => {
    const mobile = aMobile();
    const { rosterId } = dataOf(await cloud.as(CITY_OFFICE.openid).organisation.keepPerson({ ...asCity, county: '3210', name: '市里人', mobile }));
    const person = (await cloud.store.get('rosterPerson', rosterId))!.code;
    const view = await look({ appointments: [{ person, name: '市里人', role: '经办人员', body: 'workingGroup-321002', title: '经办人', from: '2026-01-01', reason: '任命' }] });
    expect(view).toMatchObject({ state: 'ready', creates: 1 });
    const openid = aKey();
    return { openid, rosterId, view, ...dataOf(await cloud.as(openid).member.claim({ name: '市里人', mobile })) };
  };
  const attest = (claimId: string) => cloud.as(CITY_OFFICE.openid).organisation.attestClaim({ ...asCity, claimId, attests: true });
  const office = (importId: string) => ({ organisationId: COUNTY_OFFICE.organisationId, importId });
  const officesOf = async (openid: string) => dataOf(await cloud.as(openid).me.view({})).offices.length;

  test('a claim attested since the check makes the plan out of date', async () => {
    const { view, claimId } = await citysOfficer();
    dataOf(await attest(claimId));
    expect(await cloud.as(COUNTY_OFFICE.openid).sheet.apply(office(view.importId))).toMatchObject({ kind: 'conflict', message: expect.stringContaining('市名册') });
  });

  test('while it is written the city’s lists wait; afterwards a claim hands the office over', async () => {
    const { openid, view, claimId } = await citysOfficer();
    expect(dataOf(await cloud.as(COUNTY_OFFICE.openid).sheet.apply(office(view.importId)))).toMatchObject({ state: 'running' });
    expect(await attest(claimId)).toMatchObject({ kind: 'conflict' });
    expect(await applied(cloud, COUNTY_OFFICE, view.importId)).toMatchObject({ state: 'done' });
    dataOf(await attest(claimId));
    expect(await officesOf(openid)).toBe(1);
  });

  test('what rests on nothing of the city’s does not wait for it', async () => {
    const view = await look({ members: [{ person: 'OWN1', name: '本县人', identity: '政协委员', level: '县', sector: '教育界', from: '2022-01-01' }] });
    dataOf(await cloud.as(CITY_OFFICE.openid).organisation.keepPerson({ ...asCity, county: '3210', name: '又一人' }));
    expect(await applied(cloud, COUNTY_OFFICE, view.importId)).toMatchObject({ state: 'done' });
  });
});

describe('an empty cell keeps what is there', () => {
  test('of a room: what its convener registered stays', async () => {
    dataOf(await cloud.convener().room.describe({ roomId: HOME, address: '观巷1号', hours: '周一至周五', latitude: 32.4, longitude: 119.44, hosting: 'embedded', functions: ['memberStudio'] }));
    const before = (await cloud.store.get('room', HOME))!;
    const row = { code: HOME, name: before.name, kind: '村（社区）', area: HOME };
    expect(await look({ rooms: [row] })).toMatchObject({ state: 'ready', changes: 0, changed: [] });
    const view = await look({ rooms: [{ ...row, hours: '每天' }] });
    expect(view).toMatchObject({ state: 'ready', changes: 1, changed: [{ sheet: '议事室', row: 2, columns: ['开放时间'] }] });
    await applied(cloud, COUNTY_OFFICE, view.importId);
    expect(await cloud.store.get('room', HOME)).toEqual({ ...before, place: { ...before.place!, hours: '每天', at: expect.any(String) } });
  });

  test('of a body, a member and an office', async () => {
    const rows: Partial<Cells> = {
      organisations: [{ code: 'department-321002-k', name: '区某局', kind: '部门', area: '321002', parent: 'cppcc-321002', responsibleOffice: '某科', ordinal: '3' }],
      members: [{ person: 'K1', name: '王某', identity: '政协委员', level: '县', sector: '教育界', title: '教师', from: '2022-01-01' }],
      appointments: [{ person: 'K1', name: '王某', role: '工作人员', room: HOME, title: '副书记', office: '党（工）委副书记', convenesGroup: '是', acting: '是', from: '2024-01-01', until: '2124-01-01', reason: '任命' }],
    };
    await imported(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, ...rows }));
    const bare: Partial<Cells> = {
      organisations: [{ code: 'department-321002-k', name: '区某局', kind: '部门', area: '321002' }],
      members: [{ person: 'K1', name: '王某', identity: '政协委员', level: '县', from: '2022-01-01' }],
      appointments: [{ person: 'K1', name: '王某', role: '工作人员', room: HOME, title: '副书记', from: '2024-01-01', until: '2124-01-01', reason: '任命' }],
    };
    expect(await look(bare)).toMatchObject({ state: 'ready', faults: [], changes: 0 });
  });

  test('an emptied end takes the end back, and the preview says so', async () => {
    const row = { room: HOME, person: 'K2', name: '李某', category: '乡贤', from: '2024-01-01', until: '2025-01-01', endReason: '迁出' };
    await imported(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, assembly: [row] }));
    expect(await look({ assembly: [{ ...row, until: '', endReason: '' }] })).toMatchObject({ changes: 1, changed: [{ sheet: '协商议事会', row: 2, columns: ['任期止', '退出原因'] }] });
  });
});
