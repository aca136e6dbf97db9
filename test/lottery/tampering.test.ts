import { commitmentOf, poolHash } from '../../src/domain/session/lottery/hash';
import { merkleRoot } from '../../src/domain/session/lottery/merkle';
import { seatsOf, type Bundle } from '../../src/domain/session/lottery/seal';
import { verifyBundle } from '../../src/domain/session/lottery/verify';
import { seeded } from '../../emulator/random';
import { madePool } from './support/made-pools';
import { sealed, sha256 } from './support/solved';

const pool = { ...madePool({ people: 70, size: 10, seed: 11, households: 0.2 }), fixed: ['p39'] };
let whole: string;
beforeAll(async () => (whole = JSON.stringify(await sealed(pool))));

const changed = (change: (bundle: Bundle) => unknown): unknown => {
  const bundle = JSON.parse(whole) as Bundle;
  return change(bundle) ?? bundle;
};
/** What somebody would do who also knows how the hashes are made. */
const resealed = (change: (bundle: Bundle) => void): Bundle => {
  const bundle = JSON.parse(whole) as Bundle;
  change(bundle);
  bundle.poolHash = poolHash(bundle.pool, sha256);
  bundle.root = merkleRoot(bundle.panels, sha256);
  bundle.commitment = commitmentOf({ version: 1, poolHash: bundle.poolHash, root: bundle.root, panels: bundle.panels.length, publicSource: bundle.publicSource }, sha256);
  return bundle;
};
const refusal = (bundle: unknown): string => {
  const verified = verifyBundle(bundle, sha256);
  return verified.ok ? 'holds' : verified.reason;
};
const swap = (bundle: Bundle, from: string, to: string, at = 0): void => {
  bundle.panels[at] = bundle.panels[at]!.map((id) => (id === from ? to : id)).sort();
};
const absent = (bundle: Bundle): string => bundle.pool.people.find(({ id }) => !bundle.panels[0]!.includes(id))!.id;

describe('what has been changed does not hold', () => {
  test('unchanged it holds', () => expect(refusal(JSON.parse(whole))).toBe('holds'));

  test.each<[string, (bundle: Bundle) => unknown, string]>([
    ['a person’s feature', ({ pool: { people } }) => void (people[0]!.features['性别'] = people[0]!.features['性别'] === '男' ? '女' : '男'), '名单与公布的名单校验值不符'],
    ['a quota', ({ pool: { quotas } }) => void (quotas['利益相关']!['是']!.min -= 1), '名单与公布的名单校验值不符'],
    ['the size', (bundle) => void (bundle.pool.size += 1), '名单与公布的名单校验值不符'],
    ['who has a fixed seat', (bundle) => void (bundle.pool.fixed = ['p38']), '名单与公布的名单校验值不符'],
    ['somebody left out of the pool', ({ pool: { people } }) => void people.shift(), '名单与公布的名单校验值不符'],
    ['the pool’s name', (bundle) => void (bundle.pool.id = 'other'), '名单与公布的名单校验值不符'],
    ['a name written into the pool', ({ pool: { people } }) => void Object.assign(people[0]!, { name: '张三' }), '名单多出了内容，或没有按编号排列'],
    ['the pool’s order', ({ pool: { people } }) => void people.reverse(), '名单多出了内容，或没有按编号排列'],
    ['a person twice', ({ pool: { people } }) => void people.push(people[0]!), '名单有误：id p0 is there twice'],
    ['the pool’s hash', (bundle) => void (bundle.poolHash = bundle.poolHash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))), '名单与公布的名单校验值不符'],
    ['somebody put on a seat', (bundle) => swap(bundle, bundle.panels[0]![0]!, absent(bundle)), '第 000 组'],
    ['two panels exchanged', ({ panels }) => void ([panels[0], panels[1]] = [panels[1]!, panels[0]!]), '各组名单与公布的总校验值不符'],
    ['the order within a panel', ({ panels }) => void panels[5]!.reverse(), '第 005 组有人重复，或没有按编号排列'],
    ['a stranger in a panel', (bundle) => swap(bundle, bundle.panels[7]![0]!, 'zhang', 7), '第 007 组有名单以外的人'],
    ['a seat too few', ({ panels }) => void panels[9]!.splice(panels[9]!.findIndex((id) => id !== 'p39'), 1), '第 009 组是 9 人'],
    ['a fixed seat gone', ({ panels }) => void (panels[3] = panels[3]!.filter((id) => id !== 'p39')), '第 003 组缺少固定席位'],
    ['a panel gone', ({ panels }) => void panels.pop(), '不是 1000 组'],
    ['somebody’s count of seats', ({ seats }) => void (seats.p0! += 1), '有人的组数与实际不符'],
    ['a probability', ({ probabilities }) => void (probabilities.p0! += 0.01), '概率'],
    ['a probability above 1', ({ probabilities }) => void (probabilities.p0 = 1.5), '有概率不在 0 与 1 之间'],
    ['the probability of a fixed seat', ({ probabilities }) => void (probabilities.p39 = 0.5), '固定席位的概率不是 1'],
    ['a person without a probability', ({ probabilities }) => void delete probabilities.p0, '概率与名单的人不符'],
    ['the root', (bundle) => void (bundle.root = bundle.root.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))), '各组名单与公布的总校验值不符'],
    ['the source of the number', (bundle) => void (bundle.publicSource += ' '), '与公布的承诺值不符'],
    ['the commitment', (bundle) => void (bundle.commitment = bundle.commitment.toUpperCase()), '与公布的承诺值不符'],
    ['the version', (bundle) => ({ ...bundle, version: 2 }), '版本不是 1'],
    ['a field more', (bundle) => ({ ...bundle, note: '' }), '文件不完整，或多出了内容'],
    ['a field less', ({ root: _root, ...rest }) => rest, '文件不完整，或多出了内容'],
    ['panels that are no lists', (bundle) => ({ ...bundle, panels: bundle.panels.map(() => 'p0') }), '有一组不是名单'],
    ['seats that are no record', (bundle) => ({ ...bundle, seats: [] }), '概率或组数不完整'],
    ['a source that is no text', (bundle) => ({ ...bundle, publicSource: 3 }), '校验值或公开来源不是文字'],
  ])('%s', (_what, change, reason) => expect(refusal(changed(change))).toContain(reason));

  test.each([null, [], 'bundle', 7, {}])('%j is no bundle', (value) => expect(refusal(value)).toBe('文件不完整，或多出了内容'));
});

