import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CollectionDeclaration } from './declaration';
import { startEmulator, type EmulatorOptions } from './emulator';
import type { FunctionDeclaration } from './functions/declaration';

const USAGE = `emulator --data DIR [--port P] [options]

  --port P             0 picks one (default)
  --data DIR           where documents and files are kept; :memory: keeps nothing
  --collections FILE   JSON: collections and their indexes
  --functions DIR      DIR/<name>/index.js; DIR/functions.json may declare them ([{"name":"echo","timeout":5}])
  --strict | --open    refuse undeclared collections as the cloud does (default) | create them
  --durability MODE    normal: survives a killed process (default) | full: survives a power cut
  --control            opens /_emulator/* and local tokens, for tests
  --timers             runs the functions' timers by the clock
  --max-concurrent N   answers EXCEED_CONCURRENT_REQUEST_LIMIT beyond N calls at once
  --explain            prints the plan of every query
  --quiet              prints nothing but the ready line and failures`;

/** Prints one line `READY <url> <environment as JSON>` when it can be called; ends cleanly on SIGINT and SIGTERM. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      data: { type: 'string' },
      collections: { type: 'string' },
      functions: { type: 'string' },
      strict: { type: 'boolean' },
      open: { type: 'boolean' },
      durability: { type: 'string', default: 'normal' },
      control: { type: 'boolean' },
      timers: { type: 'boolean' },
      'max-concurrent': { type: 'string' },
      explain: { type: 'boolean' },
      quiet: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || values.data === undefined) {
    process.stdout.write(`${USAGE}\n`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  if (values.strict && values.open) throw new Error('--strict and --open exclude each other');
  const { durability } = values;
  if (durability !== 'normal' && durability !== 'full') throw new Error(`--durability is normal or full, not ${durability}`);
  const emulator = await startEmulator({
    port: wholeNumber('--port', values.port),
    data: values.data,
    durability,
    strict: !values.open,
    control: values.control ?? false,
    timers: values.timers ?? false,
    explain: values.explain ?? false,
    log: values.quiet ? (line) => line.startsWith('[!]') && process.stderr.write(`${line}\n`) : (line) => process.stderr.write(`${line}\n`),
    ...(values.collections === undefined ? {} : { collections: readJson(values.collections) as CollectionDeclaration[] }),
    ...(values.functions === undefined ? {} : { functions: functionsIn(values.functions) }),
    ...(values['max-concurrent'] === undefined ? {} : { maxConcurrent: wholeNumber('--max-concurrent', values['max-concurrent']) }),
  });
  process.stdout.write(`READY ${emulator.url} ${JSON.stringify(emulator.env)}\n`);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    emulator.close().then(
      () => process.exit(0),
      (error: Error) => fail(error),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Without a declaration every folder with an index.js is a function, with the cloud's defaults. */
function functionsIn(dir: string): NonNullable<EmulatorOptions['functions']> {
  const declared = join(dir, 'functions.json');
  if (existsSync(declared)) return { dir, list: readJson(declared) as FunctionDeclaration[], watch: true };
  const names = readdirSync(dir).filter((name) => existsSync(join(dir, name, 'index.js')));
  return { dir, list: names.map((name) => ({ name })), watch: true };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${option} needs a whole number, not ${text}`);
  return value;
}

function fail(error: Error): never {
  process.stderr.write(`emulator: ${error.message}\n`);
  process.exit(1);
}

main().catch(fail);
