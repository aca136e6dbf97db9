import type { StatementContract, StatementStep } from '../../src/contract/statement';
import { Forbidden } from '../_kernel/answers';
import type { ReadHandler } from '../_kernel/serve';
import type { Statement, StatementVersion } from '../_store/documents';
import { reader } from '../_store/door';
import { versionsOfStatement } from '../_store/statement-store';

/** As far as one looks back or ahead: each step is a change somebody of the room made. */
const FARTHEST = 10;

/** Words are never changed silently: what a statement was, what it has become, and why. */
export const lineage: ReadHandler<StatementContract['lineage']> = async ({ sessionId, statementId }) => {
  const statement = await reader.get('statement', statementId);
  if (statement?.sessionId !== sessionId || statement.number === undefined) throw new Forbidden();
  return { text: statement.text, state: statement.state, before: await stepsFrom(statement, 'from'), after: await stepsFrom(statement, 'into') };
};

async function stepsFrom(statement: Statement, way: 'from' | 'into'): Promise<StatementStep[]> {
  const steps: StatementStep[] = way === 'from' ? (await versionsOfStatement(statement._id)).reverse().map(wordingOf) : [];
  let ahead: readonly Statement[] = [statement];
  for (let far = 0; far < FARTHEST && ahead.length > 0; far += 1) {
    const links = ahead.flatMap((one) => one[way] ?? []);
    const reached = await reader.getMany('statement', links.flatMap(({ ids }) => ids));
    const [link] = links;
    if (!link) break;
    steps.push({ how: link.how, reason: link.reason, at: link.at, answersKept: link.answersKept, texts: reached.map(({ text }) => text) });
    ahead = reached;
  }
  return steps;
}

const wordingOf = ({ how, reason, at, answersKept, text }: StatementVersion): StatementStep => ({ how, reason, at, answersKept, texts: [text] });
