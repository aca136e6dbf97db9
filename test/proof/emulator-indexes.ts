import { compareWithFullScan } from '../emulator/support/full-scan';

/** 5,000 random documents, 500 random queries, several seeds: every index answers as a full scan does. */
for (const seed of [20261124, 51, 1, 2, 3]) {
  const served = compareWithFullScan({ seed, size: 5000, rounds: 500 });
  console.log(`seed ${seed}: 500 queries over 5000 documents, ${served} served by an index, no difference`);
}
