/** Places where something was published before those where nothing was, else in their order: for lists one can walk down. */
export const publishedFirst = <P extends { published: number }>(places: readonly P[]): P[] => [...places].sort((one, other) => Number(other.published > 0) - Number(one.published > 0));
