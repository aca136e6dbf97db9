import { stopChildrenOnSignal } from './steps/child';
import { jestStep } from './steps/jest';
import { runStep } from './steps/step';
import { staticChecks } from './steps/static-checks';
import { summary } from './steps/summary';

/** `npm run check`: what to run before every commit. The full suite is `npm test`. */
async function main(): Promise<void> {
  stopChildrenOnSignal();
  const results = await Promise.all(staticChecks.map(runStep));
  const fast = jestStep({ title: 'fast tests', projects: ['node', 'functions'], paths: ['test/rules', 'test/contract', 'test/functions'] });
  results.push(await runStep(fast.step));
  process.exitCode = summary(results, [fast.counts()]);
}

void main();
