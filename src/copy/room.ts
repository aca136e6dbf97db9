import type { RoomCard, RoomView } from '@/contract/room';
import { ROOM_KIND_NAMES } from '@/domain/room/kinds';

/** 广陵区 东关街道: always told with a room, because many rooms share a name. */
export const whereIs = ({ path }: Pick<RoomCard, 'path'>): string => path.join(' ');

/** 琼花观社区协商议事室. */
export const fullName = ({ name }: Pick<RoomCard, 'name'>): string => `${name}协商议事室`;

export const kindOfRoom = ({ kind }: Pick<RoomCard, 'kind'>): string => `${ROOM_KIND_NAMES[kind]}议事室`;

/** Who convenes, by masked name and office. */
export const convenerLine = ({ convener }: Pick<RoomView, 'convener'>): string =>
  convener ? `${convener.acting ? '代理召集人' : '召集人'} ${convener.name}（${convener.title}）` : '召集人暂缺';

/** What a room has on hand, as plain numbers; late ones are named only when there are any. */
export const countsOf = ({ counts }: Pick<RoomView, 'counts'>): readonly { name: string; count: number; late?: boolean }[] => [
  { name: '待答复', count: counts.waiting }, { name: '已受理', count: counts.accepted },
  { name: '已办结', count: counts.ended }, { name: '已逾期', count: counts.overdue, late: counts.overdue > 0 },
];
