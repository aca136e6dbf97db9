import { buildSteps } from '../config/builds/build-steps';
import { stopChildrenOnSignal, stopped } from '../config/steps/child';
import { jestStep } from '../config/steps/jest';
import { runStep, type Result, type Step } from '../config/steps/step';
import { staticChecks } from '../config/steps/static-checks';
import { summary } from '../config/steps/summary';

/** `npm test`: everything, cheaper first; nothing is skipped after a failure, so one run shows all that is wrong. */
async function main(): Promise<void> {
  stopChildrenOnSignal();
  const suites = [
    jestStep({ title: 'tests on Node', projects: ['node', 'functions'] }),
    jestStep({ title: 'tests on the weapp package', projects: ['weapp'] }),
    jestStep({ title: 'tests in the browser', projects: ['browser'], alone: true }),
  ];
  // Checks and builds need nothing of each other, and there are two cores.
  const [checked, built] = await Promise.all([inOrder(staticChecks), inOrder(Object.values(buildSteps))]);
  const results = [...checked, ...built, ...(await inOrder(suites.map(({ step }) => step)))];
  process.exitCode = summary(results, suites.map(({ counts }) => counts()));
}

async function inOrder(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    if (!stopped()) results.push(await runStep(step));
  }
  return results;
}

void main();
