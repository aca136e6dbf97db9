import fc from 'fast-check';
import { modelCollections, operations, runBoth } from './support/model-run';
import { withDatabase } from './support/with-database';

/** `npm run proof` runs thousands of sequences. */
test.each(['memory', 'disk'] as const)('random sequences of operations and transactions agree with the plain model (%s)', async (place) => {
  const running = await withDatabase(place, { collections: modelCollections });
  try {
    await fc.assert(fc.asyncProperty(operations, (ops) => runBoth(running, ops)), { seed: 20261124, numRuns: 60 });
  } finally {
    await running.stop();
  }
}, 120_000);
