import fc from 'fast-check';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { topicContract, type TopicContract } from '../../src/contract/topic';
import { conveningIdentity } from '../../src/demo/identities';
import type { TopicState } from '../../src/domain/topic/topic';
import { valid } from '../support/arbitrary';
import { aCloud, aKey, aTopic, dataOf, DRY_RUN, HOME, type Cloud } from '../support/cloud';
import { stored } from '../support/stored';
import { aSession, aSessionClosed } from '../support/sessions';
import { aFiledTopic, anApprovedTopic, aScreenedTopic, aTopicSent } from '../support/topics';

/** Runs: a few here, many by `npm run proof`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 30);
const SEED = Number(process.env.FUZZ_SEED ?? 20_200_725);

let cloud: Cloud;
let other: string;
beforeAll(async () => { cloud = await aCloud(); ({ topicId: other } = await aTopic(cloud, { openid: 'resident-li' })); });
afterAll(() => cloud.emulator.close());

type Seen = { topicId: string; revision: number };
const seenNow = async (topicId: string): Promise<Seen> => ({ topicId, revision: (await cloud.store.get('topic', topicId))!.revision });
/** A topic in each state there is. */
const inEachState: Record<TopicState, () => Promise<Seen>> = {
  submitted: () => aTopic(cloud),
  returned: async () => { const topic = await aTopic(cloud); dataOf(await cloud.convener().topic.return({ ...topic, note: '请补充' })); return { ...topic, revision: 2 }; },
  screened: () => aScreenedTopic(cloud),
  held: async () => { const topic = await aScreenedTopic(cloud); dataOf(await cloud.convener().topic.report({ ...topic, ground: 'sensitive', content: '情况' })); return { ...topic, revision: 3 }; },
  'awaiting-approval': () => aTopicSent(cloud),
  approved: () => anApprovedTopic(cloud),
  filed: () => aFiledTopic(cloud),
  scheduled: async () => seenNow((await aSession(cloud)).topicId),
  deliberated: async () => seenNow((await aSessionClosed(cloud)).topicId),
  answered: async () => { const { topicId } = await aSessionClosed(cloud); const topic = (await cloud.store.get('topic', topicId))!; await inTransaction((transaction) => transaction.put('topic', { ...topic, state: 'answered' })); return seenNow(topicId); },
  withdrawn: async () => { const topic = await aTopic(cloud); dataOf(await cloud.as('resident-zhao').topic.withdraw({ topicId: topic.topicId })); return { ...topic, revision: 2 }; },
  merged: async () => { const topic = await aTopic(cloud); dataOf(await cloud.convener().topic.merge({ ...topic, into: other })); return { ...topic, revision: 2 }; },
  redirected: async () => { const topic = await aTopic(cloud); dataOf(await cloud.convener().topic.redirect({ ...topic, channel: 'hotline', note: '因为', nextStep: '可以' })); return { ...topic, revision: 2 }; },
  refused: async () => { const topic = await aTopic(cloud); dataOf(await cloud.convener().topic.refuse({ ...topic, reason: 'other', note: '因为', nextStep: '可以' })); return { ...topic, revision: 2 }; },
};
const STATES = Object.keys(inEachState) as TopicState[];

const ACTIONS = (Object.keys(topicContract) as (keyof TopicContract)[]).filter((action) => topicContract[action].writes && topicContract[action].scope === 'topic');
/** Each with an office, if any, and those who mostly may. */
const PEOPLE: readonly (readonly [openid: string, organisationId: string])[] = [
  ['resident-zhao', ''], ['resident-li', ''], ['staff-xu', ''], [conveningIdentity(HOME), ''],
  ['officer-he', `partyOrganisation-${HOME}`], ['officer-xu', 'partyWorkCommittee-321002001'], ['officer-ma', 'memberGroup-321002001'],
];

/** One of each outcome, whatever chance brings. */
const SURE = ([
  { action: 'withdraw', state: 'submitted', who: PEOPLE[0]!, stale: false, input: {} },
  { action: 'withdraw', state: 'filed', who: PEOPLE[0]!, stale: false, input: {} },
  { action: 'sendForApproval', state: 'screened', who: PEOPLE[3]!, stale: true, input: { revision: 0 } },
  { action: 'sendForApproval', state: 'screened', who: PEOPLE[1]!, stale: false, input: { revision: 0 } },
] as const).map((one) => [one] as [typeof one]);

const asking = fc.constantFrom(...ACTIONS).chain((action) => fc.record({
  action: fc.constant(action), state: fc.constantFrom(...STATES), who: fc.constantFrom(...PEOPLE), stale: fc.integer({ min: 0, max: 5 }).map((n) => n === 0), input: valid(topicContract[action].input),
}));

test('in any state, whoever asks for whatever action: asking changes nothing, and the decision is what was foretold', async () => {
  const outcomes = new Set<string>();
  await fc.assert(fc.asyncProperty(asking, async ({ action, state, who: [openid, organisationId], stale, input }) => {
    const topic = await inEachState[state]();
    const known = {
      ...(input as object), topicId: topic.topicId, ...('revision' in (input as object) ? { revision: topic.revision - (stale ? 1 : 0) } : {}), ...('photos' in (input as object) ? { photos: [] } : {}),
      ...('into' in (input as object) ? { into: other } : {}), ...(organisationId ? { organisationId } : {}),
    };
    const send = (key: string) => (cloud.as(openid).topic[action] as (input: unknown, key: string) => Promise<{ ok: boolean; kind?: string; reasons?: unknown }>)(known, key);
    const before = stored(cloud);
    const foretold = await send(DRY_RUN);
    expect(stored(cloud)).toEqual(before);
    const decided = await send(aKey());
    if (decided.ok) expect(foretold).toEqual({ ok: true, data: { warnings: expect.any(Array) } });
    else expect(foretold).toEqual(decided);
    outcomes.add(decided.ok ? 'done' : decided.kind!);
  }), { numRuns: RUNS, seed: SEED, examples: SURE });
  expect([...outcomes].sort()).toEqual(['conflict', 'done', 'forbidden', 'refused']);
}, 600_000);
