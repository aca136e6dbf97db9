import { compareWithFullScan } from './support/full-scan';

/** Row by row the same as without an index; `npm run proof` does it with 5,000 documents and many seeds. */
test.each([20261124, 7])('250 random queries, orders and limits are answered by indexes as by a full scan (seed %d)', (seed) => {
  expect(compareWithFullScan({ seed, size: 300, rounds: 250 })).toBeGreaterThan(60);
});
