import { nodeProgram, runChild } from '../../config/steps/child';

/** Every cell of who may do what, every shape that is no id, every action in a closed room: what `npm test` goes through by turns. */
async function main(): Promise<void> {
  const program = nodeProgram('jest/bin/jest.js', '--maxWorkers', '2', '--selectProjects', 'functions', '--testPathPatterns', 'functions/authorisation', 'functions/ids');
  const { code, output } = await runChild({ ...program, env: { FULL_SWEEPS: '1' } });
  console.log(output.split('\n').filter((line) => /^(Tests|Time):|●/.test(line)).join('\n'));
  process.exitCode = code ?? 1;
}

void main();
