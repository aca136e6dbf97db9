import { policyContract } from '../../src/contract/policy';
import { serve } from '../_kernel/serve';
import { history } from './history';
import { list } from './list';
import { set } from './set';
import { whatIf } from './what-if';

export const main = serve(policyContract, { list, history, set, whatIf });
