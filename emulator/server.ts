import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Route } from './action';

export type ServerOptions = {
  port: number;
  routes: readonly Route[];
  fallback?: (req: IncomingMessage, res: ServerResponse) => void;
  log: (line: string) => void;
};

/** One loopback address; the longest prefix takes the request. Whatever a request does, the server stays. */
export async function openServer({ port, routes, fallback, log }: ServerOptions): Promise<{ port: number; close(): Promise<void> }> {
  const longestFirst = [...routes].sort((a, b) => b.prefix.length - a.prefix.length);
  const server = createServer((req, res) => {
    const path = (req.url ?? '/').split('?', 1)[0] as string;
    const route = longestFirst.find(({ prefix }) => path.startsWith(prefix));
    const handle = route?.handle ?? fallback ?? notFound;
    Promise.resolve()
      .then(() => handle(req, res))
      .catch((error: Error) => {
        if (!req.destroyed || !res.destroyed) log(`[!] ${req.method ?? ''} ${path}: ${error.stack ?? error.message}`);
        if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/plain' });
        res.end();
      });
  });
  // A client that keeps connections must never find one closed under it.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  await listening(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 500).unref();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function notFound(_req: IncomingMessage, res: ServerResponse): void {
  res.writeHead(404, { 'content-type': 'text/plain' });
  res.end('nothing here');
}
