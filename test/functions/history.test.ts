import { inTransaction } from '../../cloudfunctions/_store/door';
import { placementsOf, seatsIn } from '../../cloudfunctions/_store/roster-store';
import { SHEET_TITLES } from '../../src/domain/room/sheets';
import { aCloud, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { asFile } from '../support/county-workbook';
import { aCityMember, aListed, aMember, aPlacedMember, asCity, asCounty, KEEPER } from '../support/rosters';
import { checked, CITY_OFFICE, COUNTY_OFFICE, exported, imported } from '../support/sheets';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const keeper = () => cloud.as(KEEPER).organisation;
const BAOYING = '321023';
const LONG_AGO = '2023-03-01T01:00:00.000Z';
const backdated = (collection: 'appointment' | 'assemblySeat', id: string) => inTransaction(async (transaction) =>
  transaction.put(collection, { ...(await transaction.get(collection, id))!, from: LONG_AGO } as never));

describe('who was where from when to when stays on record （convention.roster）', () => {
  test('a member placed again after leaving has two terms, the first with its reason', async () => {
    const { memberId, placementId } = await aPlacedMember(cloud);
    await backdated('appointment', placementId);
    dataOf(await keeper().endPlacement({ ...asCounty, placementId, reason: '工作调动' }));
    const again = dataOf(await keeper().place({ ...asCounty, memberId, roomId: HOME }));
    expect(again.placementId).not.toBe(placementId);
    expect(dataOf(await keeper().place({ ...asCounty, memberId, roomId: HOME }))).toEqual(again);
    expect((await placementsOf(memberId)).sort((a, b) => (a.from < b.from ? -1 : 1))).toMatchObject([{ _id: placementId, from: LONG_AGO, endReason: '工作调动' }, { _id: again.placementId }]);
    expect((await cloud.store.get('member', memberId))!.rooms).toBe(1);
  });

  test('what was ended and begun again on one day is one term', async () => {
    const { memberId, placementId } = await aPlacedMember(cloud);
    dataOf(await keeper().endPlacement({ ...asCounty, placementId, reason: '点错了' }));
    expect(dataOf(await keeper().place({ ...asCounty, memberId, roomId: HOME }))).toEqual({ placementId });
    expect(await placementsOf(memberId)).toEqual([expect.not.objectContaining({ until: expect.anything() })]);
  });

  test('two at once place a member once', async () => {
    const { memberId } = await aMember(cloud);
    await Promise.all([1, 2, 3].map(() => keeper().place({ ...asCounty, memberId, roomId: NEXT_DOOR })));
    expect(await placementsOf(memberId)).toHaveLength(1);
    expect((await cloud.store.get('member', memberId))!.rooms).toBe(1);
  });

  test('a seat under another category ends the one before; a seat taken again is a new one', async () => {
    const rosterId = await aListed(cloud);
    const mine = async () => (await seatsIn(HOME)).filter((seat) => seat.rosterId === rosterId).sort((a, b) => (a.from < b.from ? -1 : 1));
    const { seatId: first } = dataOf(await keeper().seat({ ...asCounty, roomId: HOME, rosterId, category: 'resident' }));
    await backdated('assemblySeat', first);
    const { seatId: second } = dataOf(await keeper().seat({ ...asCounty, roomId: HOME, rosterId, category: 'localFigure' }));
    expect(await mine()).toMatchObject([{ _id: first, category: 'resident', until: expect.any(String), endReason: '改列其他类别' }, { _id: second, category: 'localFigure' }]);
    dataOf(await keeper().seat({ ...asCounty, roomId: HOME, rosterId, category: 'resident' }));
    expect((await mine()).filter(({ until }) => until === undefined)).toMatchObject([{ category: 'resident' }]);
  });

  test('both terms come out in the export and go in again unchanged; two at once are told', async () => {
    const file = await exported(cloud, COUNTY_OFFICE, '321002');
    expect(await checked(cloud, COUNTY_OFFICE, '321002', file)).toMatchObject({ state: 'ready', creates: 0, changes: 0 });
    const member = { person: 'H1', name: '历任某', identity: '政协委员', level: '县', sector: '教育界', from: '2022-01-01' };
    const placed = { person: 'H1', identity: '政协委员', level: '县', room: HOME };
    const seated = { person: 'H1', name: '历任某', room: HOME, category: '乡贤' };
    const none = { organisations: [], rooms: [], appointments: [], overrides: [] };
    const terms: Record<string, string>[] = [{ from: '2022-02-01', until: '2023-02-01', endReason: '调整' }, { from: '2024-02-01' }];
    expect(await imported(cloud, COUNTY_OFFICE, '321002', await asFile({ ...none, members: [member], placements: terms.map((term) => ({ ...placed, ...term })), assembly: terms.map((term) => ({ ...seated, ...term })) }))).toMatchObject({ state: 'done', creates: 6 });
    const open = [{ from: '2022-02-01' }, { from: '2024-02-01' }];
    const twice = await checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...none, members: [], placements: open.map((term) => ({ ...placed, ...term })), assembly: open.map((term) => ({ ...seated, ...term })) }));
    expect(twice.faults.map(({ sheet, row }) => [sheet, row])).toEqual([[SHEET_TITLES.placements, 2], [SHEET_TITLES.placements, 3], [SHEET_TITLES.assembly, 2], [SHEET_TITLES.assembly, 3]]);
  });
});

