import { nodeProgram } from './child';
import { commandStep, type Step } from './step';

/** What can be said without running our code. */
export const staticChecks: readonly Step[] = [
  commandStep('types', nodeProgram('typescript/bin/tsc', '--noEmit', '--pretty', 'false')),
  commandStep('lint', nodeProgram('eslint/bin/eslint.js', '.', '--max-warnings', '0')),
  commandStep('import rules', nodeProgram('dependency-cruiser/bin/dependency-cruise.mjs',
    '--config', 'config/boundaries.cjs', '--output-type', 'err', 'src', 'cloudfunctions', 'emulator', 'config', 'test')),
];
