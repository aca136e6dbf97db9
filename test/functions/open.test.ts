import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import jsQR from 'jsqr';
import { personalIn } from '../../src/domain/text/personal/find';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { aCloud, dataOf, HOME, type Cloud } from '../support/cloud';
import { another, anAsked, aPublication, aSettledSession, TOOK_PART } from '../support/publications';
import { forgetRates } from '../support/rates';
import { difference, ink, pngPicture } from '../support/rendered';

let cloud: Cloud;
let settled: Awaited<ReturnType<typeof aSettledSession>>;
let live: Awaited<ReturnType<typeof aPublication>>;
beforeAll(async () => {
  cloud = await aCloud();
  settled = await aSettledSession(cloud);
  live = await aPublication(cloud, {}, settled);
});
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const get = async (path: string) => { const reply = await fetch(`${cloud.emulator.url}/open${path}`); return { status: reply.status, type: reply.headers.get('content-type') ?? '', headers: reply.headers, bytes: Buffer.from(await reply.arrayBuffer()) }; };
const words = async (path: string) => (await get(path)).bytes.toString('utf8');
/** Addresses, ids and hashes are made by us; by chance their digits read like somebody's. */
const OURS = /https?:[^\s"<]+|\/open\/[^\s"<]+|[0-9A-Z]{20,}[\w-]*|[0-9a-f]{12,}|\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
/** To be looked at. */
const keep = (name: string, bytes: Buffer) => { mkdirSync('.cache/screenshots', { recursive: true }); writeFileSync(`.cache/screenshots/${name}`, bytes); return bytes; };

