import JSZip from 'jszip';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { card, poster } from '../../cloudfunctions/open/pictures';
import { PUBLICATION_LIMITS } from '../../src/domain/outcome/published-text';
import { graphemes } from '../../src/domain/text/plain';
import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { asRead } from '../support/personal-reading';
import { DISGUISES, KINDS, seeded, written } from '../support/personal-texts';
import { another, aPublication, aSettledSession } from '../support/publications';
import { forgetRates } from '../support/rates';
import { sampled } from '../support/sampled';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

type Secret = { text: string; secret: string };
/** Figures that tell of a few, each with words nothing else holds. */
const FEW = ['3户不愿改道', '四名租户不愿改道', '38票中36票愿意改道', '两位业主不同意改道', '仅有1人保留改道意见'];
const few = (i: number): Secret => ({ text: FEW[i % FEW.length]!, secret: FEW[i % FEW.length]! });

const LONGEST = few(FEW.indexOf([...FEW].sort((a, b) => b.length - a.length)[0]!));

/** Five hundred texts of twenty kinds in five disguises, and a few figures, in leads as full as they may be: every text comes into every export, the feeds hold titles and leads alone. */
function leads(): Secret[][] {
  const packs: Secret[][] = [[]];
  for (let i = 0; i < 500; i += 1) {
    const one = written(Object.keys(KINDS)[i % 20]!, Object.keys(DISGUISES)[Math.floor(i / 20) % 5]!, seeded(i));
    if (graphemes([...packs[packs.length - 1]!, one, LONGEST].map(({ text }) => text).join('\n')) > PUBLICATION_LIMITS.lead) packs.push([]);
    packs[packs.length - 1]!.push(one);
  }
  return packs.map((pack, i) => [...pack, few(i)]);
}

/** The same words as lead, note, answer and suggestion, and one of them, if it is short, as the title; published and corrected through the functions. */
async function published(settled: Awaited<ReturnType<typeof aSettledSession>>, pack: readonly Secret[]) {
  await forgetRates();
  const [other, words] = [await another(cloud, settled), pack.map(({ text }) => text).join('\n')];
  await inTransaction(async (transaction) => {
    const item = (await transaction.get('suggestionItem', `${other.sessionId}-01`))!;
    const [what, why, support, dissent] = [0, 1, 2, 3].map((n) => pack[n % pack.length]!.text);
    await transaction.put('suggestionItem', { ...item, what: what!, who: '街道', why: why!, support: support!, dissent: dissent! });
  });
  const short = pack.find(({ text }) => graphemes(text) <= PUBLICATION_LIMITS.title && !text.includes('\n'))?.text ?? '路修好了';
  const first = await aPublication(cloud, { title: short, lead: words, note: words, answers: [{ number: 1, answer: words }] as never, confirmed: [] }, other);
  return aPublication(cloud, { title: short, lead: words, note: '', confirmed: [], reason: pack[0]!.text }, first);
}

const get = async (path: string): Promise<Buffer> => Buffer.from(await (await fetch(`${cloud.emulator.url}/open${path}`)).arrayBuffer());
const unmarked = (markup: string): string => markup.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replace(/&(?:amp|lt|gt|quot|apos);/g, ' ');
/** Addresses, ids, hashes and moments are made by us; by chance their digits read like somebody's. */
const OURS = /https?:[^\s"<]+|\/open\/[^\s"<]+|[0-9A-Z]{20,}[\w-]*|[0-9a-f]{12,}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?/g;
const readable = (text: string): string => asRead(unmarked(text.replace(OURS, ' ')));

/** Everything of one outcome that everybody can fetch, as text. */
async function exportsOf(sessionId: string): Promise<[name: string, text: string][]> {
  const view = dataOf(await cloud.as().publication.view({ sessionId }));
  const pictures = { view, card: view.card!, shown: view.current! };
  const docx = await JSZip.loadAsync(await get(`/outcome/${sessionId}/article.docx`));
  const pages = await Promise.all(['', '/v1', '/v1.txt', '/v2.txt', '/article.html'].map(async (tail): Promise<[string, string]> => [tail || 'page', (await get(`/outcome/${sessionId}${tail}`)).toString('utf8')]));
  return [...pages, ['article.docx', await docx.file('word/document.xml')!.async('string')], ['card', card(pictures)], ['poster', await poster(pictures, 'https://example.org')], ['view', JSON.stringify(view)], ['item', JSON.stringify(dataOf(await cloud.as().outcome.item({ sessionId, number: 1 })))]];
}
/** Feeds and open data: what stands in a list of many. */
const lists = (): Promise<[name: string, text: string][]> => Promise.all(['/', '/feed.xml', '/feed.json', '/data/outcomes.csv', '/data/outcomes.json'].map(async (path): Promise<[string, string]> => [path, (await get(path)).toString('utf8')]));

/** A feed holds thirty. */
const BATCH = 15;

test('20 kinds in 5 disguises, and figures of a few: published for real, none passes into page, text, article, Word, card, poster, feeds or data', async () => {
  const [settled, packs, passed, met] = [await aSettledSession(cloud), sampled(leads(), 14, 3), [] as string[], new Set<string>()];
  for (let from = 0; from < packs.length; from += BATCH) {
    const batch = packs.slice(from, from + BATCH);
    const looked: [string, string][] = [];
    for (const pack of batch) looked.push(...(await exportsOf((await published(settled, pack)).sessionId)));
    looked.push(...(await lists()));
    for (const [name, text] of looked) {
      const words = readable(text);
      met.add(name);
      passed.push(...batch.flat().filter(({ secret }) => words.includes(asRead(secret))).map(({ text: written }) => `${name}: ${written}`));
    }
  }
  expect(passed).toEqual([]);
  expect(met.size).toBe(15);
}, 300_000);

test('the scan sees what is there: words that may stand are read in every export', async () => {
  const { sessionId } = await aPublication(cloud, { title: '改道以后好走了', lead: '改道以后好走了' }, await another(cloud, await aSettledSession(cloud)));
  const seen = [...(await exportsOf(sessionId)).filter(([name]) => !['/v2.txt', 'item'].includes(name)), ...(await lists())];
  expect(seen.filter(([, text]) => !readable(text).includes(asRead('改道以后好走了'))).map(([name]) => name)).toEqual([]);
});
