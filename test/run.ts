import { buildSteps } from '../config/builds/build-steps';
import { stopChildrenOnSignal, stopped } from '../config/steps/child';
import { jestStep } from '../config/steps/jest';
import { runStep, type Result } from '../config/steps/step';
import { staticChecks } from '../config/steps/static-checks';
import { summary } from '../config/steps/summary';

/** `npm test`: everything, cheapest first; nothing is skipped after a failure, so one run shows all that is wrong. */
async function main(): Promise<void> {
  stopChildrenOnSignal();
  const suites = [
    jestStep({ title: 'tests on Node', projects: ['node', 'functions'] }),
    jestStep({ title: 'tests on the weapp package', projects: ['weapp'] }),
    jestStep({ title: 'tests in the browser', projects: ['browser'], alone: true }),
  ];
  const steps = [...staticChecks, ...Object.values(buildSteps), ...suites.map(({ step }) => step)];
  const results: Result[] = [];
  for (const step of steps) {
    if (!stopped()) results.push(await runStep(step));
  }
  process.exitCode = summary(results, suites.map(({ counts }) => counts()));
}

void main();
