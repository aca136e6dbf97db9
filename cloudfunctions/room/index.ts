import { roomContract } from '../../src/contract/room';
import { serve } from '../_kernel/serve';
import { areas } from './areas';
import { attest } from './attest';
import { byCode } from './by-code';
import { residents } from './residents';
import { search } from './search';
import { view } from './view';

export const main = serve(roomContract, { search, areas, view, byCode, residents, attest });
