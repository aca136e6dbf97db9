import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureMap } from './fixture';
import { polisExportMap } from './polis-export';
import { requestOf, type Request } from './request';
import type { ConsensusMap } from '../../../src/domain/consultation/consensus/map';

/** What the command says and how it ends. */
export function answer(args: readonly string[]): { output: string; error: string; code: 0 | 2 } {
  try {
    const { state: _state, ...map } = mapOfFolder(requestOf(args));
    return { output: `${JSON.stringify(map)}\n`, error: '', code: 0 };
  } catch (error) {
    return { output: '', error: `${(error as Error).message.split('\n')[0]}\n`, code: 2 };
  }
}

/** Which form a conversation has is seen by the files. */
export function mapOfFolder(request: Request): ConsensusMap {
  if (existsSync(join(request.folder, 'participants-votes.csv'))) return polisExportMap(request);
  if (existsSync(join(request.folder, 'votes.json'))) return fixtureMap(request);
  throw new Error(`${request.folder} holds neither participants-votes.csv nor votes.json`);
}
