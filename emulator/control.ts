import type { IncomingMessage } from 'node:http';
import type { Route } from './action';
import type { Clock } from './clock';
import { explainQuery } from './engine/explain';
import type { EngineContext } from './engine/context';
import type { Fault, Faults } from './faults';
import { refusing } from './gateway/function-route';
import { answerJson, HttpRefusal, readJson } from './gateway/json';
import { admitOrigin } from './gateway/origin';

export type DatabaseControl = { faults: Faults; clock: Clock; context: EngineContext };

type Door = (body: Record<string, unknown>) => unknown;

/** The doors of tests to the database: faults, the clock, plans. They exist only where control was asked for. */
export function databaseControlRoutes({ faults, clock, context }: DatabaseControl): Route[] {
  const doors: Record<string, Door> = {
    fail: (body) => {
      if (body['clear'] === true) faults.clear();
      if (typeof body['seed'] === 'number') faults.seed(body['seed']);
      if (typeof body['action'] === 'string') faults.plan(body as Fault);
      return {};
    },
    clock: (body) => {
      if (typeof body['offsetMs'] !== 'number') throw new HttpRefusal(400, 'INVALID_PARAM', 'offsetMs must be a number');
      clock.offset(body['offsetMs']);
      return { now: clock.now() };
    },
    explain: (body) => explainQuery(context, body),
  };
  return Object.entries(doors).map(([name, door]) => ({
    prefix: `/_emulator/${name}`,
    handle: (req, res) =>
      refusing(res, async () => {
        admitOrigin(req, res, true);
        admitLoopback(req);
        if (req.method !== 'POST') throw new HttpRefusal(405, 'METHOD', 'POST');
        answerJson(res, 200, door((await readJson(req)) as Record<string, unknown>));
      }),
  }));
}

function admitLoopback(req: IncomingMessage): void {
  const address = req.socket.remoteAddress ?? '';
  if (!/^(127\.|::1$|::ffff:127\.)/.test(address)) throw new HttpRefusal(403, 'FORBIDDEN', 'only from this machine');
}
