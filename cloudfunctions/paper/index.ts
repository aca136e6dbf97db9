import { paperContract } from '../../src/contract/paper';
import { serve } from '../_kernel/serve';
import { make } from './make';

export const main = serve(paperContract, { make });
