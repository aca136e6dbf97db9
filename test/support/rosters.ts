import { aKey, dataOf, HOME, type Cloud } from './cloud';

export const COUNTY = '321002';
export const CITY = '3210';
/** 唐淑珍 keeps the lists of 广陵区, 许文博 the city's. */
export const KEEPER = 'officer-roster';
export const asCounty = { organisationId: 'cppcc-321002' } as const;
export const asCity = { organisationId: 'cppcc-3210' } as const;

/** A number no mobile has: it begins with 100. */
let numbers = 0;
export const aMobile = (): string => `100${String((numbers += 1)).padStart(8, '0')}`;

/** Somebody new on the county's list. */
export async function aListed(cloud: Cloud, over: { name?: string; mobile?: string } = {}): Promise<string> {
  return dataOf(await cloud.as(KEEPER).organisation.keepPerson({ ...asCounty, county: COUNTY, name: '测试人', ...over })).rosterId;
}

/** A county member without a room yet. */
export async function aMember(cloud: Cloud, over: { name?: string; mobile?: string } = {}): Promise<{ rosterId: string; memberId: string }> {
  const rosterId = await aListed(cloud, over);
  const { memberId } = dataOf(await cloud.as(KEEPER).organisation.keepMember({ ...asCounty, county: COUNTY, rosterId, identity: 'member', level: 'county', sector: '教育界', from: '2022-01-01' }));
  return { rosterId, memberId };
}

export async function aPlacedMember(cloud: Cloud, over: { name?: string; mobile?: string; roomId?: string } = {}): Promise<{ rosterId: string; memberId: string; placementId: string }> {
  const { roomId = HOME, ...who } = over;
  const made = await aMember(cloud, who);
  return { ...made, placementId: dataOf(await cloud.as(KEEPER).organisation.place({ ...asCounty, memberId: made.memberId, roomId })).placementId };
}

/** A city member enrolled nowhere yet. */
export async function aCityMember(cloud: Cloud): Promise<string> {
  const { rosterId } = dataOf(await cloud.as('officer-city').organisation.keepPerson({ ...asCity, county: CITY, name: '市委员' }));
  return dataOf(await cloud.as('officer-city').organisation.keepMember({ ...asCity, county: CITY, rosterId, identity: 'member', level: 'city', sector: '科技界', from: '2022-01-01' })).memberId;
}

/** A member in WeChat, claimed and attested. */
export async function aMemberInWechat(cloud: Cloud, { roomId = HOME, openid = `member-${aKey()}` }: { roomId?: string; openid?: string } = {}): Promise<{ openid: string; rosterId: string; memberId: string }> {
  const [mobile, name] = [aMobile(), '韩志强'];
  const made = await aPlacedMember(cloud, { name, mobile, roomId });
  const { claimId } = dataOf(await cloud.as(openid).member.claim({ name, mobile }));
  dataOf(await cloud.as(KEEPER).organisation.attestClaim({ ...asCounty, claimId, attests: true }));
  return { openid, ...made };
}

/** A claim that waits to be looked at. */
export async function aClaim(cloud: Cloud, openid: string = aKey(), roomId = HOME): Promise<{ claimId: string; openid: string; rosterId: string }> {
  const [mobile, name] = [aMobile(), '宋立新'];
  const { rosterId } = await aPlacedMember(cloud, { name, mobile, roomId });
  return { claimId: dataOf(await cloud.as(openid).member.claim({ name, mobile })).claimId, openid, rosterId };
}

/** An office given to somebody on the list: staff of 琼花观社区. */
export async function anAppointment(cloud: Cloud): Promise<string> {
  const rosterId = await aListed(cloud);
  return dataOf(await cloud.as(KEEPER).organisation.appoint({ ...asCounty, roomId: HOME, rosterId, role: 'staff', title: '议事室工作人员', from: '2024-01-01', reason: '聘用' })).appointmentId;
}

