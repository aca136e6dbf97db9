import { drawContract } from '../../src/contract/draw';
import { serve } from '../_kernel/serve';
import { commit } from './commit';
import { compute } from './compute';
import { enterNumber } from './enter-number';
import { freezePool } from './freeze-pool';
import { view } from './view';

export const main = serve(drawContract, { view, freezePool, compute, commit, enterNumber });
