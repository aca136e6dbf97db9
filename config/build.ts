import { buildSteps } from './builds/build-steps';
import { stopChildrenOnSignal } from './steps/child';
import { runStep } from './steps/step';

/** `npm run build [-- weapp h5 functions h5-demo]`: by default what can be deployed. */
async function main(): Promise<void> {
  stopChildrenOnSignal();
  const names = process.argv.length > 2 ? process.argv.slice(2) : ['functions', 'weapp', 'h5'];
  for (const name of names) {
    const step = buildSteps[name as keyof typeof buildSteps];
    if (!step) throw new Error(`there is no build ${name}; known: ${Object.keys(buildSteps).join(', ')}`);
    const { passed } = await runStep(step);
    if (!passed) process.exitCode ||= 1;
  }
}

void main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
