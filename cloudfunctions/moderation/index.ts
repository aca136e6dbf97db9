import { moderationContract } from '../../src/contract/moderation';
import { serve } from '../_kernel/serve';
import { decide } from './decide';
import { isMediaVerdict, takeMediaVerdict } from './media-verdict';
import { queue } from './queue';

const answer = serve(moderationContract, { queue, decide });

/** People's calls, and WeChat's pushed verdicts on pictures. */
export const main = (event: unknown, context: unknown) => (isMediaVerdict(event) ? takeMediaVerdict(event) : answer(event, context));
