import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../action';
import type { FunctionHost } from '../functions/host';
import { refusing } from './function-route';
import { answerJson, readBody } from './json';

type Integrated = { statusCode: number; headers?: Record<string, string | string[]>; body?: unknown; isBase64Encoded?: boolean };

/**
 * The HTTP access service: a path of the site leads to a function, which sees the request as its event and
 * answers either a whole response or plain JSON. Nobody's identity comes with it.
 */
export function httpAccessRoutes(host: FunctionHost): Route[] {
  return host.list.flatMap(({ name, httpPath }) =>
    httpPath === undefined
      ? []
      : [{ prefix: httpPath, handle: (req: IncomingMessage, res: ServerResponse) => pass(host, name, httpPath, req, res) }],
  );
}

async function pass(host: FunctionHost, name: string, httpPath: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  await refusing(res, async () => {
    const { requestId, reply } = await host.answer(name, await requestEvent(httpPath, req), {});
    const result = JSON.parse(reply) as unknown;
    const stamp = { 'x-request-id': requestId };
    if (isIntegrated(result)) {
      res.writeHead(result.statusCode, { ...result.headers, ...stamp });
      return void res.end(bodyOf(result));
    }
    if (typeof result !== 'string') return answerJson(res, 200, reply, stamp);
    res.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', ...stamp });
    res.end(result);
  });
}

async function requestEvent(httpPath: string, req: IncomingMessage): Promise<Record<string, unknown>> {
  const url = new URL(req.url ?? '/', 'http://local');
  const bytes = await readBody(req);
  const type = String(req.headers['content-type'] ?? '');
  const binary = bytes.length > 0 && !/^(text\/|application\/(json|xml|x-www-form-urlencoded)|$)/.test(type);
  return {
    path: `/${url.pathname.slice(httpPath.length).replace(/^\//, '')}`,
    httpMethod: req.method,
    headers: req.headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { requestPath: url.pathname, sourceIp: '127.0.0.1' },
    body: bytes.toString(binary ? 'base64' : 'utf8'),
    isBase64Encoded: binary,
  };
}

const isIntegrated = (result: unknown): result is Integrated =>
  typeof result === 'object' && result !== null && typeof (result as Integrated).statusCode === 'number';

function bodyOf({ body, isBase64Encoded }: Integrated): string | Buffer {
  if (typeof body !== 'string') return body === undefined ? '' : JSON.stringify(body);
  return isBase64Encoded ? Buffer.from(body, 'base64') : body;
}