describe('whoever changes something and makes all hashes anew is found out by counting', () => {
  test('a panel that breaks a quota', () => {
    const bundle = resealed(({ pool: { quotas } }) => void (quotas['利益相关'] = { 是: { min: 10, max: 10 }, 否: { min: 0, max: 0 } }));
    expect(refusal(bundle)).toContain('组利益相关“');
  });

  test('two people of one household', () => {
    const bundle = resealed((changing) => {
      const [a, b] = changing.panels[0]!.filter((id) => id !== 'p39');
      for (const person of changing.pool.people) if (person.id === a || person.id === b) person.household = 'new';
    });
    expect(refusal(bundle)).toBe('第 000 组有两人同户');
  });

  test('one of two alike people given the other’s seats', () => {
    const bundle = resealed((changing) => {
      const [mine, theirs] = alike(changing);
      changing.panels = changing.panels.map((panel) => (panel.includes(theirs) && !panel.includes(mine) ? panel.map((id) => (id === theirs ? mine : id)).sort() : panel));
      changing.seats = seatsOf(changing.pool, changing.panels);
    });
    expect(refusal(bundle)).toBe('条件相同的人，组数相差超过 1 组');
  });

  test('a probability raised for one at the cost of another', () => {
    const bundle = resealed((changing) => {
      const [mine, theirs] = alike(changing);
      changing.probabilities[mine]! += 0.01;
      changing.probabilities[theirs]! -= 0.01;
    });
    expect(refusal(bundle)).toBe('条件相同的人，概率不同');
  });

  test('a panel repeated until somebody sits more often', () => {
    const bundle = resealed((changing) => {
      changing.panels = changing.panels.map((panel, number) => (number < 300 ? changing.panels[0]! : panel));
      changing.seats = seatsOf(changing.pool, changing.panels);
    });
    expect(refusal(bundle)).toMatch(/组数/);
  });
});

/** The last digits of a probability are a figure beside what is sealed: the seats are what counts. */
test('no single changed letter of what is sealed goes unnoticed', () => {
  const random = seeded(20200725);
  const places = [...whole.matchAll(/"(pool|poolHash|probabilities|panels|seats|root|publicSource|commitment)":/g)].map(({ index }) => index);
  const spans = places.map((from, i) => [from, places[i + 1] ?? whole.length - 1] as const).filter(([from]) => !whole.startsWith('"probabilities"', from));
  expect(spans).toHaveLength(7);
  for (const [from, to] of spans) {
    for (let change = 0; change < 12; change += 1) {
      const at = from + Math.floor(random() * (to - from));
      if (/[\s{}[\],:"\\]/.test(whole[at]!)) continue;
      const text = `${whole.slice(0, at)}${whole[at] === '1' ? '2' : '1'}${whole.slice(at + 1)}`;
      let bundle: unknown;
      try {
        bundle = JSON.parse(text);
      } catch {
        continue;
      }
      expect({ at, held: refusal(bundle) === 'holds' }).toEqual({ at, held: false });
    }
  }
});

/** Two people of the same features, of no household, of whom one often sits without the other. */
function alike({ pool: { people }, panels }: Bundle): [string, string] {
  const free = people.filter(({ household, id }) => !household && id !== 'p39');
  const pairs = free.flatMap((a) => free.filter((b) => a !== b && JSON.stringify(a.features) === JSON.stringify(b.features)).map((b): [string, string] => [a.id, b.id]));
  return pairs.find(([a, b]) => panels.filter((panel) => panel.includes(b) && !panel.includes(a)).length > 10)!;
}
