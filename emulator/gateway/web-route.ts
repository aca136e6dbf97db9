import type { Route } from '../action';
import { refusing } from './function-route';
import { answerJson, readJson } from './json';
import { admitOrigin, answeredPreflight } from './origin';

/**
 * The web client's door to database and storage. Every collection is for functions alone (ADMINONLY), so
 * the honest answer to a browser is a refusal: never an empty list.
 */
export function webRoutes(localTokens: boolean, log: (line: string) => void): Route[] {
  const handle: Route['handle'] = (req, res) =>
    refusing(res, async () => {
      admitOrigin(req, res, localTokens);
      if (answeredPreflight(req, res)) return;
      const action = String(((await readJson(req)) as { action?: unknown }).action ?? '');
      log(`[gateway] refused the web client's ${action || 'request without action'}`);
      const code = action.startsWith('database.') ? 'DATABASE_PERMISSION_DENIED' : 'INVALID_ACTION';
      answerJson(res, 200, { code, message: `${action} is open to functions only`, requestId: '' });
    });
  return [{ prefix: '/web', handle }];
}
