import fc from 'fast-check';
import { conveningIdentity } from '../../src/demo/identities';
import { invalid, valid } from '../support/arbitrary';
import { aCloud, aKey, aTopic, HOME, type Cloud } from '../support/cloud';
import { everyAction } from '../support/contracts';
import { aSessionSigningUp } from '../support/sessions';

/** Runs an action: a few here, many by `npm run proof`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 4);
const SEED = Number(process.env.FUZZ_SEED ?? 20_200_725);

let cloud: Cloud;
let topicId: string;
let sessionId: string;
beforeAll(async () => { cloud = await aCloud(); ({ topicId } = await aTopic(cloud)); ({ sessionId } = await aSessionSigningUp(cloud)); });
afterAll(() => cloud.emulator.close());

const actions = everyAction().map(({ name, feature, action, spec }) => [name, feature, action, spec] as const);

type Reply = { ok: boolean; kind?: string; data?: unknown; fields?: unknown[] };
const send = (feature: string, action: string, input: unknown, openid: string) => cloud.emulator.invoke(feature, { action, input, key: aKey() }, { openid }) as Promise<Reply>;
const written = () => ['topic', 'topicEvent', 'topicVersion', 'support', 'photo', 'check', 'outbox', 'residence', 'session', 'seat', 'seatGuard', 'audit', 'request'].map((name) => cloud.emulator.store.count(name)).join();
const LEAKS = /\bat [^"]*\.(ts|js):\d|node_modules|resident-(?:zhao|li|new)|convener-\d|SECRET/;

let turn = 0;
/** People in turn, so that no one is asked to wait. */
const somebody = (): string => ((turn += 1) % 3 === 0 ? conveningIdentity(HOME) : `somebody-${turn}`);

describe.each(actions)('%s', (_name, feature, action, spec) => {
  test('any input the contract allows is answered, never by a failure of ours, in the shape the contract gives', async () => {
    await fc.assert(fc.asyncProperty(valid(spec.input), async (input) => {
      const known = { ...(input as object), ...('roomId' in (input as object) ? { roomId: HOME } : {}), ...('topicId' in (input as object) ? { topicId } : {}), ...('sessionId' in (input as object) ? { sessionId } : {}) };
      const reply = await send(feature, action, known, somebody());
      expect(reply.kind).not.toBe('failed');
      if (reply.ok) expect(spec.output.safeParse(reply.data).error).toBeUndefined();
      expect(JSON.stringify(reply)).not.toMatch(LEAKS);
    }), { numRuns: RUNS, seed: SEED });
  });

  test('any input it does not allow is told by field and writes nothing', async () => {
    if (Object.keys((spec.input as unknown as { _zod: { def: { shape: object } } })._zod.def.shape).length === 0) return;
    await fc.assert(fc.asyncProperty(invalid(spec.input), async (input) => {
      const before = written();
      const reply = await send(feature, action, input, somebody());
      expect(reply).toMatchObject({ ok: false, kind: 'invalid' });
      expect(reply.fields!.length).toBeGreaterThan(0);
      expect(JSON.stringify(reply)).not.toMatch(LEAKS);
      expect(written()).toBe(before);
    }), { numRuns: RUNS, seed: SEED });
  });
});
