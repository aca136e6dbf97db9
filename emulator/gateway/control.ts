import type { IncomingMessage } from 'node:http';
import type { Route } from '../action';
import type { Faults } from '../faults';
import type { FunctionHost } from '../functions/host';
import type { DuplicatePlan } from '../functions/duplicates';
import type { Timers } from '../functions/timer';
import type { WechatAnswer, WechatLedger } from '../wechat/ledger';
import { withFault } from './faulty';
import { refusing } from './function-route';
import { answerJson, HttpRefusal, readObject } from './json';
import { admitOrigin, answeredPreflight } from './origin';

export type ControlOptions = { host: FunctionHost; faults: Faults; timers: Timers; ledger: WechatLedger };

type Control = (steps: readonly string[], body: unknown, req: IncomingMessage) => Promise<unknown>;

/** The doors of tests and of the local screen. They exist only where control was asked for. */
export function controlRoutes({ host, faults, timers, ledger }: ControlOptions): Route[] {
  const doors: Record<string, Control> = {
    'POST invoke': ([name = ''], event, req) => {
      const openid = req.headers['x-openid'];
      const caller = typeof openid === 'string' && openid ? { openid } : {};
      return withFault(faults, name, req, () => host.invoke(name, event, caller));
    },
    'POST timers': ([name = '', trigger = '']) => timers.fire(name, trigger),
    'POST functions': async ([what], body) => {
      if (what !== 'duplicates') throw unknown(`functions/${what ?? ''}`);
      const plan = body as Partial<DuplicatePlan>;
      host.duplicates.plan(typeof plan.rate === 'number' ? (plan as DuplicatePlan) : undefined);
      return {};
    },
    'GET wechat': async (_steps, _body, req) => {
      const apiName = new URL(req.url ?? '', 'http://local').searchParams.get('apiName') ?? undefined;
      return ledger.calls(apiName);
    },
    'POST wechat': async (_steps, body) => {
      const { apiName, answers, always } = body as { apiName: string; answers?: WechatAnswer[]; always?: WechatAnswer | null };
      if (typeof apiName !== 'string') throw new HttpRefusal(400, 'INVALID_PARAM', 'apiName must be a string');
      if (Array.isArray(answers)) ledger.answer(apiName, ...answers);
      if (always !== undefined) ledger.answerAlways(apiName, always ?? undefined);
      return {};
    },
    'DELETE wechat': async () => {
      ledger.clear();
      return {};
    },
  };

  const handle: Route['handle'] = (req, res) =>
    refusing(res, async () => {
      admitOrigin(req, res, true);
      if (answeredPreflight(req, res)) return;
      const [door = '', ...steps] = (req.url ?? '').split('?', 1)[0]!.slice('/_emulator/'.length).split('/').map(decodeURIComponent);
      const control = doors[`${req.method ?? ''} ${door}`];
      if (!control) throw unknown(door);
      answerJson(res, 200, (await control(steps, await readObject(req), req)) ?? null);
    });

  return ['invoke', 'timers', 'functions', 'wechat'].map((door) => ({ prefix: `/_emulator/${door}/`, handle }));
}

const unknown = (door: string) => new HttpRefusal(404, 'NOT_FOUND', `no control door ${door}`);
