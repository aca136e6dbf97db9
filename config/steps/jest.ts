import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeProgram, runChild } from './child';
import type { Step } from './step';

export type Counts = { passed: number; failed: number };
type JestRun = { title: string; projects: readonly string[]; paths?: readonly string[]; alone?: boolean };
type Report = { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number };

/**
 * Jest with its report in a file, since only that says how many tests there were. `alone`: one file at a time, for tests
 * that each need a browser. A file that cannot even be loaded counts as one failure.
 */
export function jestStep({ title, projects, paths = [], alone = false }: JestRun): { step: Step; counts: () => Counts } {
  const report = `.cache/jest/${title.replace(/\W+/g, '-')}.json`;
  const counts = (): Counts => {
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  };
  const run = async () => {
    mkdirSync('.cache/jest', { recursive: true });
    rmSync(report, { force: true });
    const { code, output } = await runChild(nodeProgram('jest/bin/jest.js', '--json', '--outputFile', report,
      ...(alone ? ['--runInBand'] : ['--maxWorkers', '2']), '--selectProjects', ...projects,
      ...(paths.length > 0 ? ['--testPathPatterns', ...paths] : [])));
    if (code !== 0) throw new Error(failuresIn(output));
    const { passed } = counts();
    return `  ${passed} tests`;
  };
  return { step: { title, run }, counts };
}

/** Without the report itself, which `--json` also writes as one line among the output, and without what passed. */
const failuresIn = (output: string) =>
  output.split('\n').filter((line) => !line.startsWith('{"numFailedTestSuites"') && !line.startsWith('PASS ')).join('\n').trim();
