import { statementContract } from '../../src/contract/statement';
import { serve } from '../_kernel/serve';
import { answer } from './answer';
import { arrange } from './arrange';
import { decide } from './decide';
import { lineage } from './lineage';
import { list, next } from './list';
import { map } from './map';
import { merge } from './merge';
import { mine } from './mine';
import { propose } from './propose';
import { queue } from './queue';
import { reword } from './reword';
import { similar } from './similar';
import { split } from './split';
import { view } from './view';

export const main = serve(statementContract, { view, next, list, similar, map, mine, lineage, queue, arrange, propose, answer, decide, reword, split, merge });
