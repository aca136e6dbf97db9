import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { basisForReader, isConvention, type Basis } from '../src/domain/policy/basis';
import { phrase, REFUSALS, type RuleId } from '../src/copy/refusals';
import { clausesTable, heldIn, type Held } from './clauses-table';

/** `npm run rules` writes docs/authorisation.md and docs/rules.md: every rule with its clause, its sentence and the test that holds it, and every clause. A test keeps it current. */
const TESTS = 'test/rules';
export const RULES_TABLE = 'docs/rules.md';

type Row = { rule: RuleId; clause: Basis; file: string };

/** Test rows name a rule with the clause it must cite: `rule ← clause`. */
function rows(): Row[] {
  const found = readdirSync(TESTS).filter((file) => file.endsWith('.test.ts')).sort().flatMap((file) =>
    [...readFileSync(join(TESTS, file), 'utf8').matchAll(/['`]((?:policy|room|topic|text|research|session|consultation|outcome|appraisal)\.[a-z-]+\.[a-z-]+) ← ([0-9a-z.-]+)/g)].map(([, rule, clause]) => ({ rule: rule as RuleId, clause: clause as Basis, file })));
  return found.filter(({ rule, clause, file }, i) => found.findIndex((other) => other.rule === rule && other.clause === clause && other.file === file) === i);
}

/** What all files filed by article say of clauses. */
export const clausesHeld = (): Held[] => readdirSync(TESTS).filter((file) => /^art-.*\.test\.ts$/.test(file)).sort().flatMap((file) => heldIn(basename(file, '.test.ts'), readFileSync(join(TESTS, file), 'utf8')));

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

export function rulesTable(): string {
  const all = rows();
  const lines = (Object.keys(REFUSALS) as RuleId[]).sort().map((rule) => {
    const mine = all.filter((row) => row.rule === rule);
    const clauses = [...new Set(mine.map(({ clause }) => clause))];
    const { sentence, wayOut } = phrase({ rule, measured: '…', required: '…' });
    const cited = clauses.map((clause) => `\`${clause}\` ${isConvention(clause) ? '本系统约定' : basisForReader(clause).label}`).join('<br>');
    return `| \`${rule}\` | ${cited} | ${cell(sentence)} | ${cell(wayOut)} | ${[...new Set(mine.map(({ file }) => `\`${basename(file, '.test.ts')}\``))].join(' ')} |`;
  });
  return [
    '# Rules', '',
    `Made from the code by \`npm run rules\`; ${lines.length} rules. A rule lives in the file its id names: \`topic.screen.no-concern\` in \`src/domain/topic/screen.ts\`.`, '',
    '| rule | rests on | told to people | way out | held by |', '|---|---|---|---|---|', ...lines, '', ...clausesTable(clausesHeld()),
  ].join('\n');
}

if (require.main === module) {
  writeFileSync(RULES_TABLE, rulesTable());
  // Loaded here alone: it brings along all that the functions are tested with.
  void import('./authorisation-table').then(({ AUTHORISATION_TABLE, authorisationTable }) => writeFileSync(AUTHORISATION_TABLE, authorisationTable()));
}
