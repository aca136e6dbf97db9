import { each } from '../_kernel/each';
import type { Run } from '../_kernel/serve-timer';
import { claimsOver } from '../_store/outcome-store';
import { claimByClock } from './claims';

const PAGE = 50;

/** What departments say is done and stakeholders have had their days for. */
export const lookAtClaims = (run: Run): Promise<number> => each(run, () => claimsOver(run.now, PAGE), ({ _id }) => claimByClock(_id, run.now));
