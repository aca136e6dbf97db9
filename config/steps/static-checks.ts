import { nodeProgram } from './child';
import { commandStep, type Step } from './step';

/** What can be said without running our code. */
export const staticChecks: readonly Step[] = [
  commandStep('types', nodeProgram('typescript/bin/tsc', '--noEmit', '--pretty', 'false',
    '--incremental', '--tsBuildInfoFile', '.cache/types.json')),
  commandStep('lint', nodeProgram('eslint/bin/eslint.js', '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/lint.json')),
  commandStep('import rules', nodeProgram('dependency-cruiser/bin/dependency-cruise.mjs',
    '--config', 'config/boundaries.cjs', '--output-type', 'err', 'src', 'cloudfunctions', 'emulator', 'config', 'test')),
];
