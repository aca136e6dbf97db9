/** Sessions with a complete chain and items settled with evidence, as the lights of a room count them. */
export type Activity = { sessionsThisYear: number; sessionsLast12: number; settledLast12: number };

/** What a room has done. Sessions and items are not kept yet: there are none to count. */
export const activityOf = (roomIds: readonly string[], _now: string): Promise<ReadonlyMap<string, Activity>> =>
  Promise.resolve(new Map(roomIds.map((roomId) => [roomId, { sessionsThisYear: 0, sessionsLast12: 0, settledLast12: 0 }])));
