import type { Route } from '../action';
import { refusing } from './function-route';
import { HttpRefusal } from './json';
import { admitOrigin, answeredPreflight } from './origin';

type WebOptions = { localTokens: boolean; fallback?: Route['handle']; log: (line: string) => void };

/**
 * The browser's own doors to database and storage: `/v1/database`, `/v1/storages` and the older `/web`.
 * Every collection is for functions alone (ADMINONLY), so the honest answer is a refusal: never an empty
 * list, and never the application's start page that a fallback would serve.
 */
export function webRoutes({ localTokens, fallback, log }: WebOptions): Route[] {
  const handle: Route['handle'] = (req, res) =>
    refusing(res, async () => {
      const path = (req.url ?? '').split('?', 1)[0]!;
      // A page of the application's own, such as /web-fonts/a.woff.
      if (path.startsWith('/web') && path !== '/web' && fallback) return fallback(req, res);
      admitOrigin(req, res, localTokens);
      if (answeredPreflight(req, res)) return;
      req.resume();
      log(`[gateway] refused a browser's ${String(req.method)} ${path}`);
      if (path.startsWith('/v1/database/') || path === '/web') {
        throw new HttpRefusal(403, 'DATABASE_PERMISSION_DENIED', 'the database is open to functions only');
      }
      throw new HttpRefusal(404, 'NOT_FOUND', `${path} is not offered here`);
    });
  return [{ prefix: '/web', handle }, { prefix: '/v1/', handle }];
}
