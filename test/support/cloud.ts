import { collections } from '../../config/cloudbase/collections';
import { functions, messagePush } from '../../config/cloudbase/functions';
import { loadDemoData } from '../../config/local/demo-data/load';
import { reader } from '../../cloudfunctions/_store/door';
import { conveningIdentity } from '../../src/demo/identities';
import type { Contract, InputOf, OutputOf, Reply } from '../../src/contract/action';
import type { Contracts } from '../../src/contract/contracts';
import { forgetRates } from './rates';
import { startEmulator, type Emulator } from '../../emulator/emulator';

type Side<C extends Contract> = { [A in keyof C]: (input: InputOf<C[A]>, key?: string) => Promise<Reply<OutputOf<C[A]>>> };
export type Person = { [F in keyof Contracts]: Side<Contracts[F]> };

/** In the place of a key: asks what the write would come to, to no effect. */
export const DRY_RUN = 'dry-run';

let keys = 0;
export const aKey = (): string => `key-${process.pid}-${(keys += 1)}`;

/** `instances`: of one function at most; the cloud goes to a thousand, and what people do to each other there shows with many. */
export type CloudOptions = { dir?: string; instances?: number; sessions?: boolean; env?: Record<string, string> };

/** One county of the demo data on the real functions, the real SDK and the emulator, all in memory; its invented sessions only where asked for. */
export async function aCloud({ dir = 'dist/cloudfunctions', instances, sessions = false, env = {} }: CloudOptions = {}) {
  const emulator = await startEmulator({
    data: ':memory:', collections, control: true, messagePush,
    functions: { dir, list: functions.map((each) => ({ ...each, ...(instances ? { maxInstances: instances } : {}) })), env: { CODE_SECRET: 'for-tests', WECHAT_TEMPLATES: JSON.stringify({ progress: 'tpl-progress', session: 'tpl-session', duty: 'tpl-duty' }), ...env } },
  });
  Object.assign(process.env, emulator.env, { CODE_SECRET: 'for-tests' });
  await loadDemoData({ county: '321002', sessions });
  /** Puts the functions' clock to an instant, ISO 8601. */
  const setClock = (instant: string) => emulator.clock.offset(Date.parse(instant) - Date.now());
  return { emulator, setClock, tick: () => tick(emulator), draw: () => tick(emulator, 'consensus'), as: (openid?: string) => person(emulator, openid), store: reader, convener: (roomId = HOME) => person(emulator, conveningIdentity(roomId)) };
}
export type Cloud = Awaited<ReturnType<typeof aCloud>>;

/** 广陵区 东关街道 琼花观社区, and its neighbour 个园社区. */
export const HOME = '321002001001';
export const NEXT_DOOR = '321002001002';

/** Somebody with a phone: calls go through the function host, which states who calls. */
function person(emulator: Emulator, openid?: string): Person {
  const feature = (name: string) => new Proxy({}, {
    get: (_target, action: string) => (input: unknown, key = aKey()) => emulator.invoke(name, { action, input, ...(key === DRY_RUN ? { dryRun: true } : { key }) }, openid === undefined ? {} : { openid }),
  });
  return new Proxy({}, { get: (_target, name: string) => feature(name) }) as Person;
}

/** The platform's timer runs the calendar, or the counting of answers, once. */
async function tick(emulator: Emulator, timer: 'calendar' | 'consensus' = 'calendar'): Promise<Record<string, unknown>> {
  const reply = await fetch(`${emulator.url}/_emulator/timers/${timer}/every-minute`, { method: 'POST' });
  return (await reply.json()) as Record<string, unknown>;
}

/** The data of a reply that must be a yes. */
export function dataOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.data;
}

export const LAMP = { title: '巷子里的路灯坏了', wrong: '晚上看不清路，老人容易摔倒，希望尽快修好。', place: '观巷北段' };

/** A new topic of a resident, as its proposer and the convener see it. */
export async function aTopic(cloud: Cloud, { roomId = HOME, openid = 'resident-zhao', ...words }: { roomId?: string; openid?: string } & Partial<typeof LAMP> = {}): Promise<{ topicId: string; revision: number }> {
  await forgetRates();
  const { id } = dataOf(await cloud.as(openid).topic.propose({ roomId, ...LAMP, ...words }));
  return { topicId: id, revision: 1 };
}
