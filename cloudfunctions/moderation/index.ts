import { moderationContract } from '../../src/contract/moderation';
import { serve } from '../_kernel/serve';
import { appeals, cases, log } from './cases';
import { decide } from './decide';
import { decideAppeal } from './decide-appeal';
import { decideCase } from './decide-case';
import { logFile } from './log-file';
import { isMediaVerdict, takeMediaVerdict } from './media-verdict';
import { queue } from './queue';
import { writeDown } from './write-down';

const answer = serve(moderationContract, { queue, decide, cases, decideCase, writeDown, log, logFile, appeals, decideAppeal });

/** People's calls, and WeChat's pushed verdicts on pictures. */
export const main = (event: unknown, context: unknown) => (isMediaVerdict(event) ? takeMediaVerdict(event) : answer(event, context));
