import { memberContract } from '../../src/contract/member';
import { serve } from '../_kernel/serve';
import { answer } from './answer';
import { ask } from './ask';
import { attestClaim, claim, claims } from './claim';
import { identity } from './identity';
import { asked, letters } from './letters';

export const main = serve(memberContract, { identity, claim, claims, attestClaim, ask, asked, letters, answer });
