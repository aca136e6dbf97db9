import { inTransaction } from '../../cloudfunctions/_store/door';
import { aCloud, dataOf, HOME, type Cloud } from '../support/cloud';
import { aCityMember, aListed, aPlacedMember, asCity, asCounty, CITY, COUNTY, KEEPER } from '../support/rosters';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

/** The term on the list is over since yesterday. */
const ended = (memberId: string) => inTransaction(async (transaction) =>
  transaction.put('member', { ...(await transaction.get('member', memberId))!, until: new Date(Date.now() - 86_400_000).toISOString() }));

test('a member whose term has ended is shown to nobody and gets no letters', async () => {
  const { memberId } = await aPlacedMember(cloud);
  const everywhere = async () => dataOf(await cloud.as().room.page({ roomId: HOME })).members.filter(({ id }) => id === memberId).length;
  expect(await everywhere()).toBe(1);
  await ended(memberId);
  expect(await everywhere()).toBe(0);
  expect(await cloud.as('resident-zhao').member.ask({ roomId: HOME, memberId, text: '路灯坏了找谁？' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'room.question.not-serving' }] });
});

test('the assembly of a room’s page is who sits there now', async () => {
  const size = async () => dataOf(await cloud.as().room.page({ roomId: HOME })).assemblySize;
  const [before, rosterId] = [await size(), await aListed(cloud)];
  const { seatId } = dataOf(await cloud.as(KEEPER).organisation.seat({ ...asCounty, roomId: HOME, rosterId, category: 'resident' }));
  expect(await size()).toBe(before + 1);
  dataOf(await cloud.as(KEEPER).organisation.endSeat({ ...asCounty, seatId, reason: '换届' }));
  expect(await size()).toBe(before);
});

test('a city member whose term has ended is not among those to be enrolled, and cannot be', async () => {
  const toDo = async () => dataOf(await cloud.as('officer-city').organisation.desk(asCity)).units.find(({ id }) => id === CITY)!.toDo.unplaced;
  const [before, memberId] = [await toDo(), await aCityMember(cloud)];
  expect(await toDo()).toBe(before + 1);
  await ended(memberId);
  expect(await toDo()).toBe(before);
  expect(await cloud.as('officer-city').organisation.enrol({ ...asCity, memberId, county: COUNTY })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'room.enrolment.not-serving' }] });
  expect((await cloud.store.get('member', memberId))!.enrolledIn).toBe('');
});

test('only members of the city CPPCC are enrolled in a county', async () => {
  const officer = cloud.as('officer-city').organisation;
  const { rosterId } = dataOf(await officer.keepPerson({ ...asCity, county: CITY, name: '某专家' }));
  const { memberId } = dataOf(await officer.keepMember({ ...asCity, county: CITY, rosterId, identity: 'expert', level: 'city', from: '2022-01-01' }));
  expect(await officer.enrol({ ...asCity, memberId, county: COUNTY })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'room.enrolment.not-a-city-member' }] });
});
