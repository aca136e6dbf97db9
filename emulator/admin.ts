import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actions, Request } from './action';
import { kindOf, type Faults } from './faults';
import { CloudError, errorReply, invalidParameter } from './wire/errors';

export type AdminOptions = {
  actions: Actions;
  /** `wx.openApi` alone is multipart; a Buffer is its raw reply. */
  handleMultipart: (contentType: string, body: Buffer) => Promise<Buffer | { code: string; message: string }>;
  faults: Faults;
  secretId: string;
  maxConcurrent?: number;
  log: (line: string) => void;
};

/** Room for a document of 16 MB with its escapes. */
const LARGEST_BODY = 36 * 1024 * 1024;

/** The address every call of the SDK goes to. Every outcome is HTTP 200; errors are in the body. */
export function openAdmin(options: AdminOptions) {
  let running = 0;

  async function run(request: Request): Promise<unknown> {
    const name = String(request['action']).slice(0, 200);
    const action = Object.hasOwn(options.actions, name) ? options.actions[name] : undefined;
    if (!action) {
      options.log(`[!] unsupported action ${name}: answered INVALID_ACTION`);
      throw new CloudError('INVALID_ACTION', `unsupported action ${name}`);
    }
    return action(request);
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const requestId = randomUUID();
    const send = (body: unknown) => sendJson(res, { requestId, ...(body as object) });
    const body = await readBody(req);
    try {
      admit(req, options.secretId);
      if (options.maxConcurrent !== undefined && running > options.maxConcurrent) {
        throw new CloudError('EXCEED_CONCURRENT_REQUEST_LIMIT', `more than ${options.maxConcurrent} requests at once`);
      }
      const contentType = req.headers['content-type'] ?? '';
      if (contentType.startsWith('multipart/form-data')) {
        const reply = await options.handleMultipart(contentType, body);
        return Buffer.isBuffer(reply) ? sendRaw(res, reply) : send(reply);
      }
      const request = parseRequest(body);
      const fault = options.faults.draw(String(request['action']));
      if (!fault) return send(await run(request));
      if (fault.delayMs) await sleep(fault.delayMs);
      const kind = kindOf(fault);
      if (kind === 'reset') return void req.socket.destroy();
      const planned = new CloudError(fault.code ?? 'SYS_ERR', fault.message ?? 'planned failure');
      if (kind === 'before') throw planned;
      const reply = await run(request);
      if (kind === 'reset-after') return void req.socket.destroy();
      if (kind === 'after') throw planned;
      send(reply);
    } catch (error) {
      const reply = errorReply(error);
      if (reply.code === 'SYS_ERR' && !(error instanceof CloudError)) options.log(`[!] ${(error as Error).stack ?? reply.message}`);
      send({ ...reply, ...((error as { requestId?: string }).requestId ? { requestId: (error as { requestId: string }).requestId } : {}) });
    }
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    running++;
    try {
      await answer(req, res);
    } finally {
      running--;
    }
  };
}

/** Another account's credential is refused, and so is any page in a browser: it has no business here. */
function admit(req: IncomingMessage, secretId: string): void {
  if (req.headers.origin !== undefined) throw new CloudError('PERMISSION_DENIED', 'this address is for servers, not for pages');
  const credential = /Credential=([^/]*)\//.exec(req.headers.authorization ?? '')?.[1];
  if (credential !== undefined && credential !== secretId) throw new CloudError('SIGN_PARAM_INVALID', `the secretId is not the one of this environment`);
}

function parseRequest(body: Buffer): Request {
  if (body.length > LARGEST_BODY) throw invalidParameter(`the body is over ${LARGEST_BODY} bytes`);
  let request: unknown;
  try {
    request = JSON.parse(body.toString('utf8'));
  } catch {
    throw invalidParameter('the body is not JSON');
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request)) throw invalidParameter('the body must be an object');
  return request as Request;
}

/** What is too large is read to its end and dropped, so that the caller gets an answer; far too large is cut. */
async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY + 65_536) chunks.push(chunk);
    if (size > LARGEST_BODY * 4) break;
  }
  return Buffer.concat(chunks);
}

function sendJson(res: ServerResponse, body: unknown): void {
  const text = Buffer.from(JSON.stringify(body));
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': text.length });
  res.end(text);
}

/** Any content type but JSON's, or the SDK would parse it. */
function sendRaw(res: ServerResponse, bytes: Buffer): void {
  res.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length });
  res.end(bytes);
}
