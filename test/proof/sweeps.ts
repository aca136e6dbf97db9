import { nodeProgram, runChild } from '../../config/steps/child';

/** What `npm test` goes through by turns: every cell of who may do what, every shape that is no id; every text with personal data in every export; and every page in each of its four looks, with axe. */
const SWEEPS: readonly (readonly string[])[] = [
  ['--maxWorkers', '2', '--selectProjects', 'functions', '--testPathPatterns', 'functions/authorisation', 'functions/ids', 'functions/open-everywhere'],
  ['--runInBand', '--selectProjects', 'browser'],
];

async function main(): Promise<void> {
  for (const sweep of SWEEPS) {
    const { code, output } = await runChild({ ...nodeProgram('jest/bin/jest.js', ...sweep), env: { FULL_SWEEPS: '1' } });
    console.log(output.split('\n').filter((line) => /^(Tests|Time):|●/.test(line)).join('\n'));
    if (code !== 0) process.exitCode = code ?? 1;
  }
}

void main();
