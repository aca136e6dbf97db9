import { POLICY_FLOW } from '../../../src/domain/room/flow';
import type { Documents, Room } from '../../../cloudfunctions/_store/documents';
import { versionId } from '../../../cloudfunctions/_store/keys';
import { SINCE } from './people';

/** 演示数据: the rooms that have laid down where they are. Addresses, hours and rules are invented and say so. */
const PREMISES: Record<string, Pick<Room, 'place' | 'hosting' | 'functions'>> = {
  '321002001001': {
    place: { address: '琼花观社区党群服务中心二楼（演示地址）', hours: '周一至周五 9:00—11:30，14:00—17:00', latitude: 32.3971, longitude: 119.4456, at: SINCE },
    hosting: 'merged', functions: ['activityHome', 'opinionPoint'],
  },
  '321002001': { place: { address: '东关街道办事处一楼（演示地址）', hours: '周一至周五 9:00—17:00', latitude: 32.3982, longitude: 119.4431, at: SINCE }, hosting: 'shared', functions: ['memberStudio'] },
};
/** Rooms of other counties that have published something, and some of 广陵区: near what is public of their towns, so that the maps have something to show. */
const POSITIONS: Record<string, readonly [latitude: number, longitude: number]> = {
  '321002001011': [32.3884, 119.4467], '321002001005': [32.4003, 119.4392], '321002002': [32.3925, 119.4329], '321002003': [32.3741, 119.4402], '321002004': [32.4012, 119.4655], '321002005': [32.3683, 119.4562], '321002400': [32.3702, 119.4905],
  '321002102': [32.3003, 119.5404], '321002103': [32.2962, 119.4878], '321002104': [32.2684, 119.6061], '321002106': [32.4171, 119.4853],
  '321003010003': [32.4262, 119.4519], '321012100010': [32.4301, 119.5668], '321081100027': [32.2751, 119.1796], '321084001014': [32.7872, 119.4468], '321023100008': [33.2389, 119.3532],
};
function placed(room: Room): Room {
  const [latitude, longitude] = POSITIONS[room._id] ?? [];
  return latitude === undefined || longitude === undefined ? room : { ...room, place: { address: `${room.name}党群服务中心（演示地址）`, hours: '周一至周五 9:00—17:00', latitude, longitude, at: SINCE } };
}
const PROCEDURE = '一、议题由居民、委员和有关方面提出，召集人在约定时间内答复。\n二、受理的议题按规定审定、备案以后协商。\n三、参加协商的人不少于10人，利益相关方代表不少于一半。\n四、人人平等发言，意见如实记录。\n五、形成的建议按程序报送，办理结果向大家公开。';

export function demoPremises(rooms: readonly Room[]): { rooms: Room[]; procedures: Documents['roomProcedure'][] } {
  const described = rooms.filter(({ _id }) => PREMISES[_id]);
  const title = (room: Room) => `${room.name}协商议事规则（演示）`;
  return {
    rooms: rooms.map((room) => (PREMISES[room._id] ? { ...room, ...PREMISES[room._id], procedure: { version: 1, title: title(room), at: SINCE }, flow: { steps: [...POLICY_FLOW], at: SINCE } } : placed(room))),
    procedures: described.map((room) => ({ _id: versionId(room._id, 1), roomId: room._id, version: 1, title: title(room), text: PROCEDURE, at: SINCE })),
  };
}
