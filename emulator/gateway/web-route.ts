import type { Route } from '../action';
import { refusing } from './function-route';
import { HttpRefusal } from './json';
import { admitOrigin, answeredPreflight } from './origin';

/**
 * The browser's own doors to database and storage: `/v1/database`, `/v1/storages` and the older `/web`.
 * Every collection is for functions alone (ADMINONLY), so the honest answer is a refusal: never an empty
 * list, and never the application's start page that a fallback would serve.
 */
export function webRoutes(localTokens: boolean, log: (line: string) => void): Route[] {
  const handle: Route['handle'] = (req, res) =>
    refusing(res, async () => {
      admitOrigin(req, res, localTokens);
      if (answeredPreflight(req, res)) return;
      req.resume();
      const path = (req.url ?? '').split('?', 1)[0]!;
      log(`[gateway] refused a browser's ${String(req.method)} ${path}`);
      if (path.startsWith('/v1/database/') || path.startsWith('/web')) {
        throw new HttpRefusal(403, 'DATABASE_PERMISSION_DENIED', 'the database is open to functions only');
      }
      throw new HttpRefusal(404, 'NOT_FOUND', `${path} is not offered here`);
    });
  return [{ prefix: '/web', handle }, { prefix: '/v1/', handle }];
}
