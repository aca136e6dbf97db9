import type { OrganisationContract } from '../../src/contract/organisation';
import { Forbidden } from '../_kernel/answers';
import { decideClaim } from '../_kernel/claims';
import { insistBelow } from '../_kernel/scope';
import type { ReadHandler, WriteHandler } from '../_kernel/serve';
import { claimLines } from '../_store/claim-lines';
import { CITY } from '../_store/organisation-store';
import { claimsIn } from '../_store/roster-store';
import { PAGE, pageOf } from './page-of';

/** Who says to be somebody on a county's list, oldest first. */
export const claims: ReadHandler<OrganisationContract['claims']> = async ({ county, cursor }) => {
  const found = await claimsIn(county, cursor, PAGE);
  return pageOf(found, PAGE, await claimLines(found), ({ _id }) => _id);
};

export const attestClaim: WriteHandler<OrganisationContract['attestClaim']> = async ({ claimId, attests, reason }, context) => {
  const claim = await context.transaction.get('claim', claimId);
  if (!claim) throw new Forbidden();
  insistBelow(context.standing.organisation, [CITY, claim.county]);
  await decideClaim(context, claim, { attests, reason });
  return { done: true };
};
