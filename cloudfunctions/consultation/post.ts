import type { ConsultationContract } from '../../src/contract/consultation';
import { say } from '../_consultation/say';
import { taken } from '../_consultation/take-in';
import type { WriteHandler } from '../_kernel/serve';

/** Somebody says something, in writing. */
export const post: WriteHandler<ConsultationContract['post']> = async ({ spoken, ...input }, context) => taken(await say(context, input, spoken ? { typedBy: 'speaker' } : {}));
