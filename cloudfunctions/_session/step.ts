import type { WriteContext } from '../_kernel/serve';

/** What a step needs that a person or a timer may take. */
export type Step = Pick<WriteContext, 'transaction' | 'now' | 'tell'>;
