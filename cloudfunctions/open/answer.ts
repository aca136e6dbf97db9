import { plainText } from '../../src/domain/outcome/published-text';
import { marksOf, NOBODY } from '../../src/domain/outcome/visible';
import type { PublicationVersionShown, PublicationView } from '../../src/contract/publication';
import { publicationFor } from '../_publication/shown';
import { reader } from '../_store/door';
import { publicationsVisible } from '../_store/publication-store';
import { Forbidden } from '../_kernel/answers';
import type { Answer, HttpPage, HttpRequest, HttpResponse } from '../_kernel/serve-http';
import { docxOf } from '../_paper/render/docx';
import { pngOf } from '../_paper/render/png';
import { articleHtml, articlePaper } from './article';
import { csvOf, rowsOf, SCHEMA } from './data';
import { jsonFeed, rssFeed } from './feeds';
import { homePage } from './home-page';
import { mapPage } from './map-page';
import { embedPage, outcomePage, tombstonePage, versionPage } from './outcome-page';
import { card, poster } from './pictures';

/** Nobody in particular: what everybody may read, and nothing else, is in reach of these pages. */
const MARKS = marksOf(NOBODY);
const CITY = '3210';
const FEED = 30;
/** Rows of one file of open data; the next ones begin after the last. */
const ROWS = 500;

const found = (type: string, body: string | Buffer, { status = 200, name }: { status?: number; name?: string } = {}): HttpResponse => ({
  statusCode: status, headers: { 'content-type': type, 'cache-control': 'public, max-age=60', ...(name ? { 'content-disposition': `attachment; filename="${name}"` } : {}) },
  ...(typeof body === 'string' ? { body } : { body: body.toString('base64'), isBase64Encoded: true as const }),
});
/** A page has styles of its own and nothing that runs or is fetched from elsewhere. */
const page = (html: string, status = 200): HttpResponse => {
  const response = found('text/html; charset=utf-8', html, { status });
  return { ...response, headers: { ...response.headers, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'" } };
};

const ID = '([0-9A-Za-z_-]{1,64})';
const OUTCOME = new RegExp(`^/outcome/${ID}(?:/v(\\d{1,3}))?(\\.txt)?$`);
const FILE = new RegExp(`^/outcome/${ID}/(card\\.png|poster\\.png|article\\.html|article\\.docx|embed)$`);
const MAP = new RegExp(`^/map(?:/${ID})?$`);
const PLACE = new RegExp(`^/place/${ID}$`);
const CURSOR = /^[0-9A-Za-z_.:~-]{1,120}$/;

export const answer: Answer = async (request) => {
  const { path } = request;
  const [, id, version, plain] = OUTCOME.exec(path) ?? [];
  if (id) return outcome(request, id, version ? Number(version) : undefined, plain !== undefined);
  const [, of, file] = FILE.exec(path) ?? [];
  if (of) return fileOf(request, of, file!);
  const [onMap, area = CITY] = MAP.exec(path) ?? [];
  if (onMap) return pageIfAny(await mapPage(area, { ...request, together: request.query.with }));
  const after = request.query.after && CURSOR.test(request.query.after) ? request.query.after : undefined;
  const [, place] = PLACE.exec(path) ?? [];
  if (place) return pageIfAny(await placePage(request, place, after));
  switch (path) {
    case '/': return page(homePage(await newest(after, 20), { ...request, after }));
    case '/feed.xml': return found('application/rss+xml; charset=utf-8', rssFeed(await newest(undefined, FEED), request.site));
    case '/feed.json': return found('application/feed+json; charset=utf-8', jsonFeed(await newest(undefined, FEED), request.site));
    case '/data/outcomes.json': return found('application/json; charset=utf-8', JSON.stringify(rowsOf(await newest(after, ROWS), request.site, ROWS)));
    case '/data/outcomes.csv': return found('text/csv; charset=utf-8', csvOf((rowsOf(await newest(after, ROWS), request.site, ROWS)).rows), { name: 'outcomes.csv' });
    case '/data/schema.json': return found('application/schema+json; charset=utf-8', JSON.stringify(SCHEMA));
    default: return undefined;
  }
};

const pageIfAny = (html: string | undefined): HttpResponse | undefined => (html === undefined ? undefined : page(html));

const newest = (after: string | undefined, limit: number, place = CITY) => publicationsVisible(MARKS, { place }, after, limit);

/** What was published in a room or a place; where nothing was, there is no page, whether or not there is such a place. */
async function placePage(request: HttpRequest, place: string, after: string | undefined): Promise<string | undefined> {
  const [found, room, area] = await Promise.all([newest(after, 20, place), reader.get('room', place), reader.get('area', place)]);
  return found.length === 0 ? undefined : homePage(found, { ...request, after, place: { id: place, name: room?.name ?? area?.name ?? '' } });
}

/** The page of an outcome, one of its versions, or exactly the characters its hash is worked out from. */
async function outcome({ site }: HttpRequest, id: string, version: number | undefined, plain: boolean): Promise<HttpResponse> {
  const view = await publicationFor(MARKS, id);
  if (view.withdrawn) return page(tombstonePage(id, view.withdrawn, site), 410);
  const shown = version === undefined ? view.current : [view.current, ...view.earlier].find((one) => one?.version === version);
  if (!shown || !view.card) throw new Forbidden();
  if (plain) return found('text/plain; charset=utf-8', plainText(shown.text, { sessionId: id, version: shown.version, reason: shown.reason }));
  return page(version === undefined ? outcomePage(complete(view, shown), site) : versionPage(complete(view, shown), site));
}

export type Complete = { view: PublicationView; card: NonNullable<PublicationView['card']>; shown: PublicationVersionShown };
const complete = (view: PublicationView, shown: PublicationVersionShown): Complete => ({ view, card: view.card!, shown });

/** Pictures, articles and the card of the version in force. Their names are made of ids only. */
async function fileOf({ site }: HttpRequest, id: string, file: string): Promise<HttpPage> {
  const view = await publicationFor(MARKS, id);
  if (view.withdrawn && file === 'embed') return { ...page(tombstonePage(id, view.withdrawn, site, true), 410), framed: true };
  if (view.withdrawn || !view.current || !view.card) throw new Forbidden();
  const outcomeShown = complete(view, view.current);
  switch (file) {
    case 'card.png': return found('image/png', await pngOf(card(outcomeShown)));
    case 'poster.png': return found('image/png', await pngOf(await poster(outcomeShown, site)), { name: `outcome-${id}.png` });
    case 'embed': return { ...page(embedPage(outcomeShown, site)), framed: true };
    case 'article.docx': return found('application/vnd.openxmlformats-officedocument.wordprocessingml.document', await docxOf(articlePaper(outcomeShown, site)), { name: `outcome-${id}.docx` });
    default: return page(articleHtml(outcomeShown, site));
  }
}
