import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runChild, stopChildrenOnSignal, stopped } from '../../config/steps/child';
import { summary } from '../../config/steps/summary';
import { runStep, type Result } from '../../config/steps/step';

/** `npm run proof`: each other file here is a program that proves one claim under load and ends with code 0 if it holds. */
async function main(): Promise<void> {
  stopChildrenOnSignal();
  const self = basename(__filename);
  const programs = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== self).sort();
  const results: Result[] = [];
  for (const file of programs) {
    if (stopped()) break;
    results.push(await runStep({
      title: file.replace('.ts', ''),
      run: async () => {
        const { code, output } = await runChild({ command: process.execPath, args: ['--import', 'tsx', join(__dirname, file)] });
        if (code !== 0) throw new Error(output.trim());
        return output.trim();
      },
    }));
  }
  process.exitCode = summary(results, []);
}

void main();