describe('a member elected again has a term more, under the same entry', () => {
  const first = { from: '2017-01-01', until: '2021-12-31', sector: '教育界', title: '教师' };
  const terms = async (memberId: string) => { const { earlier, from, until, sector } = dataOf(await keeper().member({ ...asCounty, memberId })); return [...earlier, { from, until, sector }].map((term) => [term.sector, term.from.slice(0, 10), term.until?.slice(0, 10)]); };
  const BOTH = [['教育界', '2016-12-31', '2021-12-31'], ['科技界', '2021-12-31', undefined]];

  test('in the program', async () => {
    const rosterId = await aListed(cloud);
    const member = { ...asCounty, county: '321002', rosterId, identity: 'member', level: 'county' } as const;
    const { memberId } = dataOf(await keeper().keepMember({ ...member, ...first }));
    expect(dataOf(await keeper().keepMember({ ...member, sector: '经济界', from: '2022-01-01' }))).toEqual({ memberId });
    expect(dataOf(await keeper().keepMember({ ...member, sector: '科技界', from: '2022-01-01' }))).toEqual({ memberId });
    expect(await terms(memberId)).toEqual(BOTH);
    expect(await keeper().keepMember({ ...member, sector: '科技界', from: '2021-06-01' })).toMatchObject({ reasons: [{ rule: 'room.member.terms-meet' }] });
  });

  test('by a workbook: a row each term, in any order; exported it goes in again unchanged', async () => {
    const none = { organisations: [], rooms: [], appointments: [], placements: [], assembly: [], overrides: [] };
    const who = { person: 'RE1', name: '连任某', identity: '政协委员', level: '县' };
    const rows = [{ ...who, sector: '科技界', from: '2022-01-01' }, { ...who, ...first }];
    await imported(cloud, COUNTY_OFFICE, '321002', await asFile({ ...none, members: [rows[1]!] }));
    expect(await imported(cloud, COUNTY_OFFICE, '321002', await asFile({ ...none, members: rows }))).toMatchObject({ creates: 0, changes: 1 });
    const [listed] = (await cloud.store.list('rosterPerson', { county: '321002', code: 'RE1' } as never, { limit: 1 }));
    const [member] = await cloud.store.list('member', { rosterId: listed!._id }, { limit: 5 });
    expect(await terms(member!._id)).toEqual(BOTH);
    expect(await checked(cloud, COUNTY_OFFICE, '321002', await exported(cloud, COUNTY_OFFICE, '321002'))).toMatchObject({ state: 'ready', creates: 0, changes: 0 });
    const open = await checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...none, members: [{ ...who, sector: '科技界', from: '2022-01-01' }, { ...who, sector: '科技界', from: '2025-01-01' }] }));
    expect(open.faults).toMatchObject([{ row: 3, column: '任期起', message: expect.stringContaining('请先在那一行填任期止') }]);
    // The title of a term that is over is put right there, and nowhere else.
    await imported(cloud, COUNTY_OFFICE, '321002', await asFile({ ...none, members: [{ ...who, from: '2017-01-01', until: '2021-12-31', title: '校长' }] }));
    expect((await cloud.store.get('member', member!._id))).toMatchObject({ title: '教师', sector: '科技界', earlier: [{ title: '校长', sector: '教育界' }] });
  });
});

describe('a city member who goes to another county leaves the rooms of the one before', () => {
  test('the placement ends with its reason, and both counties’ plans are out of date', async () => {
    const row = { code: BAOYING, name: '宝应县', kind: '县（市、区）', area: '3210' };
    await imported(cloud, CITY_OFFICE, '3210', await asFile({ organisations: [row], rooms: [], appointments: [], members: [], placements: [], assembly: [], overrides: [] }));
    const [city, memberId] = [cloud.as('officer-city').organisation, await aCityMember(cloud)];
    dataOf(await city.enrol({ ...asCity, memberId, county: '321002' }));
    const { placementId } = dataOf(await city.place({ ...asCity, memberId, roomId: HOME }));
    const before = (await cloud.store.get('rosterRevision', '321002'))!.revision;
    dataOf(await city.enrol({ ...asCity, memberId, county: BAOYING }));
    expect(await cloud.store.get('appointment', placementId)).toMatchObject({ until: expect.any(String), endReason: '改编入其他县（市、区）' });
    expect(await cloud.store.get('member', memberId)).toMatchObject({ enrolledIn: BAOYING, rooms: 0 });
    expect((await cloud.store.get('rosterRevision', '321002'))!.revision).toBe(before + 1);
  });
});
