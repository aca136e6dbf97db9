import { topicContract } from '../../src/contract/topic';
import { serve } from '../../cloudfunctions/_kernel/serve';
import { handlers } from '../../cloudfunctions/topic/index';
import { aCloud, type Cloud } from '../support/cloud';
import { withoutTransaction } from '../support/naive/without-transaction';
import { inThisProcess, throughTheHost } from '../support/topic-model/through';
import { RACES, run, settle } from '../support/topic-races';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud({ instances: 6 }); await settle(); });
afterAll(() => cloud.emulator.close());

const PATIENCE = 120_000;
const TIMES = 3;
/** So often at most is the naive one tried. */
const FINDING = 12;

describe('who acts on one topic at once with others', () => {
  test.each(Object.entries(RACES))('%s: it comes out as if one had been first', async (_title, race) => {
    for (let time = 0; time < TIMES; time += 1) expect(await run(await race(cloud), throughTheHost(cloud))).toEqual([]);
  }, PATIENCE);

  test.each(Object.entries(RACES))('%s: without the transaction, the same look finds what is wrong', async (_title, race) => {
    const ask = inThisProcess(cloud, serve(topicContract, withoutTransaction(handlers)));
    const found: string[] = [];
    for (let time = 0; time < FINDING && found.length === 0; time += 1) found.push(...(await run(await race(cloud), ask)));
    expect(found).not.toEqual([]);
    expect(found.filter((one) => one.startsWith('answered'))).toEqual([]);
  }, PATIENCE);
});
