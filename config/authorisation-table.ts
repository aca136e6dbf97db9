import { CALLERS, expected, PLACES, type Caller, type Where } from '../test/functions/may/callers';
import { casesOf, rows } from '../test/functions/may/rows';
import type { Row } from '../test/functions/may/row';

/** `npm run rules` writes docs/authorisation.md from the tables the functions are tested against. A test keeps it current. */
export const AUTHORISATION_TABLE = 'docs/authorisation.md';

const SIGN = { may: '●', judged: '○', forbidden: '' } as const;
const SHORT: Record<Where, string> = { own: 'here', sibling: 'next door', above: 'above', elsewhere: 'far off' };

const columns = [...new Set(CALLERS.map(({ column }) => column))];

/** All alike: one sign. Else where it is a yes. */
function cell(row: Row, column: string): string {
  const answers = CALLERS.filter((caller) => caller.column === column).map((caller: Caller) => ({ where: caller.where, answer: expected(row, caller) }));
  if (new Set(answers.map(({ answer }) => answer)).size === 1) return SIGN[answers[0]!.answer];
  return answers.filter(({ answer }) => answer !== 'forbidden').map(({ where, answer }) => `${SIGN[answer]} ${where ? SHORT[where] : ''}`).join(', ');
}

const features = [...new Set(Object.keys(rows).map((name) => name.split('.')[0]!))].sort();

export function authorisationTable(): string {
  const head = `| action | ${columns.join(' | ')} |\n|---|${columns.map(() => ':-:').join('|')}|`;
  const tables = features.flatMap((feature) => [
    `## ${feature}`, '', head,
    ...Object.keys(rows).filter((name) => name.startsWith(`${feature}.`)).flatMap((name) => casesOf(name).map((row) => `| \`${name.split('.')[1]}\`${row.when ? ` ${row.when}` : ''} | ${columns.map((column) => cell(row, column)).join(' | ')} |`)), '',
  ]);
  return [
    '# Who may do what', '',
    'Made by `npm run rules` from `test/functions/may/`, the tables written by hand that every function is tested against: each cell is asked through the function itself.', '',
    `● may · ○ is let in and turned down by a rule, with its clause · empty: forbidden, and nothing is written but a line in the audit. Parts are held somewhere: ${(Object.keys(PLACES) as Where[]).map((where) => `*${SHORT[where]}* in ${PLACES[where]}`).join(', ')}. What does not exist and what is not the caller’s are answered alike.`, '',
    ...tables,
  ].join('\n');
}
