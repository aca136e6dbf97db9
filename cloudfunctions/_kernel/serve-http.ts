import { Forbidden, replyFor } from './answers';

/** A request as the HTTP access service hands it in. Nobody's identity comes with it. */
export type HttpRequest = { path: string; query: Readonly<Record<string, string>>; /** Of this site, as the asker wrote it. */ site: string };
export type HttpResponse = { statusCode: number; headers: Record<string, string>; body: string; isBase64Encoded?: true };
/** `framed`: other sites may show it in a frame. */
export type HttpPage = HttpResponse & { framed?: true };
/** Answers a path, or undefined where there is nothing. */
export type Answer = (request: HttpRequest) => Promise<HttpPage | undefined>;

const FRAMED = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;
const HEADERS = { ...FRAMED, 'x-frame-options': 'SAMEORIGIN' } as const;
const plain = (statusCode: number, body: string): HttpResponse => ({ statusCode, headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }, body });

/** Only what looks like a host's name: it stands in addresses that are given out. */
const HOST = /^[A-Za-z0-9.-]{1,200}(?::\d{1,5})?$/;

/**
 * Pages for everybody over HTTP: only reading, no identity, nothing of the asker's but path and query. What is not there and what is
 * not public look the same. `base`: the path that leads here, whether or not the platform has taken it off.
 */
export const serveHttp = (base: string, answer: Answer) => async (event: unknown): Promise<HttpResponse> => {
  try {
    const { path = '/', httpMethod, headers = {}, queryStringParameters = {} } = event as { path?: string; httpMethod?: string; headers?: Record<string, string | undefined>; queryStringParameters?: Record<string, unknown> };
    if (httpMethod !== 'GET' && httpMethod !== 'HEAD') return plain(405, '只能读取');
    const query = Object.fromEntries(Object.entries(queryStringParameters ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= 200));
    const found = await answer({ path: pathBelow(base, path), query, site: siteOf(headers) });
    if (!found) return plain(404, '没有这个页面');
    const { framed, ...response } = found;
    return { ...response, headers: { ...(framed ? FRAMED : HEADERS), ...found.headers }, ...(httpMethod === 'HEAD' ? { body: '' } : {}) };
  } catch (error) {
    if (error instanceof Forbidden) return plain(404, '没有这个页面，或者它不公开');
    const reply = replyFor(error);
    return reply.kind === 'invalid' ? plain(400, reply.message) : plain(500, '系统出了点问题，请稍后重试');
  }
};

const pathBelow = (base: string, path: string): string => (path === base || path.startsWith(`${base}/`) ? path.slice(base.length) || '/' : path || '/').replace(/\/+$/, '') || '/';

/** `WEB_ADDRESS` where there is one; otherwise as the asker came here. */
function siteOf(headers: Record<string, string | undefined>): string {
  if (process.env.WEB_ADDRESS) return process.env.WEB_ADDRESS.replace(/\/$/, '');
  const host = headers['x-forwarded-host'] ?? headers.host ?? '';
  const proto = /^https?$/.test(headers['x-forwarded-proto'] ?? '') ? headers['x-forwarded-proto']! : 'http';
  return HOST.test(host) ? `${proto}://${host}` : '';
}
