import { roomContract } from '../../src/contract/room';
import { serve } from '../_kernel/serve';
import { areas } from './areas';
import { attest } from './attest';
import { byCode } from './by-code';
import { codePicture } from './code-picture';
import { chooseFlow, describe, keepSign, publishProcedure } from './evidence';
import { page } from './page';
import { procedures } from './procedures';
import { residents } from './residents';
import { search } from './search';
import { view } from './view';

export const main = serve(roomContract, { search, areas, view, byCode, residents, attest, page, codePicture, procedures, describe, keepSign, publishProcedure, chooseFlow });
