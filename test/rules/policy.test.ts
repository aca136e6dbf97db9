import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES, citation } from '../../src/domain/policy/articles';
import { basisForReader } from '../../src/domain/policy/basis';
import { CONVENTIONS, CONVENTION_IDS, conventionInWords, conventionText, conventionValue } from '../../src/domain/policy/conventions';
import { numbersOn } from '../../src/domain/policy/numbers';
import { PARAMETERS, parameterOn } from '../../src/domain/policy/parameters';
import { TO_COME } from '../../config/clauses-table';
import { clausesHeld, RULES_TABLE, rulesTable } from '../../config/rules-table';
import { menderOf, MENDERS } from '../../src/copy/menders';
import { phrase, REFUSALS } from '../../src/copy/refusals';

const POLICY = join(__dirname, 'policy-2020-194.txt');
const squeezed = (text: string): string => text.replace(/\s/g, '');
const policy = squeezed(readFileSync(POLICY, 'utf8'));
const sources = (folder: string): string[] => readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name));
const ruleTests = sources(__dirname).filter((file) => !file.endsWith('policy.test.ts')).map((file) => readFileSync(file, 'utf8')).join('\n');

describe('the policy is the only source', () => {
  test('every clause stands verbatim in the policy', () => {
    for (const [id, { text }] of Object.entries(ARTICLES)) expect({ id, stands: policy.includes(squeezed(text)) }).toEqual({ id, stands: true });
  });

  test('there are 96 clauses over all 13 articles', () => {
    expect(Object.keys(ARTICLES)).toHaveLength(96);
    expect(new Set(Object.values(ARTICLES).map(({ article }) => article)).size).toBe(13);
    for (const [id, { article }] of Object.entries(ARTICLES)) expect(id.split('.')[0]).toBe(String(article));
  });

  test.each([['7.size', '《实施意见》（七）'], ['10.every-item-answered', '《实施意见》（十）'], ['13.media', '《实施意见》（十三）']] as const)('%s is cited as %s', (id, expected) => {
    expect(citation(id)).toBe(expected);
  });

  test('a convention of our own is never shown as the policy’s word', () => {
    expect(basisForReader('convention.first-answer-days').label).toBe('本系统约定');
    expect(basisForReader('10.every-item-answered')).toEqual({ label: '依据《实施意见》（十）', text: '件件有回音' });
    for (const { beside } of Object.values(CONVENTIONS)) expect(ARTICLES).toHaveProperty([beside]);
  });
});

describe('every number of the policy stands once, dated', () => {
  test.each([
    ['assemblySizeMin', 40], ['assemblySizeMax', 60], ['participantsMin', 10], ['sessionsPerYearMin', 4], ['promotionGroups', 7], ['groupConveners', 1],
  ] as const)('%s is %d from the day the policy was issued, and nothing before', (id, value) => {
    expect(parameterOn(id, '2020-07-24')).toBeUndefined();
    expect(parameterOn(id, '2020-07-25')).toBe(value);
    expect(parameterOn(id, '2026-11-24')).toBe(value);
    expect(ARTICLES).toHaveProperty([PARAMETERS[id].clause]);
  });

  test.each([
    ['convention.first-answer-days', 15], ['convention.notice-days', 3], ['convention.minutes-days', 3], ['convention.fatigue', 4], ['convention.fatigue-person', 6], ['convention.seat-limit', 30],
    ['convention.survey', 10], ['convention.small-cells', 5], ['convention.speaking-time', 3], ['convention.dropped-line', 10],
  ] as const)('%s is %d, and its text says so', (id, value) => {
    expect(conventionValue(id)).toBe(value);
    expect(conventionText(id)).toContain(String(value));
  });

  test('research and session rules take all their numbers from one place, by the day, and can be asked with others', () => {
    expect(numbersOn('2026-12-05')).toMatchObject({ participantsMin: 10, stakeholderShare: { part: 1, whole: 2 }, sessionsPerYearMin: 4, noticeDays: 3, droppedMinutes: 10 });
    expect(numbersOn('2018-05-01')).toMatchObject({ participantsMin: 0, stakeholderShare: { part: 0 }, sessionsPerYearMin: 0 });
    expect(numbersOn('2026-12-05', { participantsMin: 12 })).toEqual({ ...numbersOn('2026-12-05'), participantsMin: 12 });
  });

  test.each(CONVENTION_IDS.filter((id) => conventionInWords(id) !== ''))('%s: its text shows its value, and what may be set lies within its bounds', (id) => {
    const { text, value, least, most, settable, choices, choice } = CONVENTIONS[id];
    expect(text).toContain('{value}');
    expect(conventionText(id)).not.toMatch(/[{}]/);
    if (choices) expect(choices).toHaveProperty([choice!]);
    else if (settable) expect([value! >= least!, value! <= most!, least! > 0]).toEqual([true, true, true]);
  });

  test('a convention without a number has none', () => {
    expect(() => conventionValue('convention.merge')).toThrow('no number');
  });
});

describe('every rule leads to its file, its sentence and its test', () => {
  test.each(Object.keys(REFUSALS))('%s', (rule) => {
    const file = join('src/domain', ...rule.split('.').slice(0, -1)) + '.ts';
    expect({ rule, file: existsSync(file) && readFileSync(file, 'utf8').includes(`'${rule}'`) }).toEqual({ rule, file: true });
    expect(ruleTests).toContain(`${rule} ←`);
    const { sentence, wayOut } = phrase({ rule, measured: 'M', required: 'R' });
    expect(sentence + wayOut).toMatch(/[\u4e00-\u9fff]/);
    expect(sentence + wayOut).not.toMatch(/[{}]/);
    expect(wayOut.length).toBeGreaterThan(3);
  });

  test('every rule id in the domain has a sentence', () => {
    const written = sources('src/domain').flatMap((file) => readFileSync(file, 'utf8').match(/'(policy|me|room|topic|text|research|session|consultation|outcome|appraisal)\.[a-z-]+\.[a-z-]+'/g) ?? []).map((id) => id.slice(1, -1));
    expect([...new Set(written)].filter((id) => !(id in REFUSALS))).toEqual([]);
  });

  test('a rule a newer server knows and this phone does not still says something', () => {
    expect(phrase({ rule: 'session.opening.unknown' }).sentence).toBe('现在还不能这样做');
  });

  test('docs/rules.md is what the code says; npm run rules writes it', () => {
    expect(readFileSync(RULES_TABLE, 'utf8')).toBe(rulesTable());
  });
});

describe('every clause leads to a test', () => {
  const held = new Set(clausesHeld().map(({ clause }) => clause as string));
  test.each(Object.keys(ARTICLES))('%s is named by a row, or stands among those to come and by no row', (id) => {
    expect({ id, named: held.has(id), toCome: id in TO_COME }).toEqual({ id, named: !(id in TO_COME), toCome: id in TO_COME });
  });
  test('a row names no clause that there is not', () => expect([...held].filter((id) => !(id in ARTICLES))).toEqual([]));
});

describe('whoever reads why not also reads who can put it right', () => {
  test('where there is something to do, somebody is named', () => {
    const endings = Object.entries(MENDERS).filter(([, { who }]) => who === 'nobody').map(([rule]) => rule);
    expect(endings.filter((rule) => !/already|given-back|no-seat|not-in-this-state|not-applicable|not-over-subscribed|did-not-attend|own-topic/.test(rule))).toEqual([]);
  });
  test('a rule of a newer server is mended by asking the room', () => expect(menderOf('session.opening.unknown')).toEqual({ who: 'desk' }));
});
