/** What the formula of `consensus/priority.ts` gives a statement nobody has answered yet: (½ · ½ · 9)². */
export const PRIORITY_OF_NEW = 5.0625;

/**
 * The order in which one person is asked: each statement has a chance in proportion to its priority (few skips, tells opinions
 * apart, few answers yet), so that all are heard and none is first for everybody; nothing is sorted by how many agreed. `chance` is
 * a fixed number above 0 and below 1 for this person and statement: asked again, the order is the same.
 */
export const inTurn = <S>(statements: readonly S[], { priority, chance }: { priority: (statement: S) => number; chance: (statement: S) => number }): S[] => statements
  .map((statement) => ({ statement, key: Math.log(chance(statement)) / Math.max(priority(statement), Number.MIN_VALUE) }))
  .sort((a, b) => b.key - a.key)
  .map(({ statement }) => statement);
