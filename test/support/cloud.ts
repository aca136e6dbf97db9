import { collections } from '../../config/cloudbase/collections';
import { functions, messagePush } from '../../config/cloudbase/functions';
import { personActing as person, dataOf } from '../../config/local/acting';
import { loadDemoData } from '../../config/local/demo-data/load';
import { reader } from '../../cloudfunctions/_store/door';
import { conveningIdentity } from '../../src/demo/identities';
import { forgetRates } from './rates';
import { startEmulator, type Emulator } from '../../emulator/emulator';

export { dataOf, DRY_RUN, type Person } from '../../config/local/acting';

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

/** The platform's timer runs the calendar, or the counting of answers, once. */
async function tick(emulator: Emulator, timer: 'calendar' | 'consensus' = 'calendar'): Promise<Record<string, unknown>> {
  const reply = await fetch(`${emulator.url}/_emulator/timers/${timer}/every-minute`, { method: 'POST' });
  return (await reply.json()) as Record<string, unknown>;
}

export const LAMP = { title: '巷子里的路灯坏了', wrong: '晚上看不清路，老人容易摔倒，希望尽快修好。', place: '观巷北段' };

/** A new topic of a resident, as its proposer and the convener see it. */
export async function aTopic(cloud: Cloud, { roomId = HOME, openid = 'resident-zhao', ...words }: { roomId?: string; openid?: string } & Partial<typeof LAMP> = {}): Promise<{ topicId: string; revision: number }> {
  await forgetRates();
  const { id } = dataOf(await cloud.as(openid).topic.propose({ roomId, ...LAMP, ...words }));
  return { topicId: id, revision: 1 };
}
