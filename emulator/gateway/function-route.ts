import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../faults';
import { InvocationFailure } from '../functions/failure';
import type { FunctionHost } from '../functions/host';
import { gatewayCaller } from './caller';
import { withFault } from './faulty';
import { answerJson, HttpRefusal, readJson } from './json';
import { admitOrigin, answeredPreflight } from './origin';
import type { Sessions } from './sessions';

export type GatewayOptions = { host: FunctionHost; faults: Faults; sessions: Sessions; localTokens: boolean };

export const FUNCTIONS_PREFIX = '/v1/functions/';

/** `POST /v1/functions/{name}`: the body is the event, the answer's body is the function's result. */
export async function handleFunction(options: GatewayOptions, req: IncomingMessage, res: ServerResponse): Promise<void> {
  await refusing(res, async () => {
    admitOrigin(req, res, options.localTokens);
    if (answeredPreflight(req, res)) return;
    if (req.method !== 'POST') throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'functions are called by POST');
    const caller = gatewayCaller(req, options.sessions, options.localTokens);
    const name = nameIn(req, FUNCTIONS_PREFIX);
    const event = await readJson(req);
    const { requestId, reply } = await withFault(options.faults, name, req, () => options.host.answer(name, event, caller));
    answerJson(res, 200, reply, { 'x-request-id': requestId });
  });
}

export function nameIn(req: IncomingMessage, prefix: string): string {
  const [path = ''] = (req.url ?? '').split('?', 1);
  return decodeURIComponent(path.slice(prefix.length).replace(/\/$/, ''));
}

/** Turns what went wrong into the gateway's form: a status and `{ code, message, requestId }`. */
export async function refusing(res: ServerResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (res.headersSent) return void res.destroy();
    const requestId = (error as { requestId?: string }).requestId ?? '';
    const code = (error as { code?: string }).code ?? 'SYS_ERR';
    const { message } = error as Error;
    answerJson(res, statusOf(error), { code, message, requestId }, requestId ? { 'x-request-id': requestId } : {});
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpRefusal) return error.status;
  if (!(error instanceof InvocationFailure)) return error instanceof URIError ? 400 : 500;
  return { 404: 404, 406: 413, 433: 504 }[error.status] ?? 500;
}
