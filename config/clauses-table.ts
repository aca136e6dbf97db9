import { ARTICLES, citation, type ClauseId } from '../src/domain/policy/articles';

/** Clauses of features that are still to come. Whoever adds a row that names one takes it off: a test keeps both true. */
export const TO_COME: Partial<Record<ClauseId, 'consultation' | 'outcome' | 'appraisal'>> = {
  '13.good-examples': 'outcome',
  '11.report-to-city': 'appraisal', '12.county-appraisal': 'appraisal', '12.appraisal': 'appraisal', '12.commendation': 'appraisal',
};

/** A rule that cites a clause in a test row; or, for a clause that no refusal rests on, the sentence of the test that holds it. */
export type Held = { clause: ClauseId; file: string; rule?: string; sentence?: string };

const ROW = /['`]((?:[a-z]+\.[a-z-]+)\.[a-z-]+) ← (\d+\.[a-z-]+)/g;
const TITLE = /['`]（[一二三四五六七八九十]+） (\d+\.[a-z-]+(?:、\d+\.[a-z-]+)*): ([^'`]+)['`]/g;

/** What one file of tests says of clauses: rows `rule ← clause`, and titles `（四） 4.brand: sentence`. */
export const heldIn = (file: string, text: string): Held[] => [
  ...[...text.matchAll(ROW)].map(([, rule, clause]) => ({ clause: clause as ClauseId, file, rule: rule! })),
  ...[...text.matchAll(TITLE)].flatMap(([, clauses, sentence]) => clauses!.split('、').map((clause) => ({ clause: clause as ClauseId, file, sentence: sentence! }))),
];

const each = (list: readonly string[]): string[] => [...new Set(list)];

/** Every clause of the policy in its order: its own words, the rules that cite it, and the tests. */
export function clausesTable(held: readonly Held[]): string[] {
  const lines = Object.entries(ARTICLES).map(([id, { binding, text }]) => {
    const mine = held.filter(({ clause }) => clause === id);
    const what = each(mine.flatMap(({ rule, sentence }) => (rule ? `\`${rule}\`` : sentence ?? []))).join('<br>');
    const files = each(mine.map(({ file }) => `\`${file}\``)).join(' ');
    return `| \`${id}\` ${citation(id as ClauseId)} | ${binding} | ${text} | ${what || `to come: ${TO_COME[id as ClauseId] ?? '?'}`} | ${files} |`;
  });
  return ['## Clauses', '', `All ${lines.length} clauses of the policy; ${Object.keys(TO_COME).length} of them belong to features that are still to come.`, '', '| clause | binding | its words | rules, or what is tested | held by |', '|---|---|---|---|---|', ...lines, ''];
}
