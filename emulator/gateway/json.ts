import type { IncomingMessage, ServerResponse } from 'node:http';
import { LIMITS } from '../functions/declaration';

/** A refusal with its HTTP status; `code` is what clients read. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function answerJson(res: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  res.end(text);
}

/** The event as JSON; an empty body is an empty event. */
export async function readJson(req: IncomingMessage, limit: number = LIMITS.payloadBytes): Promise<unknown> {
  const text = (await readBody(req, limit)).toString('utf8');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpRefusal(400, 'INVALID_PARAM', 'the body is not JSON');
  }
}

export async function readObject(req: IncomingMessage): Promise<Record<string, unknown>> {
  const value = await readJson(req);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new HttpRefusal(400, 'INVALID_PARAM', 'the body must be an object');
}

/** What is too large is read to its end and dropped: a browser shows no answer to a connection cut under it. */
export async function readBody(req: IncomingMessage, limit: number = LIMITS.payloadBytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    if (size > limit * 8) break;
  }
  if (size > limit) throw new HttpRefusal(413, 'REQUEST_TOO_LARGE', `the body is over ${limit} bytes`);
  return Buffer.concat(chunks);
}
