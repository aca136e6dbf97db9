import { addCounts, NO_COUNTS, type StatementCounts } from './counts';

const META_PRIORITY = 7;

/**
 * Which statement to show next: higher for those that few skip, that tell opinions apart (`extremity`), that are agreed to,
 * and that have few votes yet (twice as many votes, much less of that). Meta statements have a fixed priority.
 */
export function statementPriorities(statements: readonly Pick<StatementCounts, 'meta' | 'byGroup'>[], extremity: readonly number[]): number[] {
  return statements.map(({ meta, byGroup }, i) => {
    if (meta) return META_PRIORITY ** 2;
    const { votes, agree, pass } = byGroup.reduce(addCounts, NO_COUNTS);
    const telling = (1 - (pass + 1) / (votes + 2)) * (extremity[i]! + 1) * ((agree + 1) / (votes + 2));
    return (telling * (1 + 8 * 2 ** (-votes / 5))) ** 2;
  });
}
