import { convenerOffice, mayConvene } from '../../../src/domain/room/convener';
import { countyOf } from '../../../src/domain/room/reach';
import { DEMO_IDENTITIES, conveningIdentity } from '../../../src/demo/identities';
import type { Appointment, Person, Residence, Room } from '../../../cloudfunctions/_store/documents';
import { key, personIdOf } from '../../../cloudfunctions/_store/keys';

/** 演示数据: every person here is invented. */
const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'];
const GIVEN = [...'建国秀英志强玉兰海燕永明桂芳立新丽华春梅国庆文博晓敏德福明霞卫东红梅志远爱萍军民少华云飞淑珍宏伟金凤长江雪琴正平月英'];
export const SINCE = '2024-01-01T00:00:00.000Z';

/** The same room always has the same invented convener. */
export const inventedName = (n: number): string => `${SURNAMES[(n * 37) % SURNAMES.length]}${GIVEN[(n * 2) % GIVEN.length]}${GIVEN[(n * 2 + 1) % GIVEN.length]}`;

const titleIn = ({ kind, name, path }: Room): string =>
  kind === 'village' || kind === 'enterprise' ? `${name}党组织书记` : kind === 'sector' ? `${name}召集人` : `${/街道/.test(name) || kind === 'park' ? '党工委' : '党委'}副书记、${path.length === 0 ? '' : name}委员履职小组召集人`;

/** Each room's convener, in the office （五） asks for. */
export function convenersOf(rooms: readonly Room[]): { people: Person[]; appointments: Appointment[] } {
  const people: Person[] = [];
  const appointments: Appointment[] = [];
  rooms.forEach((room, n) => {
    const personId = personIdOf(conveningIdentity(room._id));
    const inTown = room.kind === 'township' || room.kind === 'park';
    const convening = { office: convenerOffice(room.kind).office, title: titleIn(room), convenesGroup: inTown, isMember: inTown, acting: false };
    if (mayConvene(room.kind, convening).outcome !== 'allowed') throw new Error(`${room.name}: nobody may convene`);
    const named = DEMO_IDENTITIES.find(({ openid }) => openid === conveningIdentity(room._id));
    people.push({ _id: personId, name: named?.name ?? inventedName(n), demo: true, at: SINCE });
    appointments.push({ _id: key('convener', room._id), personId, roomId: room._id, county: countyOf(room.within), role: 'convener', ...convening, from: SINCE, reason: '演示数据', demo: true });
  });
  return { people, appointments };
}

/** The people of the 演示身份 sheet who are not conveners: where they live, and what they hold. */
export function demoPeople(rooms: ReadonlyMap<string, Room>): { people: Person[]; residences: Residence[]; appointments: Appointment[] } {
  const others = DEMO_IDENTITIES.filter(({ role, roomId }) => role !== 'convener' && rooms.has(roomId));
  return {
    people: others.map(({ openid, name, roomId, residence }) => ({ _id: personIdOf(openid), name, demo: true, at: SINCE, ...(residence ? { residence: { roomId, state: residence } } : {}) })),
    residences: others.flatMap(({ openid, name, roomId, residence }) => (residence ? [{ _id: key(personIdOf(openid), roomId), personId: personIdOf(openid), roomId, name, state: residence, at: SINCE }] : [])),
    appointments: others.flatMap(({ openid, roomId, organisationId, role, title }) => (role === 'resident' ? [] : [{
      _id: key(role, openid, organisationId ?? roomId), personId: personIdOf(openid), ...(organisationId ? { organisationId } : { roomId }), county: /-3210(-|$)/.test(organisationId ?? '') ? '3210' : countyOf(rooms.get(roomId)!.within), role, title, office: 'other' as const, convenesGroup: false, isMember: role === 'member', acting: false, from: SINCE, reason: '演示数据', demo: true,
    }])),
  };
}
