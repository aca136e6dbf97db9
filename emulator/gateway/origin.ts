import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpRefusal } from './json';

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Only pages this server itself serves may call it: a browser lets any site send requests to loopback.
 * Where local tokens stand in for a login, the name asked for must be loopback too (DNS rebinding).
 */
export function admitOrigin(req: IncomingMessage, res: ServerResponse, loopbackOnly: boolean): void {
  const host = req.headers.host ?? '';
  if (loopbackOnly && !LOOPBACK.test(host)) throw new HttpRefusal(403, 'ORIGIN_DENIED', 'only on loopback');
  const { origin } = req.headers;
  if (origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host) {
    throw new HttpRefusal(403, 'ORIGIN_DENIED', `origin ${origin} is not this server's own`);
  }
  res.setHeader('access-control-allow-origin', origin);
  res.setHeader('access-control-allow-credentials', 'true');
  res.setHeader('access-control-expose-headers', 'x-request-id');
  res.setHeader('vary', 'origin');
}

/** Answers a preflight; true when there is nothing more to do. */
export function answeredPreflight(req: IncomingMessage, res: ServerResponse): boolean {
  if (req.method !== 'OPTIONS') return false;
  res.writeHead(204, {
    'access-control-allow-methods': 'GET, POST, PUT, DELETE, OPTIONS',
    'access-control-allow-headers': String(req.headers['access-control-request-headers'] ?? '*'),
    'access-control-max-age': '600',
  });
  res.end();
  return true;
}
