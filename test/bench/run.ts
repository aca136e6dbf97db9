import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runChild, stopChildrenOnSignal, stopped } from '../../config/steps/child';

/** `npm run bench [-- name …]`: each other file here measures one thing and prints what it found. */
async function main(): Promise<void> {
  stopChildrenOnSignal();
  const known = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && file !== basename(__filename)).map((file) => file.replace('.ts', '')).sort();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no such benchmark: ${unknown.join(', ')}; known: ${known.join(', ') || 'none'}`);
  for (const name of wanted.length > 0 ? wanted : known) {
    if (stopped()) return;
    console.log(`── ${name}`);
    const { code } = await runChild({
      command: process.execPath, args: ['--import', 'tsx', join(__dirname, `${name}.ts`)], onOutput: (text) => process.stdout.write(text),
    });
    if (code !== 0) process.exitCode = 1;
  }
}

void main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
