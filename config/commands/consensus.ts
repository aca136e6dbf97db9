import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fixtureMap } from './consensus/fixture';
import { polisExportMap } from './consensus/polis-export';
import type { ConsensusMap } from '../../src/domain/consultation/consensus/map';

/**
 * `npm run --silent consensus -- FOLDER [--k K] [--given-groups | --given-participants]`: the consensus map of a
 * conversation as one JSON object on standard output. It names participants by number and is for engineers, never for
 * users. What cannot be read ends with one sentence on standard error, nothing on standard output, code 2.
 */
export type Request = { folder: string; k?: number; given?: 'groups' | 'participants' };

export function mapOfFolder(request: Request): ConsensusMap {
  if (existsSync(join(request.folder, 'participants-votes.csv'))) return polisExportMap(request);
  if (existsSync(join(request.folder, 'votes.json'))) return fixtureMap(request);
  throw new Error(`${request.folder} holds neither participants-votes.csv nor votes.json`);
}

function requestOf(args: readonly string[]): Request {
  const { positionals, values } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { k: { type: 'string' }, 'given-groups': { type: 'boolean' }, 'given-participants': { type: 'boolean' } },
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new Error('usage: npm run --silent consensus -- FOLDER [--k K] [--given-groups | --given-participants]');
  if (values['given-groups'] && values['given-participants']) throw new Error('--given-groups and --given-participants exclude each other');
  if (values['given-groups'] && values.k !== undefined) throw new Error('--k and --given-groups exclude each other: nothing is clustered');
  if (values.k !== undefined && !/^[1-9]\d{0,2}$/.test(values.k)) throw new Error(`--k is a whole number from 1 to 999, not ${values.k}`);
  return {
    folder,
    ...(values.k === undefined ? {} : { k: Number(values.k) }),
    ...(values['given-groups'] ? { given: 'groups' } : values['given-participants'] ? { given: 'participants' } : {}),
  };
}

function main(): void {
  try {
    const { state: _state, ...map } = mapOfFolder(requestOf(process.argv.slice(2)));
    process.stdout.write(`${JSON.stringify(map)}\n`);
  } catch (error) {
    console.error((error as Error).message.split('\n')[0]);
    process.exitCode = 2;
  }
}

if (require.main === module || process.argv[1] === __filename) main();
