import fc from 'fast-check';
import { topicContract } from '../../src/contract/topic';
import { serve } from '../../cloudfunctions/_kernel/serve';
import { handlers } from '../../cloudfunctions/topic/index';
import { aCloud, type Cloud } from '../support/cloud';
import { amendKeepingApproval } from '../support/naive/amend-keeping-approval';
import { amendKeepingSession } from '../support/naive/amend-keeping-session';
import { mergeLosingProposers } from '../support/naive/merge-losing-proposers';
import { sequences } from '../support/topic-model/sequences';
import { inThisProcess, throughTheHost } from '../support/topic-model/through';
import { PAIRS, settle } from '../support/topic-model/world';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); await settle(); });
afterAll(() => cloud.emulator.close());

/** Of a failure the whole sequence is printed; `TOPIC_SEED=… TOPIC_PATH=… npm run proof` shortens it. */
const SEED = 20200725;
/** Two sequences of each pair, short ones; `npm run proof` runs long ones by the hundred. */
const SHORT = { numRuns: 2, seed: SEED, endOnFailure: true };
const ACTS = 60;
/** Hundreds of acts, each with its checks: a slow machine is given time. */
const PATIENCE = 300_000;

describe('whatever people and offices do to topics in two rooms, the answers are those of the rules, and what must hold, holds', () => {
  test.each(PAIRS)('in a %s and a %s', async (...kinds) => {
    await fc.assert(sequences(kinds, { cloud, ask: throughTheHost(cloud) }, ACTS), SHORT);
  }, PATIENCE);
});

describe('and a handler that is broken is found out', () => {
  test.each([
    ['an approval that survives a change of the words', { amend: amendKeepingApproval }, 3, 'approved without the signature it needs on these very words'],
    ['a session that survives it', { amend: amendKeepingSession }, 3, 'a session ahead of what is not scheduled'],
    ['a merge that loses a proposer', { merge: mergeLosingProposers }, 6, 'a proposer lost in a merge'],
  ])('%s, in the sequence that comes to it soon', async (_what, broken, seed, word) => {
    const ask = inThisProcess(cloud, serve(topicContract, { ...handlers, ...broken }));
    const found = await fc.check(sequences(PAIRS[0]!, { cloud, ask }), { numRuns: 1, seed, endOnFailure: true });
    expect(String(found.errorInstance)).toContain(word);
  }, PATIENCE);
});