describe('the public page of an outcome', () => {
  test('needs no login and no script, is small, and says what a shared link shows', async () => {
    const { status, type, headers, bytes } = await get(`/outcome/${live.sessionId}`);
    const html = bytes.toString('utf8');
    expect([status, type, headers.get('content-security-policy')?.includes("default-src 'none'")]).toEqual([200, 'text/html; charset=utf-8', true]);
    expect(bytes.length).toBeLessThanOrEqual(50_000);
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|<iframe/i);
    const meta = Object.fromEntries([...html.matchAll(/<meta property="([^"]+)" content="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    expect(meta).toMatchObject({ 'og:title': '观巷路灯修好了', 'og:type': 'article', 'og:url': `${cloud.emulator.url}/open/outcome/${live.sessionId}`, 'og:image': `${cloud.emulator.url}/open/outcome/${live.sessionId}/card.png` });
    expect([...meta['og:title']!].length).toBeLessThanOrEqual(26);
    expect([...meta['og:description']!].length).toBeLessThanOrEqual(90);
  });

  test('with the longest text there can be it stays below 50 kB', async () => {
    const long = (length: number) => '这是一条写得很长的建议内容'.repeat(30).slice(0, length);
    const other = await another(cloud, settled);
    await inTransaction(async (transaction) => {
      const first = (await transaction.get('suggestionItem', `${other.sessionId}-01`))!;
      for (let number = 1; number <= 12; number += 1) await transaction.put('suggestionItem', { ...first, _id: `${other.sessionId}-${String(number).padStart(2, '0')}`, number, what: long(120), who: long(40), why: long(120), support: long(120), dissent: long(120), answered: { at: first.answered!.at, words: long(300) } });
    });
    const { sessionId } = await aPublication(cloud, { note: long(500), lead: long(200) }, other);
    expect((await get(`/outcome/${sessionId}`)).bytes.length).toBeLessThanOrEqual(50_000);
  });

  test('another site can show it: a card that leads back, of the words in force', async () => {
    const [html, embedded] = [await words(`/outcome/${live.sessionId}`), await get(`/outcome/${live.sessionId}/embed`)];
    expect(html).toContain(`src=&#34;${cloud.emulator.url}/open/outcome/${live.sessionId}/embed&#34;`);
    expect([embedded.status, embedded.headers.get('x-frame-options'), embedded.headers.get('content-security-policy')?.includes('frame-ancestors')]).toEqual([200, null, false]);
    expect(embedded.bytes.toString()).toContain(`target="_blank" rel="noopener" href="${cloud.emulator.url}/open/outcome/${live.sessionId}"`);
    expect(embedded.bytes.toString()).toContain('观巷路灯修好了');
    // No link opens within the frame, where the other pages may not stand.
    expect(embedded.bytes.toString()).toContain('<base target="_blank">');
  });

  test('anybody can check its hash with what is downloaded', async () => {
    const { bytes } = await get(`/outcome/${live.sessionId}/v1.txt`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(live.hash);
    expect(await words(`/outcome/${live.sessionId}`)).toContain(live.hash);
  });

  test('what a person writes is text and never markup, in every form', async () => {
    const { sessionId } = await aPublication(cloud, { title: '<b>灯</b>"&\'亮了', lead: '<img src=x onerror=alert(1)> =1+1 </text><script>' }, await another(cloud, settled));
    for (const path of [`/outcome/${sessionId}`, `/outcome/${sessionId}/article.html`, '/']) expect(await words(path)).not.toMatch(/<img|<b>|<script/);
    // Also in what another site takes over: the title stays within its attribute.
    const frame = (await words(`/outcome/${sessionId}`)).match(/<code>(&#60;iframe.*?)<\/code>/)![1]!.replace(/&#(\d+);/g, (_mark, code) => String.fromCharCode(Number(code)));
    expect(frame).toContain('title="&#60;b&#62;灯&#60;/b&#62;&#34;&#38;&#39;亮了" width=');
    expect(await words('/feed.xml')).not.toMatch(/<b>|<img|<script/);
    expect((await get(`/outcome/${sessionId}/card.png`)).status).toBe(200);
  });

  test('a correction shows both versions; withdrawn, a word stays and everything else is gone', async () => {
    const first = await aPublication(cloud, { title: '坡道修好了' }, await another(cloud, settled));
    const second = await aPublication(cloud, { title: '坡道修好一半', reason: '另一半还在修' }, first);
    const page = await words(`/outcome/${first.sessionId}`);
    for (const part of ['坡道修好一半', '<del>坡道修好了</del>', '另一半还在修', '第1版', '首次公布']) expect(page).toContain(part);
    expect(await words(`/outcome/${first.sessionId}/v1`)).toContain('已经更正');
    dataOf(await cloud.convener().publication.withdraw({ sessionId: first.sessionId, revision: second.revision, reason: '数字有误' }));
    const gone = await get(`/outcome/${first.sessionId}`);
    expect([gone.status, gone.bytes.toString().includes('数字有误'), gone.bytes.toString().includes('坡道')]).toEqual([410, true, false]);
    for (const path of [`/outcome/${first.sessionId}/v1.txt`, `/outcome/${first.sessionId}/v1`, `/outcome/${first.sessionId}/embed`]) expect((await get(path)).status).toBe(410);
    for (const file of ['card.png', 'poster.png', 'article.html', 'article.docx']) expect((await get(`/outcome/${first.sessionId}/${file}`)).status).toBe(404);
    for (const path of ['/', `/place/${HOME}`, '/feed.xml', '/feed.json', '/data/outcomes.csv', '/data/outcomes.json']) expect(await words(path)).not.toContain('坡道');
  });
});

describe('the map that needs no script', () => {
  test('a marker a room leads to its only outcome or its list, has words of its own, and the places stand below; small, and without boundaries', async () => {
    const { status, headers, bytes } = await get('/map');
    const html = bytes.toString('utf8');
    expect([status, bytes.length <= 50_000, headers.get('content-security-policy')?.includes("default-src 'none'")]).toEqual([200, true, true]);
    expect(html).not.toMatch(/<script|<image|https?:[^"]*\.(?:png|js)|<polygon/i);
    const [published, few] = [(await cloud.store.get('publicationRoom', HOME))!.sessions.length, `公布${(await cloud.store.get('publicationCount', '321002'))!.published}份`];
    expect(published).toBeGreaterThan(1);
    expect(html).toContain(`<a href="/open/place/${HOME}" aria-label="琼花观社区，公布${published}份"`);
    for (const part of ['示意图，不含行政区划界线', '一格20公里', `<a class="big" href="/open/map/321002">广陵区</a>${few}`]) expect(html).toContain(part);
    expect(await words(`/place/${HOME}`)).toContain('观巷路灯修好了');
    for (const path of ['/map/321002', '/map/321002001']) expect([path, (await get(path)).status, (await words(path)).includes(`/open/place/${HOME}`)]).toEqual([path, 200, true]);
    expect(await words('/')).toContain('href="/open/map"');
  });

  test('rooms that stand together are listed on the page their marker opens; with as many as there can be it stays below 50 kB', async () => {
    const rooms = await cloud.store.list('room', { within: '321002', kind: 'village' }, { limit: 400 });
    const at = new Date().toISOString();
    const crowd = rooms.filter(({ _id }) => _id !== HOME);
    await inTransaction(async (transaction) => {
      for (const [i, room] of crowd.entries()) {
        await transaction.put('room', { ...room, place: { address: '演示地址', hours: '每天', latitude: 32.2 + (i % 20) * 0.07, longitude: 119 + Math.floor(i / 20) * 0.1, at } });
        await transaction.put('publicationRoom', { _id: room._id, within: room.within, at, sessions: [`made-${i}`], demo: true });
      }
    });
    for (const path of ['/map', '/map/321002', `/map?with=${HOME}`, '/map/321002001']) expect([path, (await get(path)).bytes.length <= 50_000]).toEqual([path, true]);
    await inTransaction(async (transaction) => { for (const room of crowd.slice(0, 2)) await transaction.put('room', { ...room, place: { address: '演示地址', hours: '每天', latitude: 32.3971, longitude: 119.4456, at } }); });
    const marker = /href="(\/open\/map\/321002\?with=[^"#]+)#here" aria-label="(\d+)个相邻的议事室/.exec(await words('/map/321002'))!;
    expect((await words(marker[1]!.slice('/open'.length))).split('<section class="card" id="here">')[1]!.split('</section>')[0]!.split('<li>')).toHaveLength(Number(marker[2]) + 1);
    await inTransaction(async (transaction) => { for (const room of crowd) { await transaction.remove('publicationRoom', room._id); await transaction.put('room', room); } });
  });

  test.each(['/map/nowhere', '/place/nowhere', '/place/321003', '/map/a b', '/map/321002/x'])('%s', async (path) => expect([400, 404]).toContain((await get(path)).status));
});

describe('what is not for everybody is not there', () => {
  test('a narrower scope, what waits and what never was are answered alike, and stand in no feed', async () => {
    const narrow = [];
    for (const scope of ['participants', 'room-area', 'township', 'county'] as const) narrow.push((await aPublication(cloud, { scope, title: '只给这里看的' }, await another(cloud, settled))).sessionId);
    narrow.push((await anAsked(cloud, { title: '只给这里看的' }, await another(cloud, settled))).sessionId);
    const missing = (await get('/outcome/NOSUCHTHING')).bytes.toString();
    for (const id of narrow) for (const tail of ['', '/v1', '/v1.txt', '/card.png', '/article.docx', '/embed']) expect([(await get(`/outcome/${id}${tail}`)).bytes.toString(), (await get(`/outcome/${id}${tail}`)).status]).toEqual([missing, 404]);
    for (const path of ['/', `/place/${HOME}`, '/feed.xml', '/feed.json', '/data/outcomes.csv', '/data/outcomes.json']) expect(await words(path)).not.toContain('只给这里看的');
  });
  test.each(['/../room', '/outcome', '/outcome/a b', '/data', '/outcome/x/other.png', '/%00', '/outcome/__proto__'])('%s', async (path) => expect([400, 404]).toContain((await get(path)).status));
  test('only reading', async () => expect((await fetch(`${cloud.emulator.url}/open/`, { method: 'POST', body: '{}' })).status).toBe(405));
});

describe('（十三） 13.media: card, poster, article for papers and 公众号, feeds and data, of published words only', () => {
  test('card and poster show Chinese characters, not boxes; the poster’s code leads to the page', async () => {
    const picture = async (id: string, file: string) => pngPicture(keep(`open-${file}`, (await get(`/outcome/${id}/${file}`)).bytes));
    const other = await aPublication(cloud, { title: '甲乙丙丁戊己庚' }, await another(cloud, settled));
    for (const file of ['card.png', 'poster.png']) {
      const [two, one] = [await picture(other.sessionId, file), await picture(live.sessionId, file)];
      expect(ink(one).size).toBeGreaterThan(5000);
      expect(difference(one, two)).toBeGreaterThan(0.01);
    }
    const { data, width, height } = await picture(live.sessionId, 'poster.png');
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(`${cloud.emulator.url}/open/outcome/${live.sessionId}`);
  });

  test('the article is clean, and Word says the same', async () => {
    const html = await words(`/outcome/${live.sessionId}/article.html`);
    expect([...new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag))].sort()).toEqual(['body', 'h1', 'h2', 'head', 'html', 'main', 'meta', 'p', 'section', 'strong', 'title']);
    const docx = await JSZip.loadAsync((await get(`/outcome/${live.sessionId}/article.docx`)).bytes);
    const text = (await docx.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '');
    for (const part of ['观巷路灯修好了', '路灯先修巷口三盏', '校验码']) expect([html.includes(part), text.includes(part)]).toEqual([true, true]);
  });

  test('feeds and data are well formed, agree, and hold no formula', async () => {
    await aPublication(cloud, { title: '=SUM(A1)路灯', lead: '@路灯，"都"亮了' }, await another(cloud, settled));
    const [json, feed, rss, csv, schema] = [JSON.parse(await words('/data/outcomes.json')) as { rows: { id: string; sha256: string }[] }, JSON.parse(await words('/feed.json')) as { version: string; items: unknown[] }, await words('/feed.xml'), await words('/data/outcomes.csv'), JSON.parse(await words('/data/schema.json')) as { properties: { rows: { items: { properties: object } } } }];
    expect(Object.keys(schema.properties.rows.items.properties).sort()).toEqual(Object.keys(json.rows[0]!).sort());
    expect([feed.items.length, rss.split('<item>').length - 1, csv.trim().split('\r\n').length - 1]).toEqual([json.rows.length, json.rows.length, json.rows.length]);
    expect(json.rows.find(({ id }) => id === live.sessionId)!.sha256).toBe(live.hash);
    expect(csv.startsWith('\uFEFF"id","title"')).toBe(true);
    expect(csv.split(/","|\r\n"|"\r\n|^"/).filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    expect(csv).toContain('"\'=SUM(A1)路灯"');
  });

  test('nothing personal is in any of them', async () => {
    const names = ['王桂兰', TOOK_PART.name];
    for (const path of ['/', '/map', `/place/${HOME}`, `/outcome/${live.sessionId}`, `/outcome/${live.sessionId}/v1.txt`, `/outcome/${live.sessionId}/article.html`, '/feed.xml', '/feed.json', '/data/outcomes.csv', '/data/outcomes.json']) {
      const text = (await words(path)).replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, '\n').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replace(OURS, ' ');
      expect({ path, found: personalIn(text, names).filter((one) => one.text !== '12号').map((one) => `${one.kind}: ${one.text}`) }).toEqual({ path, found: [] });
    }
  });
});

