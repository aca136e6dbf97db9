import type { Counts } from './jest';
import type { Result } from './step';

/** Prints what passed and, as the very last line, the totals over steps and tests. Returns the exit code. */
export function summary(results: readonly Result[], tests: readonly Counts[]): 0 | 1 {
  console.log('');
  for (const { title, passed, seconds } of results) {
    console.log(`${passed ? '✓' : '✗'} ${title.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s`);
  }
  const stepsPassed = results.filter(({ passed }) => passed).length;
  const passed = tests.reduce((sum, count) => sum + count.passed, stepsPassed);
  const failed = tests.reduce((sum, count) => sum + count.failed, results.length - stepsPassed);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
