/** A room or several on the map, in words: what a reader hears and what stands over the list. */
export const roomInWords = (name: string, published: number): string => `${name}，公布${published}份`;
export const roomsInWords = (rooms: number, published: number): string => `${rooms}个相邻的议事室，公布${published}份`;

/** What is published and not on the map, if anything is. */
export const notOnMap = ({ unplaced, beyond }: { unplaced: number; beyond: number }): string =>
  [unplaced > 0 && `另有${unplaced}份的议事室还没有标位置，见下面的列表。`, beyond > 0 && `地图只标最近公布的议事室，另有${beyond}份见下面的列表。`].filter(Boolean).join('');

/** What is drawn by ourselves shows no boundaries, and says so. */
export const SCHEMATIC = '示意图，不含行政区划界线。';
export const HOW_TO_READ = '圆里是公布的份数；双圈是几个相邻的议事室。';
