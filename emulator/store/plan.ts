/** Half-open range of memcomparable keys. */
export type Range = { from: string; to: string };

/** How a query is served: ranges of one index, or a full scan when there is no plan. */
export type Plan = {
  /** `_id` is the documents' own key. */
  index: string;
  /** Disjoint and ascending. */
  ranges: readonly Range[];
  reverse: boolean;
  /** The index supplies the order asked for. */
  ordered: boolean;
  /** It does so within each range: they are to be read side by side. Such ranges may overlap. */
  merge?: boolean;
};

/** The name of the index every collection has. */
export const ID_INDEX = '_id_';
