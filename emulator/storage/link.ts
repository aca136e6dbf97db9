import type { IncomingMessage, ServerResponse } from 'node:http';
import { STORAGE_PREFIX, type StorageContext } from './context';

/** How long a link lives when the caller does not say: two hours, as the cloud's private files. */
const DEFAULT_SECONDS = 7200;

/**
 * Deliberately not percent-encoded: the SDK runs `encodeURI` over it once, so an encoded link would be
 * encoded twice.
 */
export function downloadLink(context: StorageContext, path: string, seconds = DEFAULT_SECONDS): string {
  const until = Math.floor(context.clock.now() / 1000) + (seconds > 0 ? seconds : DEFAULT_SECONDS);
  return `${context.baseUrl()}${STORAGE_PREFIX}${path}?sign=${context.permits.sign('get', path, until)}&t=${until}`;
}

export function parseLink(req: IncomingMessage): { path: string; query: URLSearchParams } | undefined {
  const [before = '', query] = (req.url ?? '').split('?', 2);
  try {
    return { path: decodeURIComponent(before.slice(STORAGE_PREFIX.length)), query: new URLSearchParams(query) };
  } catch {
    return undefined;
  }
}

/** Failures look as those of Tencent's object storage, because the SDK parses them. */
export function refuse(res: ServerResponse, status: number, code: string, message: string): void {
  const text = (value: string) => value.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const inner = `<Code>${code}</Code><Message>${text(message)}</Message><RequestId>local</RequestId><TraceId>local</TraceId>`;
  res.writeHead(status, { 'content-type': 'application/xml' });
  res.end(`<?xml version='1.0' encoding='utf-8' ?>\n<Error>${inner}</Error>`);
}
