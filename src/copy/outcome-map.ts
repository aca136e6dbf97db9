import { together, type MapWords } from './rooms-map';

const publishedBy = (rooms: readonly { published: number }[]): number => rooms.reduce((all, { published }) => all + published, 0);

/** Rooms by what they made public （十）. */
export const OUTCOMES_ON_MAP: MapWords<{ name: string; published: number }> = {
  label: '公布了成果的议事室，按位置',
  howToRead: '圆里是公布的份数；双圈是几个相邻的议事室。',
  mark: (here) => String(publishedBy(here)),
  words: (here) => `${here.length > 1 ? together(here.length) : here[0]?.name ?? ''}，公布${publishedBy(here)}份`,
};

/** What is published and not on the map, if anything is. */
export const notOnMap = ({ unplaced, beyond }: { unplaced: number; beyond: number }): string =>
  [unplaced > 0 && `另有${unplaced}份的议事室还没有标位置，见下面的列表。`, beyond > 0 && `地图只标最近公布的议事室，另有${beyond}份见下面的列表。`].filter(Boolean).join('');
