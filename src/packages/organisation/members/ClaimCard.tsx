import { api } from '@/api/client';
import { ClaimCard as Card } from '@/room-view/ClaimCard';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';

type Props = { office: Office; claim: { id: string; name: string; identities: string[]; at: string } };

/** One claim before the office that keeps the lists. */
export function ClaimCard({ office: { organisationId }, claim }: Props) {
  const { take, busy, trouble } = useOfficeStep(api.organisation.attestClaim, `已答复${claim.name}的认领。`);
  return <Card claim={claim} busy={busy} trouble={trouble} onAnswer={(attests, reason) => take({ organisationId, claimId: claim.id, attests, reason })} />;
}
