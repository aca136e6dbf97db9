/**
 * How it must not be done: who joins a line and who reads it leave no trace for each other. A seat given back while somebody
 * is joining then stays free, and he or she waits for it.
 */
export const touchOneLane = async (): Promise<void> => undefined;
export const touchAllLanes = async (): Promise<void> => undefined;
