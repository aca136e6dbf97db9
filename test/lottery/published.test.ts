import { checkPublished, type Published } from '../../src/domain/session/lottery/check-published';
import { drawPanel } from '../../src/domain/session/lottery/draw-panel';
import { toHex, utf8 } from '../../src/domain/session/lottery/bytes';
import { commitmentOf, poolHash } from '../../src/domain/session/lottery/hash';
import { merkleRoot } from '../../src/domain/session/lottery/merkle';
import { seatsOf, type Bundle } from '../../src/domain/session/lottery/seal';
import { madePool } from './support/made-pools';
import { sealed, sha256 } from './support/solved';

let bundle: Bundle;
beforeAll(async () => { bundle = await sealed(madePool({ people: 40, size: 10, seed: 5, households: 0 })); });

const hashOf = (text: string): string => toHex(sha256(utf8(text)));
const published = (text: string, over: Partial<Published> = {}): Published => ({
  fileHash: hashOf(text), poolHash: bundle.poolHash, commitment: bundle.commitment, source: bundle.publicSource, drawn: { number: '407', panel: drawPanel(bundle, '407', sha256).panel }, ...over,
});
/** What does not hold, in the order it is looked at. */
const failing = (text: string, claims: Published): string[] => {
  const { ok, checks } = checkPublished(text, claims, sha256);
  expect(ok).toBe(checks.every((check) => check.ok));
  return checks.filter((check) => !check.ok).map(({ about }) => about);
};

describe('what anybody is told who checks a published draw', () => {
  test('all four hold; before there is a number, three', () => {
    const text = JSON.stringify(bundle);
    expect(checkPublished(text, published(text), sha256)).toMatchObject({ ok: true, checks: ['file', 'rules', 'commitment', 'result'].map((about) => ({ about, ok: true })) });
    const { drawn: _drawn, ...before } = published(text);
    expect(checkPublished(text, before, sha256).checks.map(({ about }) => about)).toEqual(['file', 'rules', 'commitment']);
  });

  test('another file than the one named, though it says the same', () => expect(failing(`${JSON.stringify(bundle)}\n`, published(JSON.stringify(bundle)))).toEqual(['file']));

  test('another panel said to be drawn', () => {
    const text = JSON.stringify(bundle);
    expect(failing(text, published(text, { drawn: { number: '407', panel: bundle.panels[408]! } }))).toEqual(['result']);
  });

  test('another source of the number than the one that was sealed', () => {
    const text = JSON.stringify(bundle);
    expect(failing(text, published(text, { source: '明天的号码' }))).toEqual(['commitment']);
  });

  test('panels exchanged and everything sealed anew, after the first commitment was published', () => {
    const panels = bundle.panels.slice();
    [panels[406], panels[407]] = [panels[407]!, panels[406]!];
    const [root, seats] = [merkleRoot(panels, sha256), seatsOf(bundle.pool, panels)];
    const anew: Bundle = { ...bundle, panels, seats, root, commitment: commitmentOf({ version: 1, poolHash: poolHash(bundle.pool, sha256), root, panels: panels.length, publicSource: bundle.publicSource }, sha256) };
    const text = JSON.stringify(anew);
    expect(failing(text, published(text))).toEqual(['commitment', 'result']);
  });

  test('a panel against the rules', () => {
    const panels = bundle.panels.map((panel, n) => (n === 3 ? panel.slice(1) : panel));
    const text = JSON.stringify({ ...bundle, panels });
    expect(checkPublished(text, published(text), sha256).checks).toEqual([{ about: 'file', ok: true }, { about: 'rules', ok: false, reason: '第 003 组是 9 人' }]);
  });

  test.each(['', 'null', '[]', '{"pool":'])('what is no bundle at all: %j', (text) => expect(failing(text, published(text))).toEqual(['rules']));
});
