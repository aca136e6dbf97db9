import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { shownClause } from '@/copy/clauses';
import { LISTS } from '@/copy/organisation-rosters';
import { More } from '../shared/More';
import type { Office } from '../shared/use-office';
import { ClaimCard } from './ClaimCard';

const clause = shownClause('convention.claim')!;

/** 身份认领: name and number agree already; a person says whether it is really he or she. */
export function Claims({ office }: { office: Office }) {
  const { organisationId, county } = office;
  const pages = usePages(api.organisation.claims, { organisationId, county });
  return (
    <>
      <Notice>姓名和手机号已经和名册核对一致。请再核实是不是本人，例如打个电话问一问。</Notice>
      <Loaded read={{ ...pages, data: pages.items }} rows={2}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture='success' title={LISTS.claims.title} text={LISTS.claims.text} /></Card>
          : items.map((claim) => <ClaimCard key={claim.id} office={office} claim={claim} />))}
      </Loaded>
      <More pages={pages} />
      <ClauseLink clause={clause} />
    </>
  );
}
