/** Places that ought to have a room and those that have one, by kind （四）. */
export type Covered = { have: number; all: number };
export type Coverage = { townships: Covered; parks: Covered; villages: Covered; /** Townships and parks are all covered: villages are next. */ next: 'townships' | 'villages' | 'none' };

/** Coverage of a county: townships and parks first, then villages. 力争今年底实现全覆盖 spoke of 2020, so there is no deadline. */
export function coverageOf({ townships, parks, villages }: Record<'townships' | 'parks' | 'villages', Covered>): Coverage {
  const whole = ({ have, all }: Covered) => have >= all;
  return { townships, parks, villages, next: !whole(townships) || !whole(parks) ? 'townships' : whole(villages) ? 'none' : 'villages' };
}
