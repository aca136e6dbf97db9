import type { Coverage } from '@/domain/room/coverage';
import type { RoomKind } from '@/domain/room/kinds';
import { kindOfRoom } from './room';
import { together, type MapWords } from './rooms-map';

const MARKS: Record<RoomKind, string> = { township: '镇街', park: '园区', village: '村社', enterprise: '企事', sector: '界别' };

/** The open rooms of a county （四）. */
export const ROOMS_ON_MAP: MapWords<{ name: string; kind: RoomKind }> = {
  label: '已经开放的议事室，按位置',
  howToRead: '圆里是议事室的类别；双圈是几个相邻的议事室，里面是个数。',
  mark: (here) => (here.length > 1 ? String(here.length) : here[0] ? MARKS[here[0].kind] : ''),
  words: (here) => (here.length > 1 ? together(here.length) : here[0] ? `${here[0].name}，${kindOfRoom(here[0])}` : ''),
};

/** Open rooms that are not on the map, if any are not. */
export const roomsNotOnMap = ({ unplaced, beyond }: { unplaced: number; beyond: number }): string =>
  [unplaced > 0 && `另有${unplaced}个议事室还没有标位置，由召集人登记阵地时标上。`, beyond > 0 && `图上先标乡镇（街道）、园区的议事室，另有${beyond}个有位置的没有画上，到所在的县（市、区）看。`].filter(Boolean).join('');

type Counts = Pick<Coverage, 'townships' | 'parks' | 'villages'>;
const lacking = ({ townships, parks, villages }: Counts): readonly (readonly [name: string, places: number])[] =>
  ([['乡镇（街道）', townships], ['园区', parks], ['村（社区）', villages]] as const).map(([name, { have, all }]) => [name, all - have] as const).filter(([, places]) => places > 0);

/** How many places have no room yet. */
export const placesWithout = (counts: Counts): number => lacking(counts).reduce((all, [, places]) => all + places, 0);

/** 还没有议事室的地方12处：园区1处，村（社区）11处。 Nothing where every place has one. */
export const withoutRoom = (counts: Counts): string => (placesWithout(counts) === 0 ? '' : `还没有议事室的地方${placesWithout(counts)}处：${lacking(counts).map(([name, places]) => `${name}${places}处`).join('，')}。`);
