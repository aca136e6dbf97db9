import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { ClaimForm } from './ClaimForm';
import { WhatIAm } from './WhatIAm';

/** Who I am on the lists: claimed with name and number, attested by a person, and then what I hold and where. */
export default function IdentityPage() {
  const { known, ask, gate } = useKnown('认领身份要知道您是谁。');
  const read = useRead(api.member.identity, known ? {} : undefined);
  return (
    <Page title='我的身份'>
      {!known
        ? <Card><EmptyState title='请先说明您是谁' text='委员、代表、召集人在这里认领名册上的身份。' action='选择身份' onAction={ask} /></Card>
        : (
          <Loaded read={read} rows={2}>
            {(mine) => (
              <>
                <WhatIAm mine={mine} />
                {mine.identities.length === 0 && mine.claim?.state !== 'waiting' && <ClaimForm />}
              </>
            )}
          </Loaded>
        )}
      {gate}
    </Page>
  );
}
