import { equalPanels } from '../../src/domain/session/lottery/equal-panels';
import { numberText, rootOfProof } from '../../src/domain/session/lottery/merkle';
import { drawPanel, isNumber } from '../../src/domain/session/lottery/draw-panel';
import { verifyBundle } from '../../src/domain/session/lottery/verify';
import { toLottery } from '../../src/domain/session/lottery/lottery';
import type { Bundle } from '../../src/domain/session/lottery/seal';
import type { Pool } from '../../src/domain/session/lottery/pool';
import { seeded } from '../../emulator/random';
import { chiSquareAt001 } from './support/chi-square';
import { brokenBy } from './support/independent';
import { madePool } from './support/made-pools';
import { anyTwoClash, twoByTwo } from './support/small-pools';
import { readPool, sealed, sha256, solve, SOURCE } from './support/solved';

const township: Pool = { ...madePool({ people: 45, size: 10, seed: 9, households: 0.4 }), fixed: ['p44'] };
let bundle: Bundle;
beforeAll(async () => (bundle = await sealed(township)));

describe('a thousand equally likely panels', () => {
  test('each keeps every quota, seats the fixed, and stands in order', () => {
    expect(bundle.panels).toHaveLength(1000);
    for (const panel of bundle.panels) {
      expect(brokenBy(township, panel)).toEqual([]);
      expect(panel).toContain('p44');
      expect(panel).toEqual([...panel].sort());
    }
  });

  test.each([['a township', township], ['two by two', twoByTwo], ['any two clash', anyTwoClash]])('%s: nobody has more than .002 and one seat less than the probability, alike people differ by one seat at most', async (_name, pool) => {
    const { seats, probabilities, panels } = await sealed(pool);
    const counted = Object.fromEntries(pool.people.map(({ id }) => [id, panels.filter((panel) => panel.includes(id)).length]));
    expect(seats).toEqual(counted);
    for (const { id } of pool.people) expect(probabilities[id]! - seats[id]! / 1000).toBeLessThan(0.003);
    for (const { people } of (await solve(pool)).types) {
      const counts = people.map((id) => seats[id]!);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  test('another number of panels works as well, down to one', async () => {
    const answer = await solve(twoByTwo);
    for (const panels of [1, 7, 64]) {
      expect(equalPanels(answer, twoByTwo, panels)).toHaveLength(panels);
      for (const panel of toLottery(answer, readPool(twoByTwo), sha256, panels).panels) expect(brokenBy(twoByTwo, panel)).toEqual([]);
    }
  });

  test('the same pool gives the same bundle, in whatever order its people stand in the file; another source another commitment only', async () => {
    expect(await sealed({ ...township, people: [...township.people].reverse() })).toEqual(bundle);
    const { commitment, publicSource, ...rest } = bundle;
    expect(publicSource).toBe(SOURCE);
    expect(commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(rest).sort()).toEqual(['panels', 'pool', 'poolHash', 'probabilities', 'root', 'seats', 'version']);
  });

  test('holds when verified', () => expect(verifyBundle(JSON.parse(JSON.stringify(bundle)), sha256)).toEqual({ ok: true }));
});

describe('the draw', () => {
  test.each([['000', true], ['007', true], ['999', true], ['7', false], ['1000', false], ['12a', false], ['', false], ['-12', false], ['１２３', false], ['123\n', false]])('%j is a number of three digits: %s', (text, expected) => {
    expect(isNumber(text)).toBe(expected);
  });

  test('anything but three digits is refused', () => expect(() => drawPanel(bundle, '12', sha256)).toThrow('three digits'));

  test.each([0, 1, 499, 512, 998, 999])('panel %i is the one that stands there, and its proof leads to the root', (number) => {
    const drawn = drawPanel(bundle, numberText(number), sha256);
    expect(drawn).toMatchObject({ number: numberText(number), panel: bundle.panels[number], root: bundle.root, commitment: bundle.commitment });
    expect(rootOfProof(number, drawn.panel, drawn.proof, sha256)).toBe(bundle.root);
    expect(rootOfProof((number + 1) % 1000, drawn.panel, drawn.proof, sha256)).not.toBe(bundle.root);
  });

  test('a substitute never breaks a quota; those with the same features come first; nobody who could follow is left out', () => {
    const { panel, substitutes } = drawPanel(bundle, '123', sha256);
    expect(Object.keys(substitutes).sort()).toEqual(panel);
    expect(substitutes.p44).toEqual([]);
    const features = new Map(township.people.map((person) => [person.id, JSON.stringify(person.features)]));
    for (const seat of panel.filter((id) => id !== 'p44')) {
      const able = township.people.map(({ id }) => id).filter((id) => !panel.includes(id) && brokenBy(township, panel.map((seated) => (seated === seat ? id : seated))).length === 0);
      expect([...substitutes[seat]!].sort()).toEqual(able.sort());
      const alike = substitutes[seat]!.map((id) => features.get(id) === features.get(seat));
      expect(alike).toEqual([...alike].sort((a, b) => Number(b) - Number(a)));
    }
  });

  test('the order of substitutes comes from the number: the same again, another for another number', () => {
    const lists = ['123', '124', '125'].map((number) => drawPanel(bundle, number, sha256).substitutes);
    expect(drawPanel(bundle, '123', sha256).substitutes).toEqual(lists[0]);
    expect(new Set(lists.map((list) => JSON.stringify(list))).size).toBe(3);
  });

  test('10,000 numbers seat people as often as their seats say', () => {
    const random = seeded(318);
    const drawn = new Map(township.people.map(({ id }) => [id, 0]));
    for (let draw = 0; draw < 10_000; draw += 1) for (const id of bundle.panels[Math.floor(random() * 1000)]!) drawn.set(id, drawn.get(id)! + 1);
    const open = township.people.filter(({ id }) => bundle.seats[id]! > 0 && bundle.seats[id]! < 1000);
    const statistic = open.reduce((sum, { id }) => {
      const share = bundle.seats[id]! / 1000;
      return sum + (drawn.get(id)! - 10_000 * share) ** 2 / (10_000 * share * (1 - share));
    }, 0);
    expect(open.length).toBeGreaterThan(30);
    expect(statistic).toBeLessThan(chiSquareAt001(open.length));
  });

  test('10,000 numbers take every panel equally often', () => {
    const random = seeded(2026);
    const taken = new Array<number>(1000).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) taken[Math.floor(random() * 1000)]! += 1;
    expect(taken.reduce((sum, count) => sum + (count - 10) ** 2 / 10, 0)).toBeLessThan(chiSquareAt001(999));
  });
});
