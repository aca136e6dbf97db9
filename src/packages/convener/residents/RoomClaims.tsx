import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { shownClause } from '@/copy/clauses';
import { toast } from '@/design/toast';
import { ClaimCard } from '@/room-view/ClaimCard';

const clause = shownClause('convention.claim')!;

/** 身份认领 of those who hold something in this room alone; who holds an office beyond it is attested by the CPPCC. */
export function RoomClaims({ roomId }: { roomId: string }) {
  const pages = usePages(api.member.claims, { roomId });
  return (
    <>
      <Notice>姓名和手机号已经和名册核对一致。请再核实是不是本人；还在别处任职的，由政协核实。</Notice>
      <Loaded read={{ ...pages, data: pages.items }} rows={2}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture='success' title='没有待核实的身份认领' text='名册上的委员、议事会成员在“我的”里认领身份以后，会出现在这里。' /></Card>
          : items.map((claim) => <One key={claim.id} roomId={roomId} claim={claim} onDone={pages.reload} />))}
      </Loaded>
      {pages.more && <Button kind='quiet' busy={pages.loadingMore} onPress={() => void pages.loadMore()}>再看一些</Button>}
      <ClauseLink clause={clause} />
    </>
  );
}

function One({ roomId, claim, onDone }: { roomId: string; claim: { id: string; name: string; identities: string[]; at: string }; onDone: () => Promise<unknown> }) {
  const { send, busy, trouble } = useErrand(api.member.attestClaim);
  const answer = async (attests: boolean, reason: string) => {
    const outcome = await send({ roomId, claimId: claim.id, attests, reason });
    if (!outcome.ok) return;
    toast(`已答复${claim.name}的认领。`);
    await onDone();
  };
  return <ClaimCard claim={claim} busy={busy} trouble={trouble} onAnswer={(attests, reason) => void answer(attests, reason)} />;
}
