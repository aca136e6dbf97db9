import fc from 'fast-check';
import { modelCollections, operations, runBoth } from '../emulator/support/model-run';
import { withDatabase } from '../emulator/support/with-database';

/** Thousands of random sequences of operations and transactions, through the SDK, against the plain model. */
async function main(): Promise<void> {
  const seed = Number(process.env['EMULATOR_SEED'] ?? Date.now() % 1e9);
  for (const [place, numRuns] of [['memory', 3000], ['disk', 500]] as const) {
    const running = await withDatabase(place, { collections: modelCollections });
    let steps = 0;
    const property = fc.asyncProperty(operations, (ops) => ((steps += ops.length), runBoth(running, ops)));
    await fc.assert(property, { seed, numRuns }).finally(() => running.stop());
    console.log(`${place}: ${numRuns} sequences, ${steps} operations, no difference (seed ${seed})`);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
