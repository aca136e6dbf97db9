import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { parseLink, refuse } from './link';
import { isActive } from './media-type';
import type { StoredObject } from './objects';
import type { StorageContext } from './context';

/** Serves a temporary link: whole, as HEAD (the SDK's `getFileInfo`) or one range (audio in a browser). */
export async function downloadObject(context: StorageContext, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const link = parseLink(req);
  const until = Number(link?.query.get('t'));
  if (req.method !== 'GET' && req.method !== 'HEAD') return refuse(res, 405, 'MethodNotAllowed', String(req.method));
  if (!link || !context.permits.holds(link.query.get('sign') ?? '', 'get', link.path, until)) {
    return refuse(res, 403, 'AccessDenied', 'The link is not signed for this file');
  }
  if (until * 1000 < context.clock.now()) return refuse(res, 403, 'AccessDenied', 'Request has expired');
  const object = context.objects.find(link.path);
  if (!object) return refuse(res, 404, 'NoSuchKey', `The specified key does not exist: ${link.path}`);
  if (req.headers['if-none-match'] === `"${object.etag}"`) return void res.writeHead(304).end();
  const range = rangeOf(req.headers.range, object.size);
  res.writeHead(range ? 206 : 200, headersOf(object, range));
  if (req.method === 'HEAD' || object.size === 0) return void res.end();
  await pipeline(context.objects.read(object, range), res).catch(() => res.destroy());
}

function headersOf(object: StoredObject, range?: { start: number; end: number }): Record<string, string | number> {
  return {
    'content-type': object.type,
    'content-length': range ? range.end - range.start + 1 : object.size,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=300',
    etag: `"${object.etag}"`,
    'last-modified': new Date(object.time).toUTCString(),
    'x-content-type-options': 'nosniff',
    ...(isActive(object.type) ? { 'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'" } : {}),
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${object.size}` } : {}),
  };
}

/** One range only; anything else is answered with the whole object, as RFC 9110 allows. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start <= end && start < size ? { start, end } : undefined;
}
