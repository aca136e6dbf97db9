/** What a map of rooms says: of a room alone, and of several that stand together. */
export type MapWords<R> = {
  /** The whole of it, for whoever hears it. */
  label: string;
  howToRead: string;
  /** In the marker: two characters or a number. */
  mark: (here: readonly R[]) => string;
  /** The marker, for whoever hears it, and what stands over the list of several. */
  words: (here: readonly R[]) => string;
};

/** What is drawn by ourselves shows no boundaries, and says so. */
export const SCHEMATIC = '示意图，不含行政区划界线。';
export const together = (rooms: number): string => `${rooms}个相邻的议事室`;
